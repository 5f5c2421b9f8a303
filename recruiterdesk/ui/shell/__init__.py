"""The frame around the pages: sidebar, stack, history, banner. It knows no rule of the desk."""

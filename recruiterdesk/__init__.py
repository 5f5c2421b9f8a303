"""RecruiterDesk: the desk that makes sure nobody is left without an answer."""

__version__ = "0.1.0"

"""Ways to show an announcement: the system's notifications, a balloon at the tray, a bar in the window."""

"""Where the program's own files and the desk's files lie."""

from __future__ import annotations

from functools import cache
from pathlib import Path

APP_NAME = "RecruiterDesk"


@cache
def resources_dir() -> Path:
    """Return the folder of icons, fonts, themes and texts.

    The source tree wins over the copy inside the package, which goes stale in an editable install.

    Raises:
        FileNotFoundError: neither is there; the installation is broken.
    """
    package = Path(__file__).resolve().parent
    for candidate in (package.parent / "resources", package / "resources"):
        if (candidate / "themes").is_dir():
            return candidate
    message = f"The program's resources are missing beside or inside {package}."
    raise FileNotFoundError(message)


def data_dir() -> Path:
    """Return the folder where this system keeps a user's desk, unless another is named by --data-dir."""
    import platformdirs

    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))

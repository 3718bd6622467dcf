"""Files that somebody named on the command line: plain ones only, read up to a limit; see `editor.intake.files`."""

from editor.intake.files import contents, read_bounded

__all__ = ["contents", "read_bounded"]

"""An invented language, whole: what a newcomer writes to add one."""

from __future__ import annotations

OWN_NAME = "Ŧalen"
LISTED = 4
INTERFACE = "rubrika_qta"

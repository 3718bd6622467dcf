"""The web engine under test: no screen, no graphics card, and no sandbox where the tests run as root."""

from __future__ import annotations

import os

os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox --disable-gpu")

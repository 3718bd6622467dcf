"""Small words and endings by which English is known."""

from __future__ import annotations

from editor.language.profile import words

COMMON = frozenset(words(
    "the a an and or of to in on at for from with by is are was were be been has have had it its this that these "
    "those he she they we you i not no but as will would can could said says after before about over more than new "
    "who what when where how why which their his her our your into out up photo image read"
))  # fmt: skip

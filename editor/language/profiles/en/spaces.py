"""English spaces that must not break: what stands before and what stands after."""

from __future__ import annotations

_UNITS = (
    r"(?:thousand|million|billion|trillion|percent|kg|g|mm|cm|m|km|ha|kW|MW|GW|W|°[CF]?|%|a\.m\.|p\.m\.|January|February|"
    r"March|April|May|June|July|August|September|October|November|December|years?|days?|hours?|minutes?|tenge|miles?)"
)

SPACES = (
    (r"(?<![\w’'‘–—-])[aAI]", r"\w"),
    (r"\b(?:Mr|Ms|Dr|St|No)\.", r"\S"),
    (r"\bMrs\.", r"\S"),
    (r"\d", rf"{_UNITS}(?!\w)"),
)

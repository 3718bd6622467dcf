"""How an English page credits a picture."""

from __future__ import annotations

from editor.language.profile import CreditShape, Patterns, Way

CREDIT = Patterns("Photo by {name}", "Photo: {name}", "Photo: {agency}", "Photo: {name} / {agency}")

_SIGN = r"\s*(?:[:|]|\.{3}|…|\s[—–-]\s)\s*"
_PHOTO = (
    r"(?:(?:file|archive|stock|cover|lead)\s+)?(?:photo(?:s|graph|graphs|graphy)?|pictures?|images?|illustrations?"
    r"|collage|graphics?|artwork)"
)
_MAKER = rf"(?:{_PHOTO}\s+(?:credits?|source|copyright|courtesy(?:\s+of)?)|credits?|photographers?|courtesy(?:\s+of)?)"

SHAPES = (
    CreditShape(
        Way.TEXT,
        r"(?:screenshot|screen\s?grab|video still|still)(?:\s+(?:from|of|via)\b.{2,100}|\s*:\s*.{2,100})?",
    ),
    CreditShape(Way.TEXT, rf"{_PHOTO}\s+(?:from|provided by|supplied by|supplied|taken from|via)\b.{{2,100}}"),
    CreditShape(Way.NAMED, rf"(?:{_PHOTO}(?:\s+by\b\s*:?\s*|{_SIGN})|{_MAKER}(?:{_SIGN}|\s*,\s*|\s+by\s+))(?P<who>.+)"),
    CreditShape(Way.NAMED, rf"(?:{_PHOTO}\s+)?courtesy(?:\s+of)?\s+(?P<who>.+)"),
)

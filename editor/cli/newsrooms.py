"""Making a newsroom."""

from __future__ import annotations

from editor.cli.call import Call
from editor.desk import create_newsroom
from editor.domain.errors import WrongCall
from editor.domain.newsroom import Newsroom


def new(call: Call) -> int:
    """Make a newsroom, with `--sample` a full one, and remember it as the one that opens next."""
    options = call.options
    desks = create_newsroom(options.place, _settings(call), who=call.settings.load().user_name)
    try:
        location, settings = desks.newsroom.location, desks.newsroom.settings()
    finally:
        desks.close()
    _remember(call, location)
    answer = {"location": location, "newsroom": settings}
    call.out.answer(answer, f"The newsroom «{settings.name}» is ready in {location}.")
    return 0


def _settings(call: Call) -> Newsroom:
    usual = Newsroom()
    address: str = (call.options.site_url or usual.site_url).rstrip("/")
    if not address.startswith(("https://", "http://")):
        raise WrongCall("no-web-address", text=address)
    return Newsroom(name=call.options.name or usual.name, language=call.options.language, site_url=address)


def _remember(call: Call, location: str) -> None:
    try:
        call.settings.remember_newsroom(location)
    except OSError as error:
        call.out.say(f"The newsroom is made, but not remembered as the last one: {error.strerror}.")

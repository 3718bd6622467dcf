"""Making a newsroom."""

from __future__ import annotations

from dataclasses import replace

from editor.cli.call import Call
from editor.desk import create_newsroom
from editor.desk.making import make_sample
from editor.domain.errors import WrongCall
from editor.domain.newsroom import Newsroom


def new(call: Call) -> int:
    """Make a newsroom, with `--sample` a full one, and remember it as the one that opens next."""
    options, who = call.options, call.settings.load().user_name
    given = _given(call)
    call.warn_of_place(options.place)
    if options.sample:
        desks = make_sample(options.place, who=who, state=call.folders.state)
    else:
        desks = create_newsroom(options.place, replace(Newsroom(), **given), who=who, state=call.folders.state)
    try:
        if options.sample and given:
            desks.newsroom.change(**given)
        location, settings = desks.newsroom.location, desks.newsroom.settings()
    finally:
        desks.close()
    _remember(call, location)
    answer = {"location": location, "newsroom": settings}
    call.out.answer(answer, f"The newsroom «{settings.name}» is ready in {location}.")
    return 0


def _given(call: Call) -> dict[str, str]:
    """The settings that the words name; the others keep what a new newsroom has."""
    options = call.options
    address: str = options.site_url.rstrip("/")
    if address and not address.startswith(("https://", "http://")):
        raise WrongCall("no-web-address", text=address)
    named = {"name": options.name, "language": options.language, "site_url": address}
    return {field: value for field, value in named.items() if value}


def _remember(call: Call, location: str) -> None:
    try:
        call.settings.remember_newsroom(location)
    except OSError as error:
        call.out.say(f"The newsroom is made, but not remembered as the last one: {error.strerror}.")

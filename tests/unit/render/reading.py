"""What a reader of the HTML would find: a small parser that lists tags, attributes and words."""

from __future__ import annotations

from html.parser import HTMLParser

from editor.render.pipeline import Figure, Link, RenderContext, Rendered, render

PHOTO = Figure(
    src="/img/tram-960.jpg",
    srcset="/img/tram-480.jpg 480w, /img/tram-960.jpg 960w",
    sizes="(max-width: 820px) 100vw, 680px",
    width=960,
    height=640,
    alt="Рельсы между рядами клёнов",
    caption="Старые пути",
    credit="Фото Айгерим Сатпаевой",
)
LINKS = {5: Link("/gorod/5-tramvaj.html", "Трамвайная линия станет парком")}


class Page(HTMLParser):
    """Tags with their attributes, in order, and the text."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag."""
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        """Keep words."""
        self.text += data

    def handle_comment(self, data: str) -> None:
        """Keep a comment."""
        self.tags.append(("!--", {"data": data}))

    def handle_decl(self, decl: str) -> None:
        """Keep a declaration."""
        self.tags.append(("!", {"data": decl}))

    def handle_pi(self, data: str) -> None:
        """Keep an instruction."""
        self.tags.append(("?", {"data": data}))


def shown(body: str, **context: object) -> Rendered:
    """A body rendered in Russian with photo 7 and article 5 at hand."""
    given = {"language": "ru", "figures": {7: PHOTO}, "links": LINKS, **context}
    return render(body, RenderContext(**given))  # type: ignore[arg-type]


def html(body: str, **context: object) -> str:
    """Its HTML with plain spaces, so that a test reads well."""
    return shown(body, **context).html.replace("&nbsp;", " ")

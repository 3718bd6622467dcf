"""What stands in place of the rows when there are none."""

from __future__ import annotations

from editor.ui.kit.empty_state import EmptyState


class EmptyList(EmptyState):
    """Says why a list is empty, and offers the way on."""

    def explain(self, place: str, text: str, *, filtered: bool) -> None:
        """`place` is a key of the sidebar, `text` what was searched for; `filtered` when chips leave rows out."""
        if text:
            title = self.tr("Nothing matches «{text}»").format(text=text)
            self.tell("search", title, "", self.tr("Clear the search"))
        elif filtered:
            self.tell("ready", self.tr("Nothing here with these filters"), "", self.tr("Show all"))
        elif place == "drafts":
            words = self.tr("What you start to write appears here.")
            self.tell("draft", self.tr("No drafts"), words, self.tr("New article"))
        elif place == "review":
            words = self.tr("Articles sent to review appear here.")
            self.tell("ready", self.tr("Nothing waits for review"), words)
        else:
            self.tell("draft", self.tr("No articles here yet"))

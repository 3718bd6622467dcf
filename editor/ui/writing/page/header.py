"""The header of the writing surface: where the article stands and the one next step."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from editor.domain.articles import Article
from editor.ui.kit import icons, words
from editor.ui.kit.actions import Actions
from editor.ui.kit.forms import action_button, button, dress, head, label, name_it, polish, sign_size
from editor.ui.theme import Theme, fonts
from editor.ui.writing.session import steps
from editor.ui.writing.session.steps import Offer

NUMBER_FITS = 470
"""Width of the pane below which the number of the article and of its version goes."""


class Header(QWidget):
    """`step_chosen` carries an `Offer`."""

    step_chosen = Signal(Offer)

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._next: Offer | None = None
        self._shown: tuple[Article | None, bool] | None = None
        self.pill = button("", "pill-plain")
        self.pill.setObjectName("status-pill")
        self.pill.setIconSize(sign_size(18, 12))
        self.pill.setMenu(QMenu(self.pill))
        self.number = label("", "secondary")
        self.number.setObjectName("article-number")
        self.primary = button("", "primary")
        self.primary.setObjectName("next-step")
        self.primary.clicked.connect(self._on_primary)
        self.more = _menu_button(self.tr("Other steps"))
        split = QHBoxLayout()
        split.setSpacing(0)
        split.addWidget(self.primary)
        split.addWidget(self.more)
        parts = [action_button(actions[name]) for name in ("view.preview", "article.versions", "view.focus")]
        for menu in (self.pill.menu(), self.more.menu()):
            menu.triggered.connect(self._on_menu)
        self._list = actions["list.show"]
        self._to_list = action_button(self._list)
        self._list.changed.connect(self._on_list)
        self._on_list()
        bar = head(self._to_list, self.pill, self.number, None, *parts, 2, split, gap=6)
        bar.setContentsMargins(4, 0, 0, 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(bar)
        theme.changed.connect(self._on_theme)
        self._on_theme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The number goes first when there is no room for all."""
        super().resizeEvent(event)
        self.number.setVisible(self.width() >= fonts.px(NUMBER_FITS))

    @property
    def next_step(self) -> Offer | None:
        """What the primary button does now."""
        return self._next if self.primary.isEnabled() else None

    def show_article(self, article: Article | None, *, dirty: bool) -> None:
        """Show where an article stands; None is a new one without a row. Asked at each pause, mostly for the same."""
        if self._shown == (article, dirty):
            return
        self._shown = (article, dirty)
        state = "draft" if article is None else words.shown_state(article.workflow, article.publication)
        self.pill.setText(words.state(state))
        self.pill.setAccessibleName(self.tr("Status: {state}").format(state=words.state(state)))
        tone = steps.TONES.get(state, "plain")
        dress(self.pill, f"pill-{tone}")
        self.pill.setIcon(icons.icon(state, _INKS[tone]))
        self.pill.setEnabled(article is not None)
        self.number.setText(self._number(article))
        self._next = steps.next_step(article, dirty=dirty) if article else None
        self.primary.setVisible(self._next is not None)
        if self._next is not None:
            self.primary.setText(self._next.words)
            self.primary.setEnabled(self._next.enabled)
        self._fill(self.pill.menu(), steps.other_moves(article) if article else [])
        others = steps.other_publishing(article, dirty=dirty) if article else []
        self._fill(self.more.menu(), others)
        self.more.setVisible(bool(others))
        self.primary.setProperty("split", bool(others))
        polish(self.primary)

    def _on_list(self) -> None:
        self._to_list.setVisible(self._list.isVisible())

    def _on_theme(self) -> None:
        """The two halves of the primary button meet in a straight line."""
        line = self._theme.tokens["canvas"]
        self.setStyleSheet(
            'QPushButton[split="true"]{border-top-right-radius:0;border-bottom-right-radius:0}'
            "QPushButton#other-steps{border-top-left-radius:0;border-bottom-left-radius:0;padding:0 7px;"
            f"border-left:1px solid {line};min-width:14px}}"
            "QPushButton#status-pill{padding-right:24px}"
            "QPushButton#other-steps::menu-indicator{image:none;width:0}"
        )

    def _number(self, article: Article | None) -> str:
        if article is None:
            return self.tr("New article")
        if not article.revision:
            return self.tr("No. {number}").format(number=article.id)
        return self.tr("No. {number} · version {version}").format(number=article.id, version=article.revision)

    def _fill(self, menu: QMenu, offers: list[Offer]) -> None:
        menu.clear()
        for offer in offers:
            action = menu.addAction(icons.icon(offer.icon), offer.words)
            action.setData(offer)

    def _on_menu(self, chosen: QAction) -> None:
        offer = chosen.data()
        if isinstance(offer, Offer):
            self.step_chosen.emit(offer)

    def _on_primary(self) -> None:
        if self._next is not None:
            self.step_chosen.emit(self._next)


_INKS = {"plain": "ink2", "warn": "warn", "ok": "ok", "violet": "violet", "accent": "accent"}


def _menu_button(name: str) -> QPushButton:
    made = button("", "primary")
    made.setObjectName("other-steps")
    made.setIcon(icons.icon("fa6s.chevron-down", "onaccent"))
    made.setIconSize(sign_size(11, 11))
    made.setMenu(QMenu(made))
    name_it(made, name)
    return made

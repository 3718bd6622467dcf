"""Tokens to one Qt style sheet.

Widgets say what they are by the dynamic property `kind` (set before the first show):
QPushButton: primary, flat, danger, small, chip, pill-<tone> · QToolButton: tool (the default), segment ·
QFrame / QWidget: head, canvas, pane, side, well, card, rule, section, banner-<tone>, toast ·
QLabel: caption (11), secondary (12), title (14 semibold), page-title (20), section (12 semibold), tag,
badge-<tone>, tone-<tone>. A tone is one of danger, warn, ok, violet, accent, plain.
"""

from __future__ import annotations

import re
from string import Template

from editor.ui.theme import fonts
from editor.ui.theme.resources import RESOURCES
from editor.ui.theme.tokens import contrast

TONES = {
    "danger": ("dsoft", "danger"),
    "warn": ("wsoft", "warn"),
    "ok": ("osoft", "ok"),
    "violet": ("vsoft", "violet"),
    "accent": ("asoft", "accent"),
    "plain": ("sunken", "ink2"),
}
"""Tone -> (role of the fill, role of the ink)."""


def stylesheet(tokens: dict[str, str], *, dark: bool, high: bool = False) -> str:
    """The style sheet of the whole program; `high` contrast has lines where colours told things apart."""
    tones = (_tone(name, tokens[fill], tokens[ink]) for name, (fill, ink) in TONES.items())
    whole = "".join([_GROUND, _BUTTONS, _FIELDS, _LISTS, *tones, _HIGH if high else ""])
    return grown(Template(whole).substitute(tokens, **_pictures(tokens, dark=dark, high=high)))


def _pictures(tokens: dict[str, str], *, dark: bool, high: bool) -> dict[str, str]:
    """The files of what no font draws: black or white ones in high contrast, by what they stand on."""
    usual = "dark" if dark else "light"
    chevron = _readable_on(tokens["canvas"]) if high else usual
    tick = _readable_on(tokens["accent"]) if high else usual
    folder = RESOURCES / "icons"
    return {
        "chevron": (folder / f"chevron-{chevron}.svg").as_posix(),
        "tick": (folder / f"tick-{tick}.svg").as_posix(),
    }


def _readable_on(ground: str) -> str:
    return "white" if contrast(ground, "#FFFFFF") > contrast(ground, "#000000") else "black"


def grown(sheet: str) -> str:
    """The same with letters, and what must hold a line of them, in the system's size."""
    return _GROWS.sub(lambda found: f"{found[1]}:{fonts.px(int(found[2]))}px", sheet)


_GROWS = re.compile(r"(font-size|min-height|max-height):(\d\d+)px")


def _tone(name: str, fill: str, ink: str) -> str:
    return (
        f'QPushButton[kind="pill-{name}"]{{border:0;border-radius:12px;padding:0 9px;min-height:24px;max-height:24px;'
        f"font-size:12px;font-weight:500;background:{fill};color:{ink}}}"
        f'QLabel[kind="badge-{name}"]{{background:{fill};color:{ink};border-radius:4px;padding:1px 5px;'
        f"font-size:11px;font-weight:600}}"
        f'QLabel[kind="tone-{name}"]{{color:{ink}}}'
        f'QFrame[kind="banner-{name}"]{{background:{fill};border:0;border-radius:6px}}'
    )


_GROUND = """
QWidget{color:$ink;placeholder-text-color:$ink3}
QMainWindow,QMenuBar,QStatusBar,QDialog{background:$window}
QDialog{background:$raised}
QMenuBar{border-bottom:1px solid $line;padding:4px 4px 4px 4px;spacing:0}
QMenuBar::item{padding:4px 9px;border-radius:5px;background:transparent}
QMenuBar::item:selected{background:$hover}
QMenu{background:$raised;border:1px solid $line2;padding:4px}
QMenu::item{padding:5px 24px 5px 8px;border-radius:5px;margin:0}
QMenu::item:selected{background:$select;color:$ink}
QMenu::item:disabled{color:$ink4}
QMenu::separator{height:1px;background:$line;margin:4px 0}
QMenu::icon{padding-left:8px}
QStatusBar{border-top:1px solid $line;color:$ink2;font-size:12px}
QStatusBar::item{border:0}
QStatusBar QLabel{color:$ink2;font-size:12px}
QToolTip{background:$ink;color:$canvas;border:0;padding:4px 6px;font-size:12px}
QSplitter::handle{background:$line}
QWidget[kind="side"]{background:$sidebar}
QWidget[kind="pane"],QScrollArea[kind="pane"]{background:$pane}
QWidget[kind="rail"]{background:$pane;border:0;border-left:1px solid $line}
QWidget[kind="canvas"],QScrollArea[kind="canvas"]{background:$canvas}
QWidget[kind="well"]{background:$sunken}
QScrollArea{border:0;background:transparent}
QMainWindow QListView,QDialog QListView{border:0;background:transparent}
QWidget[kind="head"]{border:0;border-bottom:1px solid $line}
QWidget[kind="side-head"]{border:0}
QWidget[kind="foot"]{border:0;border-top:1px solid $line}
QFrame[kind="section"]{border:0;border-bottom:1px solid $line}
QFrame[kind="card"]{background:$raised;border:1px solid $line2;border-radius:8px}
QFrame[kind="card-active"]{background:$raised;border:2px solid $accent;border-radius:8px}
QFrame[kind="rule"]{background:$line;border:0;min-height:1px;max-height:1px}
QFrame[kind="toast"]{background:$ink;border:0;border-radius:8px}
QFrame[kind="toast"] QLabel{color:$canvas}
QFrame[kind="toast"] QPushButton{border:0;background:transparent;color:$canvas;text-decoration:underline;padding:0 8px}
QFrame[kind="toast"] QPushButton:focus{border:2px solid $canvas;border-radius:4px;padding:0 6px}
QFrame[kind="toast"] QLabel[kind="keys"]{border:1px solid $canvas;border-radius:4px;padding:1px 5px;font-size:11px}
QLabel[kind="caption"]{font-size:11px;color:$ink3}
QLabel[kind="secondary"]{font-size:12px;color:$ink3}
QLabel[kind="body2"]{color:$ink2}
QLabel[kind="title"]{font-size:14px;font-weight:600}
QLabel[kind="page-title"]{font-size:20px;font-weight:600}
QLabel[kind="section"]{font-size:12px;font-weight:600;color:$ink2}
QLabel[kind="sidebar-section"]{font-size:11px;font-weight:600;color:$ink3}
QLabel[kind="initial"]{background:$brand;color:$onbrand;border-radius:5px;font-family:"PT Serif","Noto Serif",Georgia;
 font-size:13px;font-weight:700}
QLabel[kind="strong"]{font-weight:600}
QFrame[kind="tag-frame"]{background:$sunken;border:0;border-radius:5px}
QLabel[kind="tag-words"]{font-size:12px}
QLabel[kind="tag"]{background:$sunken;border-radius:5px;padding:2px 7px;font-size:12px}
"""

_BUTTONS = """
QPushButton{border:1px solid $line2;border-radius:6px;background:$canvas;padding:0 12px;min-height:26px;font-weight:500}
QPushButton:hover{background:$hover}
QPushButton:focus{border:2px solid $accent;padding:0 11px;min-height:24px}
QPushButton:pressed{background:$select}
QPushButton:disabled{color:$ink4;border-color:$line;background:transparent}
QPushButton[kind="primary"]{background:$accent;border-color:$accent;color:$onaccent}
QPushButton[kind="primary"]:hover,QPushButton[kind="primary"]:pressed{background:$accent2;border-color:$accent2}
QPushButton[kind="primary"]:focus{border:2px solid $ink}
QPushButton[kind="primary"]:disabled{background:$sunken;border-color:$line;color:$ink4}
QPushButton[kind="danger"]{background:$danger;border-color:$danger;color:$ondanger}
QPushButton[kind="danger"]:focus{border:2px solid $ink}
QPushButton[kind="flat"]{border:1px solid transparent;background:transparent;color:$accent;padding:0 8px}
QPushButton[kind="flat"]:hover{background:$hover}
QPushButton[kind="flat"]:focus{border:2px solid $accent;padding:0 7px}
QPushButton[kind="flat"]:disabled{color:$ink4}
QPushButton[kind="fold"]{border:1px solid transparent;background:transparent;color:$ink2}
QPushButton[kind="fold"]:hover{background:$hover}
QPushButton[kind="fold"]:focus{border:2px solid $accent}
QPushButton[kind="small"]{min-height:22px;padding:0 8px;font-size:12px}
QPushButton[kind="small"]:focus{min-height:20px;padding:0 7px}
QPushButton[kind="chip"]{border-radius:12px;min-height:22px;max-height:22px;padding:0 10px;font-size:12px;
 font-weight:400;background:transparent;color:$ink2}
QPushButton[kind="chip"]:hover{background:$hover}
QPushButton[kind="chip"]:checked{background:$asoft;border-color:$accent;color:$accent;font-weight:500}
QPushButton[kind="chip"]:focus{border:2px solid $accent;padding:0 9px;min-height:20px;max-height:20px}
QPushButton::menu-indicator{image:url("$chevron");width:9px;height:9px;subcontrol-origin:padding;
 subcontrol-position:right center;right:9px}
QPushButton[kind="chip"][menu="true"]{padding-right:24px}
QPushButton[kind="choice"]{text-align:left;border-radius:8px;padding:12px 16px;background:$raised}
QToolButton{border:1px solid transparent;border-radius:6px;min-width:26px;min-height:26px;font-weight:600;
 font-size:12px;color:$ink2;background:transparent}
QToolButton:hover{background:$hover}
QToolButton:focus{border:2px solid $accent;min-width:24px;min-height:24px}
QToolButton:checked{background:$asoft;color:$accent}
QToolButton:disabled{color:$ink4}
QToolButton[kind="step"]{min-width:22px;min-height:22px}
QToolButton[kind="step"]:focus{min-width:20px;min-height:20px}
QToolButton::menu-indicator{image:none;width:0}
QFrame[kind="segment"]{background:$sunken;border:1px solid $line;border-radius:7px}
QFrame[kind="segment"] QToolButton{min-height:22px;border-radius:5px;padding:0 10px;font-weight:400;font-size:12px;
 color:$ink2}
QFrame[kind="segment"] QToolButton:checked{background:$raised;border-color:$line2;color:$ink;font-weight:500}
QFrame[kind="segment"] QToolButton:focus{border:2px solid $accent;padding:0 9px;min-height:20px}
QCheckBox,QRadioButton{spacing:8px;min-height:24px}
QCheckBox::indicator{width:14px;height:14px;border:1px solid $field;border-radius:4px;background:$canvas}
QCheckBox::indicator:checked{background:$accent;border-color:$accent;image:url("$tick")}
QCheckBox::indicator:focus{border:2px solid $accent;width:12px;height:12px}
QRadioButton::indicator{width:14px;height:14px;border:1px solid $field;border-radius:8px;background:$canvas}
QRadioButton::indicator:checked{width:6px;height:6px;border:5px solid $accent;border-radius:8px}
"""

_FIELDS = """
QLineEdit,QComboBox,QPlainTextEdit,QTextEdit,QDateTimeEdit,QDateEdit,QTimeEdit,QSpinBox{border:1px solid $field;
 border-radius:6px;background:$canvas;color:$ink;selection-background-color:$accent;selection-color:$onaccent}
QLineEdit{padding:0 4px}
QLineEdit QToolButton,QLineEdit QToolButton:hover,QLineEdit QToolButton:focus{border:0;min-width:0;min-height:0;
 padding:0;background:transparent}
QComboBox{padding:0 8px;min-height:26px}
QDateTimeEdit,QDateEdit,QTimeEdit,QSpinBox{padding:0 6px;min-height:26px}
QLineEdit:focus,QPlainTextEdit:focus,QTextEdit:focus,QDateTimeEdit:focus,QDateEdit:focus,QTimeEdit:focus,
QSpinBox:focus{border:2px solid $accent}
QLineEdit:focus{padding:0 3px}
QComboBox:focus{border:2px solid $accent;padding:0 7px;min-height:24px}
QSpinBox QLineEdit,QSpinBox QLineEdit:focus{border:0;padding:0 7px;background:transparent}
QSpinBox::up-button,QSpinBox::down-button{width:0;height:0;border:0;subcontrol-origin:border}
QSpinBox[kind="wrong"]{border-color:$danger}
QLineEdit[kind="wrong"],QComboBox[kind="wrong"],QPlainTextEdit[kind="wrong"]{border-color:$danger}
QLineEdit[kind="mixed"]{color:$ink3;font-style:italic}
QLineEdit:disabled,QComboBox:disabled,QPlainTextEdit:disabled,QDateTimeEdit:disabled{color:$ink3;border-color:$line;
 background:transparent}
QComboBox::drop-down,QDateTimeEdit::drop-down,QDateEdit::drop-down{border:0;width:24px}
QComboBox::down-arrow,QDateTimeEdit::down-arrow,QDateEdit::down-arrow{image:url("$chevron");width:10px;height:10px}
QComboBox QAbstractItemView{background:$raised;border:1px solid $line2;padding:4px;outline:0;
 selection-background-color:$select;selection-color:$ink}
QTextEdit[kind="page"],QPlainTextEdit[kind="page"]{border:0;border-radius:0;background:$canvas;
 selection-background-color:$select;selection-color:$ink}
QProgressBar{border:0;border-radius:4px;background:$sunken;min-height:8px;max-height:8px;text-align:center}
QProgressBar::chunk{border-radius:4px;background:$accent}
"""

_LISTS = """
QTreeView,QListView,QTableView{border:0;background:transparent;outline:0;selection-background-color:$select;
 selection-color:$ink}
QListView{background:$raised;border:1px solid $line2}
QTableView{gridline-color:$line;background:$canvas}
QTableView::item{padding:0 8px}
QListWidget::item{padding:4px 8px}
QHeaderView::section{background:$pane;color:$ink3;border:0;border-bottom:1px solid $line;padding:0 10px;
 min-height:27px;font-size:11px;font-weight:600}
QHeaderView{background:$pane;border:0}
QScrollBar:vertical{width:10px;background:transparent;margin:0}
QScrollBar:horizontal{height:10px;background:transparent;margin:0}
QScrollBar::handle{background:$line2;border-radius:3px;margin:2px}
QScrollBar::handle:hover{background:$field}
QScrollBar::handle:vertical{min-height:32px}
QScrollBar::handle:horizontal{min-width:32px}
QScrollBar::add-line,QScrollBar::sub-line{width:0;height:0;background:none}
QScrollBar::add-page,QScrollBar::sub-page{background:none}
QTabBar::tab{padding:4px 14px;border:1px solid transparent;border-radius:5px;font-size:12px;color:$ink2}
QTabBar::tab:selected{background:$raised;border-color:$line2;color:$ink}
QTabBar::tab:focus{border:2px solid $accent;padding:3px 13px}
"""

_HIGH = """
QPushButton:disabled,QLineEdit:disabled,QComboBox:disabled,QPlainTextEdit:disabled,QDateTimeEdit:disabled{
 border:1px dashed $ink4;color:$ink4}
QPushButton[kind^="pill"]{border:1px solid $ink;min-height:22px;max-height:22px}
QPushButton[kind^="pill"]:focus{border:2px solid $accent;min-height:20px;max-height:20px}
QPushButton:hover,QToolButton:hover{border:1px solid $accent}
QToolButton:checked{background:$select;color:$ink;border:1px solid $ink}
QPushButton[kind="chip"]:checked{background:$select;color:$ink;border:2px solid $ink;padding:0 9px;min-height:20px;
 max-height:20px}
QToolButton:disabled{border:1px solid transparent}
QFrame[kind^="banner"],QLabel[kind^="badge"],QLabel[kind="tag"],QFrame[kind="tag-frame"],QProgressBar,
QWidget[kind="well"]{border:1px solid $ink}
QFrame[kind="segment"] QToolButton:checked{background:$select;border-color:$ink}
QTabBar::tab:selected{background:$select;border-color:$ink}
QMenu::item:selected,QMenuBar::item:selected{background:$select;border:1px solid $accent}
QLineEdit[kind="wrong"],QComboBox[kind="wrong"],QPlainTextEdit[kind="wrong"],QSpinBox[kind="wrong"]{
 border:2px dashed $ink}
QToolTip,QFrame[kind="toast"]{border:1px solid $canvas}
QSlider::groove:horizontal{height:4px;background:$window;border:1px solid $ink}
QSlider::sub-page:horizontal{background:$accent}
QSlider::handle:horizontal{width:12px;margin:-6px 0;border-radius:3px;background:$ink}
QSlider::handle:horizontal:focus{background:$accent}
"""

"""Pelican's settings for the comparison: pages of articles and categories, feeds, nothing of authors and tags."""

AUTHOR = "Таңба"
SITENAME = "Таңба"
SITEURL = "https://tanba.example"
TIMEZONE = "Asia/Almaty"
DEFAULT_LANG = "ru"
PATH = "content"
THEME = "theme"
DEFAULT_PAGINATION = 30
ARTICLE_URL = ARTICLE_SAVE_AS = "{category}/{slug}.html"
DIRECT_TEMPLATES = ["index"]
AUTHOR_SAVE_AS = TAG_SAVE_AS = ""
FEED_ALL_ATOM = "atom.xml"
CATEGORY_FEED_ATOM = "feeds/{slug}.xml"
AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = TRANSLATION_FEED_ATOM = None
FEED_MAX_ITEMS = 30
MARKDOWN = {"extension_configs": {"markdown.extensions.extra": {}, "markdown.extensions.smarty": {}}}

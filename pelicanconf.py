"""Names and settings of the digest; the meaning of each of ours stands in the README of the plugin it begins with."""

import logging
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
# With this Pelican a build fails when a plugin does not load; Pelican's own would publish without it.
from plugins.gate import newspaper as PELICAN_CLASS  # noqa: F401, N812  Pelican's name for the setting

SITENAME = "Newsfold"
SITESUBTITLE = "The week’s news, gathered and told again with care"
SITEURL = ""
AUTHOR = "The editors"
DEFAULT_LANG = "en"
TIMEZONE = "UTC"

PATH = "content"
OUTPUT_PATH = "output"
CACHE_PATH = ".cache"
THEME = "theme"
ARTICLE_PATHS = ["stories"]
PAGE_PATHS = ["pages"]
STATIC_PATHS = ["images"]
USE_FOLDER_AS_CATEGORY = False
DEFAULT_CATEGORY = "News"

PLUGIN_PATHS = ["."]
PLUGINS = [
    "plugins.stories",
    "plugins.tags",
    "plugins.summaries",
    "plugins.related",
    "plugins.rights",
    "plugins.feeds",
    "plugins.gate",
]

# Links that work from disk, from a local server and under any sub-path.
RELATIVE_URLS = True
ARTICLE_URL = ARTICLE_SAVE_AS = "{date:%Y}/{date:%m}/{slug}.html"
ARTICLE_LANG_URL = ARTICLE_LANG_SAVE_AS = "{date:%Y}/{date:%m}/{slug}-{lang}.html"
DRAFT_URL = DRAFT_SAVE_AS = "drafts/{slug}.html"
PAGE_URL = PAGE_SAVE_AS = "{slug}.html"
CATEGORY_URL = CATEGORY_SAVE_AS = "category/{slug}.html"
TAG_URL = TAG_SAVE_AS = "tag/{slug}.html"
AUTHOR_SAVE_AS = ""
AUTHORS_SAVE_AS = ""
DIRECT_TEMPLATES = ["index", "tags", "archives", "404"]
PAGINATED_TEMPLATES = {"tag": 40, "category": 40}
# A page number never ends the tag's own name: page 3 of "python" is not the tag "python3".
PAGINATION_PATTERNS = [
    (1, "{url}", "{save_as}"),
    (2, "{base_name}/page/{number}.html", "{base_name}/page/{number}.html"),
]

FEED_ALL_ATOM = "feeds/all.atom.xml"
TAG_FEED_ATOM = "feeds/tag/{slug}.atom.xml"
CATEGORY_FEED_ATOM = None
TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None

# Scheduled stories stay scheduled until their day.
WITH_FUTURE_DATES = False
# Quotes and dashes only: capitals, ampersands and widows are the style sheet's work.
TYPOGRIFY = True
TYPOGRIFY_OMIT_FILTERS = ["amp", "caps", "initial_quotes", "widont"]
MARKDOWN = {
    "extension_configs": {
        "markdown.extensions.extra": {},
        "markdown.extensions.sane_lists": {},
        "markdown.extensions.codehilite": {"css_class": "highlight", "guess_lang": False},
    },
    "output_format": "html5",
}
DELETE_OUTPUT_DIRECTORY = False
LOAD_CONTENT_CACHE = False
# True of a build for one's own disk, and of no use there.
LOG_FILTER = [(logging.WARNING, "Feeds generated without SITEURL or FEED_DOMAIN set properly may not be valid")]

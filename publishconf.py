"""Settings of the published site: those of pelicanconf.py with the address that readers use."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from pelicanconf import *  # noqa: F403  Pelican's own convention for a second settings file

SITEURL = os.environ.get("NEWSFOLD_SITEURL", "https://example.org/digest").rstrip("/")
RELATIVE_URLS = False
OUTPUT_PATH = "public"
FEED_DOMAIN = SITEURL
# Readers see what is published; drafts and scheduled stories stay on the desk.
STORIES_DRAFTS = False

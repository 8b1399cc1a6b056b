"""The last part of a story's address, made from its headline."""

from __future__ import annotations

import re

# Long enough for a whole headline, short enough for every file system with a suffix and `.html` after it.
LONGEST = 80
# Names that Windows keeps for devices whatever follows the dot, and the page that a web server shows for a folder.
TAKEN = frozenset(
    ["con", "prn", "aux", "nul", "index"] + [f"{device}{n}" for device in ("com", "lpt") for n in range(10)]
)
# What a person may write is wider than what we make: other sites' slugs have capitals, underscores, accents, dots.
_WRITTEN = re.compile(r"\w[\w-]*(?:\.[\w-]+)*")


def slug_of(title: str) -> str:
    """Make a slug of a headline: ASCII words joined by hyphens, at most 80 characters, cut between words.

    Letters of other scripts are spelt in Latin ones (Unidecode, as Pelican does); a headline without any letter gets
    a name from its hash, so that two of them differ. Never empty, never a name that a file system or server keeps.
    """
    from unidecode import unidecode

    spelt = unidecode(re.sub(r"['’ʼ.]", "", title)).lower()
    slug = _cut(re.sub(r"[^a-z0-9]+", "-", spelt.replace("'", "")).strip("-"))
    if not slug:
        import hashlib

        return f"story-{hashlib.sha256(title.encode('utf-8', 'replace')).hexdigest()[:8]}"
    return f"{slug}-story" if slug in TAKEN else slug


def is_good_slug(slug: str) -> bool:
    """Tell whether a slug that a person wrote can be a file name and a part of an address everywhere."""
    first = slug.partition(".")[0].lower()
    return bool(_WRITTEN.fullmatch(slug)) and first not in TAKEN and len(slug) <= 2 * LONGEST


def _cut(slug: str) -> str:
    if len(slug) <= LONGEST:
        return slug
    head = slug[: LONGEST + 1].rpartition("-")[0]
    return head or slug[:LONGEST]

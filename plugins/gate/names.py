"""Two things that want the same address, and addresses that can't be written: found before Pelican dies of them."""

from __future__ import annotations

import os
import re
import unicodedata
from collections import defaultdict
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from ..stories.faults import Fault
from .claims import claims
from .places import place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .claims import Claim

# Longest file name that ext4, NTFS, APFS and Git take, in bytes.
LONGEST_NAME = 255
# The fields that name a story's lists.
KINDS = {"tag": ("tags",), "category": ("category",)}


def name_faults(generators: list[Any]) -> list[Fault]:
    """Name equal slugs, equal addresses, names too long or outside the output, and tags that fall into one page."""
    context = generators[0].context
    contents = [content for _, content in sorted(context["generated_content"].items()) if content is not None]
    wanted = claims(generators, contents)
    return [*_equal_slugs(contents), *_clashes(wanted), *_unwritable(wanted), *_lists(contents)]


def _equal_slugs(contents: Iterable[Any]) -> Iterator[Fault]:
    """Pelican takes two stories with one slug for translations of each other, also in different months."""
    first: dict[tuple[str, str, str], str] = {}
    for content in contents:
        path, line = place(content, "slug", "title")
        slug = str(getattr(content, "slug", ""))
        kind = type(content).__name__
        if not slug:
            yield Fault(path, line, "no address can be made of this title", "add a line `slug:` with a word or two")
        elif (other := first.setdefault((kind, slug, str(content.lang)), path)) != path:
            what = f"the slug `{slug}` is also that of {other}"
            yield Fault(path, line, what, "give one of the two another `slug:`")


def _clashes(claims: list[Claim]) -> Iterator[Fault]:
    """Two claims to one file. Letter case does not count: on a Mac and on Windows `About.html` is `about.html`."""
    wanted: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        wanted[_key(claim.address)].append(claim)
    folders = {folder: claim for claim in reversed(claims) for folder in _folders(_key(claim.address))}
    for address, owners in wanted.items():
        # The one that a person can rename is named; the settings come last.
        owners.sort(key=lambda claim: (claim.by_person, claim.path, claim.line))
        kept, *others = owners
        for claim in others:
            if claim.slug and claim.slug == kept.slug:
                continue  # said already, as equal slugs
            what = f"its page would replace {kept.owner} ({claim.address})"
            yield Fault(claim.path, claim.line, what, claim.mend)
        if address in folders:
            what = f"its page {kept.address} would stand in the way of {folders[address].owner} ({folders[address].address})"
            yield Fault(kept.path, kept.line, what, kept.mend)


def _key(address: str) -> str:
    return unicodedata.normalize("NFC", os.path.normpath(address).replace(os.sep, "/")).casefold()


def _folders(address: str) -> list[str]:
    parts = address.split("/")[:-1]
    return ["/".join(parts[: n + 1]) for n in range(len(parts))]


def _unwritable(claims: Iterable[Claim]) -> Iterator[Fault]:
    for claim in claims:
        address = os.path.normpath(claim.address)
        longest = max((len(part.encode()) for part in PurePath(address).parts), default=0)
        if longest > LONGEST_NAME:
            what = f"the name of the page has {longest} bytes, {LONGEST_NAME} is the most that a disk takes"
            yield Fault(claim.path, claim.line, what, claim.mend)
        if address.startswith(("..", "/")):
            what = f"the page would be written outside the output ({claim.address})"
            yield Fault(claim.path, claim.line, what, claim.mend)


def _lists(contents: Iterable[Any]) -> Iterator[Fault]:
    """Tags and categories that a person wrote and that get lost: without a slug, or in the page of quite another one."""
    names: dict[tuple[str, str], tuple[str, str]] = {}
    for content in contents:
        for kind, wrapper in _written_by_people(content):
            path, line = place(content, *KINDS[kind])
            if not wrapper.slug:
                what = f"no address can be made of the {kind} “{wrapper.name}”"
                yield Fault(path, line, what, "write it in letters")
                continue
            name, where = names.setdefault((kind, wrapper.slug), (wrapper.name, path))
            if _letters(name) != _letters(wrapper.name):
                what = f"the {kind} “{wrapper.name}” would share the page {wrapper.save_as} with “{name}” (in {where})"
                yield Fault(path, line, what, "write one of them differently, such as “C Sharp” for “C#”")


def _written_by_people(content: Any) -> Iterator[tuple[str, Any]]:
    if hasattr(content, "category"):
        yield "category", content.category
    if "tags" not in getattr(content, "automatic", ()):
        yield from (("tag", tag) for tag in getattr(content, "tags", None) or [])


def _letters(name: str) -> str:
    """What must differ for two tags to be two: not case, accents, spaces or the marks in “U.S.”."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    return re.sub(r"[\s\-_.,:;'’‘“”\"&/()]|[\u0300-\u036f]", "", plain)

"""Links to other stories and to images, followed in the sources before anything is written.

Pelican publishes a `{filename}` link that leads nowhere literally, names it without its file, and at most five times.
"""

from __future__ import annotations

import difflib
import re
from html import unescape
from pathlib import Path
from posixpath import join, normpath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urlsplit

from ..stories.faults import Fault, typed
from .places import line_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

IMAGE = re.compile(r"<img\b[^>]*>", re.IGNORECASE)
ALT = re.compile(r"\balt\s*=\s*(\"[^\"]+\"|'[^']+'|[^\s\"'>]+)", re.IGNORECASE)
SRC = re.compile(r"\bsrc\s*=\s*[\"']([^\"']*)", re.IGNORECASE)
# A link as people write it elsewhere, to a file as it lies beside or below content/: on the site it is in another place.
BARE = re.compile(r"<[a-z][^<>]*?\s(?:href|src)\s*=\s*([\"'])(?P<value>[^\"'{|#?:][^\"':]*)\1", re.IGNORECASE)
# Pelican's words before a path; `author`, `category`, `tag` and `index` are looked at in the finished pages.
TO_FILES = ("filename", "static", "attach")
WORDS = {"filename": "generated_content", "static": "static_content"}
KNOWN = (*TO_FILES, "author", "category", "tag", "index")


def link_faults(context: Mapping[str, Any]) -> tuple[list[Fault], list[Fault]]:
    """Follow the links of every story and page; the faults, and warnings about images without a description."""
    faults: list[Fault] = []
    warnings: list[Fault] = []
    for content in filter(None, context["generated_content"].values()):
        # `_content` and `metadata`: asking for `content` or `summary` would freeze links that are still to be set.
        text = f"{content._content or ''}\n{content.metadata.get('summary') or ''}"
        faults += _broken(content, text, context)
        faults += _bare(content, text, context)
        warnings += _undescribed(content, text)
    return faults, warnings


def _broken(content: Any, text: str, context: Mapping[str, Any]) -> Iterator[Fault]:
    path = str(content.source_path)
    for found in content._get_intrasite_link_regex().finditer(text):
        what, value, written = found["what"], found["value"], found["path"]
        if what in TO_FILES:
            if not _leads_somewhere(content, what, value, context):
                mend = _nearest(content, value, context)
                yield Fault(typed(path), _line(path, value), f"the link {unescape(written)} leads nowhere", mend)
        elif what not in KNOWN:
            mend = f"write one of {', '.join(f'{{{word}}}' for word in KNOWN)}"
            yield Fault(typed(path), _line(path, value), f"{{{what}}} in the link {unescape(written)} is unknown", mend)


def _bare(content: Any, text: str, context: Mapping[str, Any]) -> Iterator[Fault]:
    """Name links to a story's or an image's file that lack the word which makes Pelican follow them."""
    path = str(content.source_path)
    for found in BARE.finditer(text):
        value = unescape(found["value"])
        for target in (_target(content, unquote(value)), urlsplit(unquote(value)).path.lstrip("/")):
            word = next((w for w, key in WORDS.items() if context[key].get(target)), None)
            if word and target != content.get_relative_source_path():
                what = f"the link {value} names a file of {typed(context['PATH'])}/, which readers have elsewhere"
                yield Fault(typed(path), _line(path, found["value"]), what, f"write {{{word}}}/{quote(target)}")
                break


def _line(path: str, value: str) -> int:
    return max(line_of(path, value), line_of(path, unescape(value)))


def _leads_somewhere(content: Any, what: str, value: str, context: Mapping[str, Any]) -> bool:
    """Resolve a link as Pelican will: from the content folder or the file's own, as written, unquoted or unescaped."""
    for form in (value, unquote(value), unescape(value)):
        target = _target(content, form)
        if what == "filename" and context["generated_content"].get(target):
            return True
        if context["static_content"].get(target):
            return (Path(context["PATH"]) / target).is_file()
    return False


def _target(content: Any, value: str) -> str:
    path = urlsplit(value).path
    return path[1:] if path.startswith("/") else normpath(join(content.relative_dir, path))


def _nearest(content: Any, value: str, context: Mapping[str, Any]) -> str:
    files = [name for key in ("generated_content", "static_content") for name, read in context[key].items() if read]
    own = content.get_relative_source_path()
    files = [name for name in files if name != own and (Path(context["PATH"]) / name).is_file()]
    names = {Path(name).name: name for name in sorted(files, reverse=True)}
    near = difflib.get_close_matches(Path(unquote(value)).name, names, n=1, cutoff=0.7)
    meant = names[near[0]] if near else ""
    return f"did you mean /{meant}?" if meant else "write the path of a file, from the content folder with a leading /"


def _undescribed(content: Any, text: str) -> Iterator[Fault]:
    path = str(content.source_path)
    for found in IMAGE.finditer(text):
        if not ALT.search(found[0]):
            source = SRC.search(found[0])
            shown = unescape(source[1]) if source else "an image"
            line = _line(path, shown.rpartition("}")[2])
            yield Fault(
                typed(path), line, f"{shown} has no description", "say in the brackets of ![...] what can be seen"
            )

"""Nothing lost, nothing unlicensed: every story has its page, its credit, and shows no more than its rights allow."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from ..stories.addresses import normal_url
from ..stories.faults import Fault, typed
from .shown import Run, body_words, readable, runs, words_shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from .originals import Original
    from .output import Output

# The defaults of the two plugins that make what may be shown; the settings of the site go before them.
EXCERPT_WORDS = 75
SUMMARY_WORDS = 60
# Words of an unpublished story that may stand elsewhere: one run of 8 that overlaps with a second one may be a
# quotation or a title that a published story has as well; no sentence worth hiding is shorter.
COINCIDENCE = 12


def lost(output: Output, stories: list[Original], *, drafts: bool) -> Iterator[Fault]:
    """Name stories without their page, and drafts (unless DRAFTS), scheduled and held stories that have one."""
    for original in stories:
        path = typed(original.story.path)
        if original.shown and original.page not in output.files:
            yield Fault(path, 1, f"this story has no page in the output ({original.page})", "build again")
    shown = {original.page for original in stories if original.shown}
    for original in stories:
        unwanted = {original.page} if drafts else {original.page, original.draft_page}
        for page in sorted(unwanted - shown):
            if not original.shown and page in output.files:
                what = f"this page is of a story that is not to be shown ({typed(original.story.path)})"
                yield Fault(output.shown(page), 1, what, "build again for publishing (`inv publish` does)")


def uncredited(output: Output, stories: Iterable[Original]) -> Iterator[Fault]:
    """Name pages of stories from elsewhere that do not say whose they are, or lack the link to the original."""
    for original in stories:
        story = original.story
        if not (story.source and original.shown and original.page in output.texts):
            continue
        page, line = original.page, story.lines.get("source", 1)
        mend = f"let the template {story.fields.get('template', 'article')}.html name the source of {typed(story.path)}:{line}"
        text = " ".join(_visible(output.texts[page]))
        if " ".join(body_words(story.source)) not in text:
            yield Fault(output.shown(page), 1, f"the source {story.source} is not named", mend)
        if story.source_url and not _links_to(output, page, story.source_url):
            yield Fault(output.shown(page), 1, f"the link to the original is missing ({story.source_url})", mend)


def overshown(output: Output, stories: list[Original], settings: Mapping[str, Any], *, drafts: bool) -> Iterator[Fault]:
    """Name stories of which the output shows more than their rights allow, and unpublished ones of which it shows any."""
    limited = [original for original in stories if not original.shown or not original.ours]
    if not limited:
        return
    texts = {name: readable(text) for name, text in output.texts.items()}
    ours = _runs_of(original for original in stories if original.shown and original.ours)
    written = _runs_in_headers(stories)
    for original in limited:
        most = _most_words(original, settings, drafts=drafts)
        body = original.story.body
        allowed = ours | (written if not original.shown else set())
        # In a preview the page of a draft of ours shows all of it; any other file may show none.
        own = {original.draft_page} if drafts and original.ours else set()
        places = {name: found for name, found in texts.items() if name not in own}
        shown = words_shown(body, places.values(), allowed)
        if shown > most:
            worst = max(places, key=lambda name: words_shown(body, [texts[name]], allowed))
            yield Fault(output.shown(worst), 1, *_too_much(original, shown, most))


def _too_much(original: Original, shown: int, most: int) -> tuple[str, str]:
    path = typed(original.story.path)
    if not original.shown:
        return f"{shown} words of a story that is not to be shown can be read ({path})", "build again for publishing"
    what = f"{shown} words of {path} can be read, its rights ({original.story.rights}) allow {most}"
    return what, "let the template show `article.content` and `article.summary` only, or mend `rights:` in the story"


def _most_words(original: Original, settings: Mapping[str, Any], *, drafts: bool) -> int:
    if not original.shown and (original.ours or not drafts):
        return COINCIDENCE
    summary = int(settings.get("SUMMARIES_MOST_WORDS", SUMMARY_WORDS))
    excerpt = int(settings.get("RIGHTS_EXCERPT_WORDS", EXCERPT_WORDS)) if original.story.rights == "excerpt" else 0
    return excerpt + summary


def _runs_of(stories: Iterable[Original]) -> set[Run]:
    return {run for original in stories for run in runs(body_words(original.story.body))}


def _runs_in_headers(stories: Iterable[Original]) -> set[Run]:
    """What editors wrote themselves about published stories may repeat a sentence of an unpublished one."""
    fields = ("title", "summary", "comment")
    texts = (str(original.story.fields.get(field, "")) for original in stories if original.shown for field in fields)
    return {run for text in texts for run in runs(body_words(text))}


def _visible(page: str) -> list[str]:
    """The words that a page shows; what stands in its head, in scripts and in attributes credits nobody."""
    body = re.sub(r"(?is)^.*?<body[^>]*>|<(script|style|template)\b.*?</\1>|<!--.*?-->", " ", page)
    return body_words(body)


def _links_to(output: Output, page: str, address: str) -> bool:
    wanted = normal_url(address)
    links = (reference.url for reference in output.documents[page].references if reference.element == "a")
    return any(normal_url(link) == wanted or normal_url(unquote(link)) == wanted for link in links)

"""Summaries for the stories of a build that have none, and a standfirst for every story."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from ..memory import Memory, code_version
from ..stories.carrying import carry_automatic, every_story, is_automatic, language_of, text_of
from ..stories.plain import plain_text
from .limits import Limits, limits

if TYPE_CHECKING:
    from collections.abc import Mapping


def fill(generator: Any, memory: Memory, settings: Mapping[str, Any]) -> None:
    """Give every story of Pelican's articles generator whose header has no `summary` one of its own sentences.

    It goes into `metadata["summary"]` as one HTML paragraph, for `article.summary` reads only that. A header's empty
    `summary` stays empty, also where the reader dropped it, lest Pelican cut one out of the text. `standfirst` is one
    sentence of plain text: of the summary that a person wrote the first, else the best.
    """
    for story in every_story(generator):
        lang = language_of(story)
        if is_automatic(story, "summary"):
            within = limits(settings, str(getattr(story, "rights", "own")), generator.settings)
            said, story.standfirst = remembered(text_of(story), lang, memory, within)
            story.metadata["summary"] = paragraph(said)
            carry_automatic(story, "summary")
            if getattr(story, "explained", None) is not None:
                from .explaining import explain

                story.explained["summary"] = explain(text_of(story), lang, within)
        else:
            written = plain_text(str(story.metadata.setdefault("summary", "") or ""))
            story.standfirst = first_sentence(written, lang, memory)


def remembered(text: str, lang: str, memory: Memory, within: Limits) -> tuple[str, str]:
    """Return summary and standfirst of the plain `text`, worked out only if it was not met before with these limits."""

    def make() -> list[str]:
        from .choosing import chosen_within, joined, standfirst

        judged, chosen = chosen_within(text, lang, within)
        return [joined(judged, chosen), standfirst(judged, chosen, beyond=not within.strict)]

    key = f"{lang} {within}\0{text}"
    summary, standfirst = memory.remember("summaries", code_version(__package__ or ""), key, make)
    return summary, standfirst


def first_sentence(text: str, lang: str, memory: Memory) -> str:
    """Return the first sentence of a summary that a person wrote, remembered by its text; "" for none."""

    def make() -> str:
        from ..language.sentences import sentences

        return " ".join(next(iter(sentences(text, lang)), "").split())

    return memory.remember("standfirsts", code_version(__package__ or ""), f"{lang}\0{text}", make) if text else ""


def paragraph(summary: str) -> str:
    """Return plain text as an HTML paragraph that shows the same characters; "" for no text.

    Quotes and dashes need no work here: the text was read from the rendered story, so they are as typographic as
    Typogrify made them there, or as straight as they are where it is switched off.
    """
    return f"<p>{escape(summary, quote=False)}</p>" if summary else ""

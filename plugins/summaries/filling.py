"""Summaries for the stories of a build that have none."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from ..memory import Memory, code_version
from ..stories.carrying import carry_automatic, every_story, is_automatic, language_of, text_of

if TYPE_CHECKING:
    from collections.abc import Mapping


def fill(generator: Any, memory: Memory, settings: Mapping[str, Any]) -> None:
    """Give every story of Pelican's articles generator whose header has no `summary` one of its own sentences.

    It goes into `metadata["summary"]` as one HTML paragraph, for `article.summary` reads only that. A header's empty
    `summary` stays empty, also where the reader dropped it, lest Pelican cut one out of the text.
    """
    for story in every_story(generator):
        if is_automatic(story, "summary"):
            story.metadata["summary"] = paragraph(remembered(text_of(story), language_of(story), memory, settings))
            carry_automatic(story, "summary")
        else:
            story.metadata.setdefault("summary", "")


def remembered(text: str, lang: str, memory: Memory, settings: Mapping[str, Any]) -> str:
    """Return the summary of the plain `text`, worked out only if this text was not met before with these settings."""
    sentences, most_words = settings["SUMMARIES_SENTENCES"], settings["SUMMARIES_MOST_WORDS"]

    def make() -> str:
        from .choosing import summary

        return summary(text, lang, sentences=sentences, most_words=most_words)

    key = f"{lang} {sentences} {most_words}\0{text}"
    return memory.remember("summaries", code_version(__package__ or ""), key, make)


def paragraph(summary: str) -> str:
    """Return plain text as an HTML paragraph that shows the same characters; "" for no text.

    Quotes and dashes need no work here: the text was read from the rendered story, so they are as typographic as
    Typogrify made them there, or as straight as they are where it is switched off.
    """
    return f"<p>{escape(summary, quote=False)}</p>" if summary else ""

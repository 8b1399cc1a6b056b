"""What the plugins chose for one story, asked of a real build that writes nothing, and written into its header."""

from __future__ import annotations

import logging
import re
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .carrying import CHOSEN, every_story
from .editing import set_field
from .faults import Fault, Unreadable, typed
from .fields import STORY_NEEDS
from .plain import plain_text
from .story import read
from .writing import inline, replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .shapes import Value


@dataclass(frozen=True)
class Chosen:
    """What the plugins chose for a story: a value for each field that no person wrote."""

    values: dict[str, Value]


class _Stop(Exception):  # noqa: N818  nothing is wrong: the build has told what it was asked for
    """Ends the build before it writes; carries the generators."""

    def __init__(self, generators: Iterable[Any]) -> None:
        self.generators = list(generators)
        super().__init__("stopped before writing")


def _stop(generators: Iterable[Any]) -> None:
    raise _Stop(generators)


_finished: list[Any] = []


def _remember(generator: Any) -> None:
    """Keep hold of the stories: a gate may end the build for another story's fault before we can."""
    _finished.append(generator)


def keep(path: Path, settings: Path, names: Iterable[str] = CHOSEN) -> Iterator[str]:
    """Write what the plugins chose for the story into its header; gives one line for the terminal for each field.

    A field that a person wrote is left alone. Raises Unreadable with what is wrong with the story or the build,
    ValueError where the header's shape can't hold a value.
    """
    written = read(path, STORY_NEEDS).lines
    chosen = chosen_for(path, settings)
    text = before = path.read_bytes().decode("utf-8")
    for name in names:
        if name in written:
            yield f"{name}: already written in line {written[name]}, left alone"
        elif name not in chosen.values:
            yield f"{name}: no plugin chose any, nothing to write"
        else:
            text = set_field(text, name, chosen.values[name])
            yield f"{name}: {inline(chosen.values[name])}"
    if text != before:
        replace(path, text)


def chosen_for(path: Path, settings: Path) -> Chosen:
    """Ask the digest's own build, stopped before it writes, what its plugins chose for the story."""
    generators = _generators(settings)
    for generator in generators:
        if not hasattr(generator, "hidden_articles"):
            continue
        for article in [*every_story(generator), *getattr(generator, "unrendered", [])]:
            if Path(article.source_path).resolve() == path.resolve():
                return Chosen(dict(_values(article)))
    what = f"the build by {typed(settings)} has no such story"
    raise Unreadable([Fault(typed(path), 1, what, "name a file below the stories folder whose status is not held")])


def _values(article: Any) -> Iterator[tuple[str, Value]]:
    chosen: set[str] = getattr(article, "automatic", set())
    if "tags" in chosen and getattr(article, "tags", None):
        yield "tags", [str(tag.name) for tag in article.tags]
    if "summary" in chosen and article.metadata.get("summary"):
        yield "summary", as_markdown(plain_text(article.metadata["summary"]))
    if "related" in chosen and getattr(article, "related", None):
        yield "related", [str(one.story.slug) for one in article.related]


def as_markdown(text: str) -> str:
    """Give plain text as Markdown that shows the same words: signs are escaped only where they would act."""
    from markdown import markdown

    entities = text.replace("&", "&amp;").replace("<", "&lt;")
    attempts = [
        text,
        re.sub(r"([\\`*_])", r"\\\1", text),
        re.sub(r"([\\`*_])", r"\\\1", entities),
        re.sub(r"([\\`*_{}\[\]()#+.!-])", r"\\\1", entities),
    ]
    shown = (attempt for attempt in attempts if plain_text(markdown(attempt, extensions=["extra"])) == text)
    return next(shown, text)


def _generators(settings: Path) -> list[Any]:
    """Run Pelican up to the moment before it writes; its output would go into a folder that is thrown away."""
    from pelican import Pelican
    from pelican.plugins import signals
    from pelican.settings import read_settings

    with tempfile.TemporaryDirectory(prefix="newsfold-keep-") as folder, _quiet():
        apart = {"OUTPUT_PATH": str(Path(folder, "output")), "DELETE_OUTPUT_DIRECTORY": False, "STORIES_DRAFTS": True}
        _finished.clear()
        try:
            pelican = Pelican(read_settings(str(settings), override=apart))
            # After all plugins, so that what they choose at the same signal is there.
            signals.article_generator_finalized.connect(_remember)
            signals.all_generators_finalized.connect(_stop)
            pelican.run()
        except _Stop as stop:
            return stop.generators
        except (Exception, SystemExit) as error:
            if _finished:
                return list(_finished)
            what = f"the build stops ({type(error).__name__}: {error})".replace("\n", " ")
            raise Unreadable([Fault(typed(settings), 1, what, "run `inv build`, which says more")]) from error
        finally:
            signals.article_generator_finalized.disconnect(_remember)
            signals.all_generators_finalized.disconnect(_stop)
    return []


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep the build's messages to itself: they concern other stories, and the build proper will say them."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(before)

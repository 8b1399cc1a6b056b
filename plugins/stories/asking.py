"""A story as the digest's own build would render it: the build runs up to the moment before it writes."""

from __future__ import annotations

import logging
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .carrying import every_story, holds_stories
from .faults import Fault, Unreadable, typed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


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


def stories_in_build(settings: Path, **apart: Any) -> list[Any]:
    """Give all stories as the digest's own build would render them; nothing is written.

    `settings` is Pelican's settings file, `apart` are settings that differ from it. Raises Unreadable where the build
    stops before it has any.
    """
    return [article for it in _generators(settings, apart) if holds_stories(it) for article in every_story(it)]


def story_in_build(path: Path, settings: Path, **apart: Any) -> Any:
    """Give Pelican's article of the story file, with all that the plugins chose for it; nothing is written.

    `settings` is Pelican's settings file, `apart` are settings that differ from it. Raises Unreadable where the build
    has no such story, or stops before it has any.
    """
    for generator in _generators(settings, apart):
        if not holds_stories(generator):
            continue
        for article in [*every_story(generator), *getattr(generator, "unrendered", [])]:
            if Path(article.source_path).resolve() == path.resolve():
                return article
    what = f"the build by {typed(settings)} has no such story"
    raise Unreadable([Fault(typed(path), 1, what, "name a file below the stories folder whose status is not held")])


def _generators(settings: Path, apart: dict[str, Any]) -> list[Any]:
    """Run Pelican up to the moment before it writes; its output would go into a folder that is thrown away."""
    from pelican import Pelican
    from pelican.plugins import signals
    from pelican.settings import read_settings

    with tempfile.TemporaryDirectory(prefix="newsfold-keep-") as folder, _quiet():
        beside = {"OUTPUT_PATH": str(Path(folder, "output")), "DELETE_OUTPUT_DIRECTORY": False, "STORIES_DRAFTS": True}
        _finished.clear()
        try:
            pelican = Pelican(read_settings(str(settings), override=beside | apart))
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

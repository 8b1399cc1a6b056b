"""A plugin of the tests: writes down what stories carry and what became of the files, as JSON."""

import json
from pathlib import Path

from pelican import signals

NAMES = (
    "title date slug status lang source source_url published kicker rights via via_url comment excerpt related "
    "thread corrections image minutes outlet scheduled template"
).split()


def told(story, promised):
    """Tell what a story carries, and which of the promised attributes it lacks."""
    from plugins.stories.carrying import text_of

    return {name: str(getattr(story, name)) for name in NAMES} | {
        "automatic": sorted(story.automatic),
        "tags": [tag.name for tag in story.tags],
        "authors": [author.name for author in story.authors],
        "text": text_of(story),
        "lacking": [name for name in promised if not hasattr(story, name)],
    }


def tell(generators):
    """Write told.json."""
    from plugins.stories.accounts import accounts
    from plugins.stories.carrying import every_story

    promised = json.loads(Path("promised.json").read_text(encoding="utf-8"))
    of_articles = [generator for generator in generators if hasattr(generator, "hidden_articles")]
    stories = {story.slug: told(story, promised) for one in of_articles for story in every_story(one)}
    kept = [[one.path, one.state, one.kind, one.listed] for one in accounts(generators)]
    Path("told.json").write_text(json.dumps({"stories": stories, "accounts": kept}), encoding="utf-8")


def register():
    """Connect to Pelican."""
    signals.all_generators_finalized.connect(tell)

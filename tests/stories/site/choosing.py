"""A plugin of the tests: chooses tags, summaries, related stories and a thread, and behaves as a gate does."""

from pathlib import Path
from types import SimpleNamespace

from pelican import signals
from pelican.contents import Tag


def choose(generator):
    """Choose tags and a summary for every story that has none."""
    from plugins.stories.carrying import carry_automatic, every_story, is_automatic

    for story in every_story(generator):
        if is_automatic(story, "tags"):
            story.tags = [Tag("no", generator.settings), Tag("Water: salt", generator.settings)]
            carry_automatic(story, "tags")
        if is_automatic(story, "summary"):
            story.metadata["summary"] = "<p>The [river] &amp; its *dam*.</p>"
            carry_automatic(story, "summary")


def relate(generator):
    """Relate every story to all others, in one thread."""
    for story in generator.articles:
        story.related = [SimpleNamespace(story=other, why="") for other in generator.articles if other is not story]
        story.thread = story.thread or "Water: salt"


def stage(pelican):
    """Move the output, as a gate does that swaps it in at the end."""
    beside = Path(pelican.output_path + ".staged")
    beside.mkdir(parents=True)
    pelican.output_path = pelican.settings["OUTPUT_PATH"] = str(beside)


def refuse(_generators):
    """End the build for another story's fault, as a gate does."""
    if Path("refuse").exists():
        raise SystemExit(1)


def register():
    """Connect to Pelican."""
    signals.initialized.connect(stage)
    signals.article_generator_pretaxonomy.connect(choose)
    signals.article_generator_finalized.connect(relate)
    signals.all_generators_finalized.connect(refuse)

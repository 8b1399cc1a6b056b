"""What becomes of a capture: a new story, a renewed one, or nothing because it is there already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..radar.archive import SAME_ADDRESS, SAME_ID, VERY_SAME
from ..stories.faults import Unreadable
from ..stories.story import read
from .filing import Outcome, file_capture
from .findings import NotConverted
from .updating import is_partial, update_story

if TYPE_CHECKING:
    from pathlib import Path

    from ..radar.archive import Archive, Same
    from ..stories.story import Story
    from .filing import Wishes
    from .findings import Capture


def place(capture: Capture, name: str, archive: Archive, wishes: Wishes, *, feed: bool = False) -> Outcome:
    """File the capture, renew its story, or leave it; `name` is the hash of what it was made from.

    Stories are renewed where the editor wishes it; a `feed` renews those that it brought itself.  A link or a summary
    never takes the place of a text; a text completes a story that was a link or a summary.  Raises NotConverted when a
    story shall be renewed and there is none, OSError and Unreadable where files can't be read or written.
    """
    there = archive.find(capture.source_url, name, capture.body, capture.ident)
    if there is None:
        if wishes.update:
            raise NotConverted("no story of this capture is there: leave --update out to file it")
        return file_capture(capture, name, archive, wishes)
    hint = _left_alone(capture, there, wishes, feed=feed)
    if hint is not None:
        return already(there.path, there.why, hint)
    try:
        return update_story(capture, name, there, archive, wishes)
    except NotConverted:
        if wishes.update:
            raise
        return already(there.path, there.why, "its record of what was captured is gone, so it is left alone")


def already(path: Path, why: str, hint: str = "") -> Outcome:
    """The outcome of a capture that changes nothing."""
    return Outcome(path, f"already there: {why}; nothing written", "already there", notes=(hint,) if hint else ())


def _left_alone(capture: Capture, there: Same, wishes: Wishes, *, feed: bool) -> str | None:
    """What to tell the editor of a story that stays as it is, empty for nothing; None for one that is renewed."""
    if wishes.update and capture.whole and not capture.stub:
        return None
    if there.why == VERY_SAME and not wishes.update:
        return ""
    try:
        story = read(there.path)
    except (Unreadable, OSError):
        return ""
    if _poorer(capture, story):
        return ""
    completes = is_partial(story) and there.why in (SAME_ADDRESS, SAME_ID) and _richer(capture, story)
    brought = there.why == SAME_ID or (there.why == SAME_ADDRESS and "id" in story.captured)
    renewed = wishes.update or completes or (feed and brought)
    return None if renewed else "`--update` takes over what has changed since"


def _poorer(capture: Capture, story: Story) -> bool:
    """True when the story has more of the text than the capture."""
    has_text, is_whole = bool(story.body.strip()), not is_partial(story)
    return (capture.stub and has_text) or (not capture.whole and is_whole)


def _richer(capture: Capture, story: Story) -> bool:
    """True when the capture has more of the text than the story."""
    return not capture.stub and (capture.whole or not story.body.strip())

"""What became of every file."""


def test_every_file_is_accounted_for(digest):
    """Published, draft, scheduled and held are told apart; what Pelican dropped is lost."""
    digest.a_file_of_each_state()
    accounts = digest.told()[0]["accounts"]
    assert accounts == [
        ["content/pages/about.md", "published", "page", True],
        ["content/pages/half.md", "draft", "page", True],
        ["content/stories/draft.md", "draft", "story", True],
        ["content/stories/held.md", "held", "story", False],
        ["content/stories/hidden.md", "published", "story", False],
        ["content/stories/lost.md", "lost", "story", False],
        ["content/stories/published.md", "published", "story", True],
        ["content/stories/scheduled.md", "scheduled", "story", True],
    ]
    written = digest.files()
    assert "output/drafts/draft.html" in written
    assert "output/drafts/scheduled.html" in written
    assert not any("held" in name or "lost" in name for name in written if name.startswith("output"))


def test_drafts_can_be_left_unrendered(digest):
    """With STORIES_DRAFTS off no draft and nothing scheduled is written, all are still counted, and links to them are named."""
    digest.a_file_of_each_state()
    accounts, built = digest.told("-e", "STORIES_DRAFTS=false")
    states = {path.rsplit("/", 1)[1]: state for path, state, *_ in accounts["accounts"]}
    assert (states["draft.md"], states["scheduled.md"], states["half.md"]) == ("draft", "scheduled", "draft")
    assert not any("draft" in name for name in digest.files() if name.startswith("output"))
    assert not any("scheduled" in name for name in digest.files() if name.startswith("output"))
    assert "Unable to find 'draft.md'" in built.stderr + built.stdout

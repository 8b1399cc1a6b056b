"""Related stories in a build."""


def test_a_build_links_kin_and_leaves_the_rest_alone(plain_site):
    """Every related story comes with its slug, its title and a reason; a story with no kin gets none."""
    built = plain_site.build()
    assert built.returncode == 0, built.stderr + built.stdout
    assert plain_site.related("bees-die") == [
        ("bees-on-roofs", "Lund will pay for bees on public roofs", "both on Lund, Karin Alm, hives; same week")
    ]
    assert plain_site.related("chess-final") == plain_site.related("milk-price") == []


def test_what_a_source_listed_beside_it_comes_first(plain_site):
    """The title of `seen_with` is found in the archive, and the reason names the source; both ways."""
    plain_site.build()
    slug, _, reason = plain_site.related("ferry-aground")[0]
    assert slug == "comet-found"
    assert reason.startswith("listed beside it by The Hald Mercury")
    assert plain_site.slugs("comet-found") == ["ferry-aground", "comet-named"]


def test_stories_of_one_thread_belong_together(plain_site):
    """The editor's thread links what no text would, before what is near, with its name in the reason; in its letter case."""
    for name, thread in (("bees-die", "Life in Lund"), ("chess-final", "life in  Lund"), ("milk-price", "Prices")):
        plain_site.edit(name, f"thread: {thread}")
    plain_site.build()
    assert plain_site.slugs("bees-die") == ["chess-final", "bees-on-roofs"]
    assert plain_site.related("bees-die")[0][2] == "part of the running story Life in Lund; same week"
    assert plain_site.slugs("chess-final") == ["bees-die"]
    assert plain_site.slugs("milk-price") == []


def test_pins_and_mutes_come_before_threads(plain_site):
    """A pinned story stands first and once, with the editor's reason; a muted one of the thread does not stand at all."""
    for name in ("bees-die", "chess-final", "milk-price", "library-boat"):
        plain_site.edit(name, "thread: Autumn")
    plain_site.edit("bees-die", "related: [ferry-aground, milk-price]")
    plain_site.edit("bees-die", "unrelated: chess-final")
    plain_site.build()
    assert plain_site.slugs("bees-die") == ["ferry-aground", "milk-price", "library-boat", "bees-on-roofs"]
    assert plain_site.related("bees-die")[1][2] == "chosen by the editor"


def test_pins_come_first_and_mutes_never(plain_site):
    """`related` in the editor's order with its own reason, then the nearest; `unrelated` is left out of this list only."""
    plain_site.edit("bees-die", "related: [chess-final, milk-price]")
    plain_site.edit("ferry-inquiry", "unrelated: ferry-aground")
    built = plain_site.build()
    assert built.returncode == 0, built.stderr
    assert plain_site.slugs("bees-die") == ["chess-final", "milk-price", "bees-on-roofs"]
    assert plain_site.related("bees-die")[0][2] == "chosen by the editor"
    assert plain_site.slugs("ferry-inquiry") == ["ferry-sails-again"]
    assert "ferry-inquiry" in plain_site.slugs("ferry-aground")


def test_an_empty_field_means_none(plain_site):
    """`related: []` is a person's word and not a gap to fill."""
    plain_site.edit("bees-die", "related: []")
    plain_site.build()
    assert plain_site.related("bees-die") == []
    assert plain_site.slugs("bees-on-roofs") == ["bees-die"]


def test_a_pin_that_names_nothing_is_a_fault(plain_site):
    """The message names the file and the line of the field, and the nearest slug."""
    plain_site.edit("bees-die", "related: bees-on-roof")
    built = plain_site.build()
    said = "content/stories/bees-die.md:3: `related` names bees-on-roof, and no story has that slug: did you mean bees-on-roofs?"
    assert said in built.stdout + built.stderr


def test_drafts_are_not_listed_but_get_a_list(plain_site):
    """What is not published is named on no published page, pinned or not, and changes none of their scores."""
    plain_site.edit("bees-on-roofs", "status: draft")
    plain_site.edit("milk-price", "related: bees-on-roofs")
    built = plain_site.build()
    assert plain_site.related("bees-die") == plain_site.related("milk-price") == []
    assert plain_site.slugs("bees-on-roofs") == ["bees-die"]
    assert "`related` names bees-on-roofs, which is not published" in built.stdout + built.stderr


def test_the_settings_decide_how_many(plain_site):
    """RELATED_MOST is the most of those chosen automatically; pins are all shown."""
    plain_site.settings["RELATED_MOST"] = 1
    plain_site.edit("bees-die", "related: [chess-final, milk-price]")
    plain_site.build()
    assert len(plain_site.related("ferry-inquiry")) == 1
    assert plain_site.slugs("bees-die") == ["chess-final", "milk-price"]


def test_a_story_that_the_text_links_to_is_not_named_again(plain_site):
    """A link to a file or to a page makes room for the next; a pin stands all the same; the other story's list stays."""
    bees, aground = plain_site.stories / "bees-die.md", plain_site.stories / "ferry-aground.md"
    bees.write_text(bees.read_text("utf-8") + "\n\n[More]({filename}bees-on-roofs.md).\n", "utf-8")
    aground.write_text(aground.read_text("utf-8") + '\n\n<a href="ferry-inquiry.html">More</a>.\n', "utf-8")
    plain_site.build()
    assert plain_site.related("bees-die") == []
    assert plain_site.slugs("bees-on-roofs") == ["bees-die"]
    assert plain_site.slugs("ferry-aground") == ["comet-found", "ferry-sails-again"]
    plain_site.edit("bees-die", "related: bees-on-roofs")
    plain_site.build()
    assert plain_site.slugs("bees-die") == ["bees-on-roofs"]


def test_how_much_newer_a_story_may_be(plain_site):
    """RELATED_NEWER counts days of the digest; a story that ran later stands beside no older one, thread or not."""
    plain_site.settings["RELATED_NEWER"] = 0
    plain_site.edit("chess-final", "thread: Autumn")
    plain_site.edit("milk-price", "thread: Autumn")
    plain_site.build()
    assert plain_site.slugs("bees-die") == []
    assert plain_site.slugs("bees-on-roofs") == ["bees-die"]
    assert [plain_site.slugs("chess-final"), plain_site.slugs("milk-price")].count([]) == 1


def test_a_story_says_how_its_list_was_chosen(plain_site):
    """For the one story that is asked about: each named story with what carried it, the others with what stood against it."""
    asked = plain_site.stories / "ferry-aground.md"
    plain_site.settings.update(STORIES_EXPLAIN=str(asked), RELATED_NEWER=30)
    plain_site.edit("chess-final", "lang: sv")
    plain_site.edit("ferry-aground", "unrelated: ferry-inquiry")
    plain_site.edit("ferry-aground", "related: bees-die")
    plain_site.site.template = "{% for line in article.explained.related %}{{ line }}\n{% endfor %}"
    built = plain_site.build()
    assert built.returncode == 0, built.stderr
    said = plain_site.site.page("ferry-aground.html").splitlines()
    assert said[0] == "bees-die: chosen by the editor"
    assert said[1].startswith("comet-found: likeness 0.")
    assert "certain: its thread or its source says so" in said[1]
    assert said[2] == "looked at and not named:"
    against = {line.split(":")[0].strip(): line.rsplit(": ", 1)[1] for line in said[3:-1]}
    assert against["ferry-inquiry"] == "muted by `unrelated`"
    assert against["ferry-sails-again"] == "ran more than 30 days later"
    assert said[-1] == "not compared, for they are in other languages: 1"
    assert plain_site.site.page("bees-die.html") == ""


def test_languages_are_kept_apart(plain_site):
    """A story is compared with stories in its own language; a pin may cross."""
    plain_site.edit("bees-on-roofs", "lang: sv")
    plain_site.edit("chess-final", "related: bees-on-roofs")
    plain_site.build()
    assert plain_site.related("bees-die") == []
    assert plain_site.slugs("chess-final") == ["bees-on-roofs"]


def test_a_story_without_text_is_judged_by_its_summary(plain_site):
    """A story that is only linked to has its title and what the editor wrote about it."""
    text = "Karin Alm and other beekeepers of Lund have lost half of their hives; the bees die of a mite."
    (plain_site.stories / "bees-die.md").write_text(
        f"---\ntitle: Hives\ndate: 2022-10-03\nsummary: {text}\n---\n", "utf-8"
    )
    plain_site.build()
    assert plain_site.slugs("bees-on-roofs") == ["bees-die"]


def test_two_builds_give_the_same_pages(plain_site):
    """With a cold memory and with a warm one."""
    plain_site.build()
    cold = [plain_site.related(path.stem) for path in sorted(plain_site.stories.glob("*.md"))]
    plain_site.build()
    assert [plain_site.related(path.stem) for path in sorted(plain_site.stories.glob("*.md"))] == cold


def test_a_build_in_which_nothing_changed_imports_no_analysis(plain_site):
    """Neither NumPy nor a language library, nor what judges nearness, once memory is warm."""
    heavy = ("numpy", "nupunkt", "snowballstemmer", "textblob", "plugins.language", "plugins.related.vectors")
    imported = []
    for _ in range(2):
        told = plain_site.site.build(env={"PYTHONPROFILEIMPORTTIME": "1"}).stderr.splitlines()
        names = {line.rsplit("|", 1)[1].strip() for line in told if line.startswith("import time:")}
        imported.append({name for name in names if name.startswith(heavy)})
    cold, warm = imported
    assert {"numpy", "plugins.language.words", "plugins.related.vectors"} <= cold
    assert warm == set()

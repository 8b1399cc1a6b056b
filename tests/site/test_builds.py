"""Whole builds by the real Pelican: what they print, what they leave behind, and what can't be made to go wrong."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import pelicanconf


def test_the_last_lines_say_what_became_of_every_file_and_where_to_look(digest):
    """A good build ends with the account, the page to open and the line that starts the preview."""
    digest.story("2022/10/draft", "title: A draft\nstatus: draft")
    digest.story("2022/10/held", "title: A held story\ndate: 2022-10-01\nstatus: held")
    built = digest.build()
    assert built.returncode == 0, built.stderr
    *account, preview = built.stdout.splitlines()[-3:]
    assert account == [
        "5 files: 2 published, 1 draft, 1 scheduled, 1 held; apart from them 0 pages, 0 images",
        "Open output/index.html",
    ]
    assert preview.startswith("Preview: ")
    assert preview.endswith("inv serve")


def test_it_builds_from_any_directory_with_the_same_bytes(digest, tmp_path_factory, files_of):
    """The working directory and the hash seed change no byte of the output."""
    first = digest.build(env={"PYTHONHASHSEED": "1"})
    assert first.returncode == 0, first.stderr
    before = files_of(digest.output)
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    second = digest.build(cwd=elsewhere, env={"PYTHONHASHSEED": "2"})
    assert second.returncode == 0, second.stderr
    assert f"Open {digest.output}/index.html" in second.stdout
    assert files_of(digest.output) == before


def test_a_fault_leaves_the_previous_output_untouched(digest, files_of):
    """After a good build, a broken story stops the next one: exit status 1, the old site as it was, no staging left."""
    digest.build()
    before = files_of(digest.output)
    digest.story("2022/10/broken", "title: No date")
    built = digest.build()
    assert built.returncode == 1
    assert "content/stories/2022/10/broken.md:1: the story has no date" in built.stderr
    assert files_of(digest.output) == before
    assert not (digest.folder / "output.new").exists()


def test_what_is_removed_from_the_content_is_removed_from_the_output(digest):
    """The new site replaces the old one whole: no page of a deleted story stays behind."""
    digest.build()
    assert (digest.output / "2022/10/a-story-of-our-own.html").exists()
    (digest.folder / "content/stories/2022/10/own.md").unlink()
    assert digest.build().returncode == 0
    assert not (digest.output / "2022/10/a-story-of-our-own.html").exists()


def test_what_kills_pelican_is_published(site):
    """The title "index", one of 400 characters, one without a letter, and numbered tag pages beside a tag with a number."""
    site.settings["PAGINATED_TEMPLATES"] = {"tag": 1}
    site.story("index", "title: index\ndate: 2022-10-01\ntags: [python]")
    site.story("long", f"title: {'long ' * 80}\ndate: 2022-10-02\ntags: [python]")
    site.story("emoji", 'title: "🎉🎉"\ndate: 2022-10-03\ntags: [python, python3]')
    built = site.build()
    assert built.returncode == 0, built.stderr
    assert "3 files: 3 published" in built.stdout


def test_a_killed_build_is_cleaned_up(digest, files_of):
    """What a build leaves that was killed before or between the two renames is put right by the next one."""
    digest.build()
    before = files_of(digest.output)
    half = digest.folder / "output.new"
    half.mkdir()
    (half / "index.html").write_text("half a page")
    digest.output.rename(digest.folder / "output.old")
    digest.story("2022/10/broken", "title: No date")
    assert digest.build().returncode == 1
    assert files_of(digest.output) == before
    (digest.folder / "content/stories/2022/10/broken.md").unlink()
    assert digest.build().returncode == 0
    assert sorted(path.name for path in digest.folder.glob("output*")) == ["output"]


@pytest.mark.parametrize("files", [0, 20, 40])
def test_a_build_killed_while_it_writes_leaves_the_last_good_site(digest, files, files_of):
    """SIGKILL in the middle of writing: the old site is whole, and the next build is right."""
    digest.build()
    before = files_of(digest.output)
    for number in range(40):
        digest.story(f"2022/11/{number}", f"title: Story number {number}\ndate: 2022-11-01")
    command = [sys.executable, "-m", "pelican", "-s", str(digest.configure())]
    running = subprocess.Popen(command, cwd=digest.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    staged = digest.folder / "output.new"
    deadline = time.monotonic() + 60
    while running.poll() is None and time.monotonic() < deadline:
        if staged.exists() and sum(1 for _ in staged.rglob("*.html")) >= files:
            break
    running.send_signal(signal.SIGKILL)
    running.wait()
    kept = files_of(digest.output)
    assert kept == before or len(kept) > len(before) + 40  # or the swap was faster than the signal
    assert digest.build().returncode == 0
    assert len(files_of(digest.output)) >= len(before) + 40
    assert not staged.exists()


def test_a_template_that_breaks_is_named_with_its_line(digest, files_of, tmp_path_factory):
    """An error inside a template: file, line and page in one message, exit status 1, the old site as it was."""
    digest.build()
    before = files_of(digest.output)
    templates = tmp_path_factory.mktemp("templates")
    (templates / "article.html").write_text("<p>\n{{ article.nothing.of_that_kind }}\n</p>\n")
    digest.settings["THEME_TEMPLATES_OVERRIDES"] = [str(templates)]
    built = digest.build()
    assert built.returncode == 1
    assert f"{templates}/article.html:2: the template breaks while 2022/10/" in built.stderr
    assert "Traceback" not in built.stdout + built.stderr
    assert files_of(digest.output) == before
    assert not (digest.folder / "output.new").exists()


def test_an_unchanged_digest_is_not_analysed_again(digest):
    """A build in which everything is remembered imports no library of analysis at all."""
    assert digest.build().returncode == 0
    code = (
        "import sys; from pelican import main; main(sys.argv[1:]);"
        "known = ('numpy', 'nupunkt', 'snowballstemmer', 'textblob_pattern', 'plugins.language');"
        "print('LOADED', [name for name in known if name in sys.modules])"
    )
    command = [sys.executable, "-c", code, "-s", str(digest.folder / "siteconf.py")]
    again = subprocess.run(command, cwd=digest.folder, capture_output=True, text=True, check=False)
    assert "LOADED []" in again.stdout, again.stdout + again.stderr


def test_a_template_that_cannot_be_parsed_is_named_before_anything_is_written(digest, tmp_path_factory):
    """A tag that is never closed in a template is a fault with file and line, beside those of stories."""
    templates = tmp_path_factory.mktemp("templates")
    (templates / "article.html").write_text("<p>\n\n{% if article %}\n")
    digest.settings["THEME_TEMPLATES_OVERRIDES"] = [str(templates)]
    digest.story("2022/10/broken", "title: No date")
    built = digest.build()
    assert built.returncode == 1
    assert f"{templates}/article.html:3: the template can't be read" in built.stderr
    assert "broken.md:1: the story has no date" in built.stderr


def test_a_plugin_that_fails_to_import_is_a_fault(digest):
    """Pelican goes on without a plugin that it can't load; here it stops the build and says why."""
    (digest.folder / "wanting.py").write_text("import no_such_library\n")
    digest.settings["PLUGINS"] = ["wanting", *pelicanconf.PLUGINS]
    built = digest.build(env={"PYTHONPATH": str(digest.folder)})
    assert built.returncode == 1
    assert "the plugin wanting did not load" in built.stderr
    assert "No module named 'no_such_library'" in built.stderr


def test_a_plugin_that_breaks_while_it_is_imported_is_a_fault(digest):
    """A plugin with an error that is no ImportError, which kills Pelican, is named with its line."""
    (digest.folder / "breaking.py").write_text("\n\nundefined_name\n")
    digest.settings["PLUGINS"] = ["breaking", *pelicanconf.PLUGINS]
    built = digest.build(env={"PYTHONPATH": str(digest.folder)})
    assert built.returncode == 1
    assert "breaking.py:3: the build broke (NameError: name 'undefined_name' is not defined)" in built.stderr
    assert "Traceback" not in built.stdout + built.stderr


def test_a_plugin_that_fails_to_register_is_a_fault(digest):
    """A register() that raises is not passed over."""
    (digest.folder / "failing.py").write_text("def register():\n    raise ValueError('not today')\n")
    digest.settings["PLUGINS"] = ["failing", *pelicanconf.PLUGINS]
    built = digest.build(env={"PYTHONPATH": str(digest.folder)})
    assert built.returncode == 1
    assert "the plugin failing did not load (its register() failed)" in built.stderr


@pytest.mark.parametrize("plugins", [[], ["plugins.stories"], "plugins.gate"])
def test_without_the_gate_nothing_is_built(digest, plugins):
    """PLUGINS without the gate, or not even a list: one message, exit status 1, no output."""
    digest.settings["PLUGINS"] = plugins
    built = digest.build()
    assert built.returncode == 1
    assert "siteconf.py" not in built.stderr
    assert "PLUGINS" in built.stderr
    assert not digest.output.exists()


def test_a_gate_that_cannot_be_imported_stops_the_build(digest):
    """When the gate itself is broken, reading the settings fails, and with it the build."""
    shadow = digest.folder / "broken_tree"
    (shadow / "plugins" / "gate").mkdir(parents=True)
    (shadow / "plugins" / "__init__.py").touch()
    (shadow / "plugins" / "gate" / "__init__.py").write_text("import no_such_library\n")
    (shadow / "pelicanconf.py").write_text(Path(pelicanconf.__file__).read_text("utf-8"), "utf-8")
    (shadow / "content" / "stories").mkdir(parents=True)
    (shadow / "content" / "stories" / "a.md").write_text("---\ntitle: A\ndate: 2022-10-01\n---\n\nText.\n")
    command = [sys.executable, "-m", "pelican", "content"]
    built = subprocess.run(command, cwd=shadow, capture_output=True, text=True, check=False)
    assert built.returncode == 1
    assert not (shadow / "output").exists()


def test_a_folder_that_no_build_made_is_never_replaced(digest, tmp_path_factory):
    """`-o ~/Documents` by mistake: the folder is refused and keeps every file."""
    documents = tmp_path_factory.mktemp("documents")
    (documents / "letter.txt").write_text("Dear all")
    built = digest.build("-o", str(documents))
    assert built.returncode == 1
    assert f"{documents}:1: this is no folder that a build has made" in built.stderr
    assert [path.name for path in documents.iterdir()] == ["letter.txt"]


def test_two_builds_at_once_do_not_meet(digest):
    """While one build is at work, a second one says so and leaves the first alone."""
    import fcntl

    staged = digest.folder / "output.new"
    staged.mkdir()
    held = os.open(staged, os.O_RDONLY)
    fcntl.flock(held, fcntl.LOCK_EX)
    built = digest.build()
    os.close(held)
    assert built.returncode == 1
    assert "output.new:1: another build is writing here" in built.stderr
    assert staged.exists()


def test_what_the_settings_retain_stays_in_the_output(digest):
    """OUTPUT_RETENTION names what outlives a build, such as a domain's CNAME."""
    digest.settings["OUTPUT_RETENTION"] = ["CNAME"]
    digest.build()
    (digest.output / "CNAME").write_text("digest.example")
    assert digest.build().returncode == 0
    assert (digest.output / "CNAME").read_text() == "digest.example"


@pytest.mark.parametrize("option", ["--quiet", "--fatal=errors", "--log-handler=plain"])
def test_pelicans_options_hide_no_fault(digest, option):
    """Whatever Pelican is told about its log, the same faults are told and nothing is written."""
    digest.story("2022/10/broken", "title: No date")
    built = digest.build(option)
    assert built.returncode == 1
    assert [line.partition(": ")[0] for line in built.stderr.splitlines()] == [
        "content/stories/2022/10/broken.md:1",
        "1 fault in 1 file; nothing was changed in the output.",
    ]
    assert not digest.output.exists()


def test_an_interrupted_build_is_no_good_build(digest):
    """Ctrl-C while it writes: status 130, where Pelican gives 0, and no staging folder is left."""
    for number in range(60):
        digest.story(f"2022/11/{number}", f"title: Story number {number}\ndate: 2022-11-01")
    command = [sys.executable, "-m", "pelican", "-s", str(digest.configure())]
    running = subprocess.Popen(command, cwd=digest.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    staged = digest.folder / "output.new"
    while running.poll() is None and not (staged.exists() and any(staged.rglob("*.html"))):
        time.sleep(0.001)
    running.send_signal(signal.SIGINT)
    assert running.wait() == 130
    assert not staged.exists()
    assert not digest.output.exists()


def test_a_warning_does_not_stop_a_build(digest):
    """A field one letter away from a known one is warned about, and the site is built."""
    digest.story("2022/10/odd", "title: Odd\ndate: 2022-10-01\nsumary: Short.")
    built = digest.build()
    assert built.returncode == 0
    assert "odd.md:4: sumary is no field that Newsfold knows: did you mean summary? (a warning)" in built.stderr


def test_without_the_newspaper_the_gate_is_a_plugin_like_others(digest):
    """With Pelican's own class the gate still swaps, stops faulty builds with status 1 and prints the account."""
    digest.settings["PELICAN_CLASS"] = "pelican.Pelican"
    built = digest.build()
    assert built.returncode == 0, built.stderr
    assert "3 files: 2 published, 0 draft, 1 scheduled, 0 held" in built.stdout
    digest.story("2022/10/broken", "title: No date")
    built = digest.build()
    assert built.returncode == 1
    assert "broken.md:1: the story has no date" in built.stderr
    assert "Traceback" not in built.stdout + built.stderr
    assert (digest.output / "index.html").exists()


def test_the_text_beyond_the_excerpt_is_in_no_output_file(site, files_of):
    """Of a story that is not ours only the quoted lead goes out: the rest stands in no file, in no form."""
    sentences = [f"Sentence number {n} tells of a thing that nobody else has told so far." for n in range(60)]
    header = "title: Theirs\ndate: 2022-10-01\nrights: {}\nsource: The Paper\nsource_url: https://paper.example/a"
    site.story("excerpt", header.format("excerpt"), "\n\n".join(sentences))
    site.story(
        "link",
        header.format("link").replace("Theirs", "Linked").replace("/a", "/b"),
        "\n\n".join(sentences).replace("tells", "speaks").replace("thing", "deed"),
    )
    built = site.build()
    assert built.returncode == 0, built.stderr
    output = b"\n".join(files_of(site.output).values()).decode("utf-8", "replace")
    assert "Sentence number 0 tells of a thing" in output
    for number in range(12, 60):
        assert f"Sentence number {number} tells of a thing" not in output
    command = [sys.executable, "-m", "plugins.gate", str(site.output), "--content", str(site.folder / "content")]
    checked = subprocess.run(
        command, cwd=Path(pelicanconf.__file__).parent, capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stderr


def test_the_published_build_shows_no_draft_and_nothing_scheduled(digest, files_of):
    """With STORIES_DRAFTS off, as publishconf.py has it, neither text nor page of an unpublished story goes out."""
    digest.settings["STORIES_DRAFTS"] = False
    digest.story("2022/10/draft", "title: A draft of ours\nstatus: draft", "Unfinished words of the draft.")
    built = digest.build()
    assert built.returncode == 0, built.stderr
    output = b"\n".join(files_of(digest.output).values()).decode("utf-8", "replace")
    assert "Unfinished words" not in output
    assert "Nobody may read this yet" not in output
    assert not (digest.output / "drafts").exists()

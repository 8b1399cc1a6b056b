"""The checked output goes to the Pages branch of a real repository; nothing else does, and nothing is overwritten."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WHO = {
    f"GIT_{role}_{key}": value for role in ("AUTHOR", "COMMITTER") for key, value in (("NAME", "T"), ("EMAIL", "t@t"))
}
SITEURL = "https://desk.github.io/digest"


@dataclass
class Desk:
    """A repository with a finished output beside its stories, and the bare one it publishes to."""

    folder: Path
    bare: Path
    siteurl: str = SITEURL

    def git(self, *arguments: str, cwd: Path | None = None) -> str:
        """Run git; its output."""
        command = ["git", *arguments]
        done = subprocess.run(
            command, cwd=cwd or self.folder, env={**os.environ, **WHO}, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    def tip(self) -> str:
        """The commit that readers see."""
        return self.git("rev-parse", "gh-pages", cwd=self.bare)

    def published(self) -> dict[str, str]:
        """Files of the branch with their modes."""
        listed = self.git("ls-tree", "-r", "gh-pages", cwd=self.bare).splitlines()
        return {line.split("\t")[1]: line.split()[0] for line in listed}

    def publish(self, *options: str):
        """Run the command as `inv publish` does after the build."""
        (self.folder / "publishconf.py").write_text(f"SITEURL = {self.siteurl!r}\nOUTPUT_PATH = 'public'\n")
        return subprocess.run(
            [sys.executable, "-m", "plugins.gate", "--publish", "-s", "publishconf.py", *options],
            cwd=self.folder,
            env={**os.environ, **WHO, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def desk(tmp_path) -> Desk:
    """Make both repositories; the output has an index, a 404 page, a file that Jekyll would hide, and no fault."""
    made = Desk(tmp_path / "desk", tmp_path / "remote.git")
    made.folder.mkdir()
    subprocess.run(["git", "init", "-q", "--bare", str(made.bare)], check=True)
    made.git("init", "-q", "-b", "main")
    made.git("remote", "add", "origin", str(made.bare))
    (made.folder / ".gitignore").write_text("/public/\n*.html\n")
    made.git("add", ".")
    made.git("commit", "-q", "-m", "Begin")
    public = made.folder / "public"
    (public / "_parts").mkdir(parents=True)
    (public / "index.html").write_text("<!DOCTYPE html><title>t</title><p>One</p>\r\n")
    (public / "404.html").write_text("<!DOCTYPE html><title>t</title><p>No such page</p>")
    (public / "_parts" / "Über uns.txt").write_text("x")
    return made


def test_it_publishes_every_file_and_nojekyll(desk):
    """All files go out byte for byte, also ignored ones and those with an underscore; .nojekyll is added."""
    done = desk.publish()
    assert done.returncode == 0, done.stderr
    assert f"3 files published to origin/gh-pages ({desk.tip()[:10]}): {SITEURL}/" in done.stdout
    assert set(desk.published()) == {".nojekyll", "index.html", "404.html", '"_parts/\\303\\234ber uns.txt"'}
    assert desk.git("cat-file", "blob", "gh-pages:index.html", cwd=desk.bare).startswith("<!DOCTYPE html>")


def test_the_work_tree_and_its_index_stay_as_they_are(desk):
    """Publishing touches neither the branch one is on nor what is staged."""
    (desk.folder / "staged.txt").write_text("x")
    desk.git("add", "staged.txt")
    before = (
        desk.git("rev-parse", "HEAD"),
        desk.git("status", "--porcelain", "-uno"),
        desk.git("branch", "--show-current"),
    )
    assert desk.publish().returncode == 0
    after = (
        desk.git("rev-parse", "HEAD"),
        desk.git("status", "--porcelain", "-uno"),
        desk.git("branch", "--show-current"),
    )
    assert after == before


def test_without_a_change_there_is_no_commit(desk):
    """Publishing twice leaves one commit; a change makes a second one on top of it, and removed files go."""
    desk.publish()
    first = desk.tip()
    assert "Nothing has changed since the last publishing" in desk.publish().stdout
    assert desk.tip() == first
    (desk.folder / "public" / "404.html").unlink()
    assert desk.publish().returncode == 0
    assert desk.git("rev-parse", "gh-pages^", cwd=desk.bare) == first
    assert "404.html" not in desk.published()


def test_a_fresh_clone_goes_on_where_the_last_publishing_stopped(desk):
    """Without a local branch the remote one is built on: history is never lost."""
    desk.publish()
    first = desk.tip()
    desk.git("branch", "-D", "gh-pages")
    (desk.folder / "public" / "index.html").write_text("<!DOCTYPE html><title>t</title><p>Two</p>")
    assert desk.publish().returncode == 0
    assert desk.git("rev-parse", "gh-pages^", cwd=desk.bare) == first


def test_a_remote_with_foreign_commits_is_explained_and_left_alone(desk):
    """Somebody else's commit on the branch stops publishing with the way out, and stays; following it works."""
    desk.publish()
    other = desk.folder.parent / "other"
    desk.git("clone", "-q", "-b", "gh-pages", str(desk.bare), str(other))
    (other / "CNAME").write_text("digest.example")
    desk.git("add", ".", cwd=other)
    desk.git("commit", "-q", "-m", "A domain", cwd=other)
    desk.git("push", "-q", cwd=other)
    theirs = desk.tip()
    (desk.folder / "public" / "index.html").write_text("<!DOCTYPE html><title>t</title><p>Two</p>")
    done = desk.publish()
    assert done.returncode == 1
    assert f"origin/gh-pages holds commits that did not come from here ({theirs[:10]})" in done.stderr
    assert "Traceback" not in done.stderr
    assert desk.tip() == theirs
    desk.git("branch", "-f", "gh-pages", "origin/gh-pages")
    assert desk.publish().returncode == 0
    assert desk.git("rev-parse", "gh-pages^", cwd=desk.bare) == theirs


def test_a_dry_run_says_what_would_change_and_changes_nothing(desk):
    """Added, changed and removed files are listed; no branch moves."""
    desk.publish()
    first = desk.tip()
    (desk.folder / "public" / "new.txt").write_text("x")
    (desk.folder / "public" / "404.html").unlink()
    (desk.folder / "public" / "index.html").write_text("<!DOCTYPE html><title>t</title><p>Two</p>")
    done = desk.publish("--dry-run")
    assert done.returncode == 0
    assert {"removed: 404.html", "changed: index.html", "added: new.txt"} <= set(done.stdout.splitlines())
    assert (desk.tip(), desk.git("rev-parse", "gh-pages")) == (first, first)


@pytest.mark.parametrize(
    "siteurl",
    [
        "",
        "https://example.org/digest",
        "http://localhost:8000",
        "http://127.0.0.1",
        "https://digest.test",
        "digest",
        "desk.github.io/digest",
        "https://YOU.github.io/digest",
        "https://desk.github.io/REPOSITORY",
    ],
)
def test_an_address_that_is_nobodys_is_refused(desk, siteurl):
    """A placeholder, this machine or no address at all: nothing is published."""
    desk.siteurl = siteurl
    done = desk.publish()
    assert done.returncode == 1
    assert done.stderr.startswith(f"publishconf.py:1: SITEURL is {siteurl!r}, which is no address of yours: ")
    assert not desk.git("branch", "--list", cwd=desk.bare)


@pytest.mark.parametrize("harm", ["empty", "broken link", "secret", "link out", "folder link"])
def test_an_output_that_is_not_sound_is_refused_and_the_site_stays(desk, harm):
    """An empty or faulty output, private files and links out of it never reach the branch."""
    desk.publish()
    first = desk.tip()
    public = desk.folder / "public"
    secret = desk.folder.parent / "secrets"
    secret.mkdir()
    (secret / "passwords.txt").write_text("mine")
    if harm == "empty":
        for path in list(public.glob("*.html")):
            path.unlink()
    elif harm == "broken link":
        (public / "index.html").write_text('<!DOCTYPE html><title>t</title><a href="gone.html">x</a>')
    elif harm == "secret":
        (public / ".env").write_text("TOKEN=1")
    elif harm == "link out":
        (public / "notes.txt").symlink_to(secret / "passwords.txt")
    else:
        (public / "notes").symlink_to(secret)
    done = desk.publish()
    assert done.returncode == 1, done.stdout
    assert "Traceback" not in done.stderr
    assert desk.tip() == first


def test_a_link_inside_the_output_is_published_as_the_file_it_means(desk):
    """The branch holds no symbolic links: Pages does not follow them."""
    (desk.folder / "public" / "again.html").symlink_to("index.html")
    assert desk.publish().returncode == 0
    assert set(desk.published().values()) == {"100644"}


def test_a_checked_out_branch_is_not_written_under_ones_feet(desk):
    """Whoever stands on the Pages branch is told to leave it first."""
    desk.publish()
    desk.git("worktree", "add", "-q", str(desk.folder.parent / "pages"), "gh-pages")
    (desk.folder / "public" / "index.html").write_text("<!DOCTYPE html><title>t</title><p>Two</p>")
    done = desk.publish()
    assert done.returncode == 1
    assert "the branch gh-pages is checked out" in done.stderr


def test_a_remote_that_is_not_there_is_explained(desk):
    """A name that is no remote, and an address where none is (git's own words in one line), without a trace."""
    done = desk.publish("--remote", "elsewhere")
    assert done.returncode == 1
    assert ".git:1: no remote is called elsewhere: git remote add elsewhere https://" in done.stderr
    desk.git("remote", "add", "gone", str(desk.folder / "gone.git"))
    done = desk.publish("--remote", "gone")
    assert done.returncode == 1
    assert "git ls-remote failed" in done.stderr
    assert "Traceback" not in done.stderr

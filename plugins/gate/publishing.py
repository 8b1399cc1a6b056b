"""A checked output put on the branch that GitHub Pages serves, with plain git and without touching any work tree."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from ..stories.faults import Fault, Unreadable, typed

# GitHub's own limits: a file that Git hosting takes, and a published site.
MOST_BYTES_A_FILE = 100 * 1024**2
MOST_BYTES = 1024**3
# Names that are reserved for examples (RFC 2606, RFC 6761): nobody's site.
NOBODYS = re.compile(r"(^|\.)(example(\.(org|com|net))?|invalid|test|localhost|local)$|^[\d.]+$|^\[")
# The words in capitals of README.md and of the message below, copied as they stand.
BLANKS = re.compile(r"\b(YOU|NAME|REPOSITORY)\b")


@dataclass
class Branch:
    """The branch in this repository and in the remote one: commits, or empty where there is none."""

    name: str
    remote: str
    here: str
    there: str


def publish(folder: Path, siteurl: str, *, branch: str, remote: str, dry_run: bool = False) -> str:
    """Commit FOLDER to BRANCH and push it; what was done, in one line.

    Nothing is committed when nothing changed; history is only ever added to. Raises Unreadable with the reason and
    the way out when the address is nobody's, the folder does not fit, or the remote branch holds what we do not know.
    """
    refuse_address(siteurl)
    files = _files(folder)
    tips = _tips(branch, remote)
    tree = _tree(files)
    parent = tips.there or tips.here
    if parent and _git("rev-parse", f"{parent}^{{tree}}") == tree and tips.there == parent:
        _git("update-ref", f"refs/heads/{branch}", parent)
        return f"Nothing has changed since the last publishing; {remote}/{branch} stays as it is."
    if dry_run:
        return "\n".join(
            [*_changes(parent, tree), f"{len(files)} files would go to {remote}/{branch}; nothing was changed."]
        )
    commit = _commit(tree, tips.here or tips.there)
    _push(commit, tips)
    _git("update-ref", f"refs/heads/{branch}", commit)
    return f"{len(files)} files published to {remote}/{branch} ({commit[:10]}): {siteurl}/"


def refuse_address(siteurl: str) -> None:
    """Raise Unreadable when SITEURL can't be where readers are: a placeholder, this machine, no whole address."""
    parts = urlsplit(siteurl)
    nobodys = not parts.hostname or NOBODYS.search(parts.hostname) or BLANKS.search(siteurl)
    if parts.scheme not in ("http", "https") or nobodys:
        what = f"SITEURL is {siteurl!r}, which is no address of yours"
        mend = "set it before building: NEWSFOLD_SITEURL=https://YOU.github.io/REPOSITORY inv publish"
        raise Unreadable([Fault("publishconf.py", 1, what, mend)])


def _files(folder: Path) -> dict[str, Path]:
    """Every file by its path on the branch; raises Unreadable for what Pages can't serve or must not."""
    files: dict[str, Path] = {}
    faults = []
    inside = folder.resolve()
    for place, folders, names in os.walk(folder, followlinks=True):
        folders.sort()
        if not Path(place).resolve().is_relative_to(inside):
            faults.append(Fault(typed(place), 1, "this folder is a link that leads out of the output", "take it out"))
            folders.clear()
            continue
        for name in sorted(names):
            path = Path(place) / name
            files[path.relative_to(folder).as_posix()] = path
            faults += _unfit(path, inside)
    if "index.html" not in files:
        faults.append(Fault(typed(folder), 1, "there is no site in this folder", "build it with `inv publish`"))
    if not faults and sum(path.stat().st_size for path in files.values()) > MOST_BYTES:
        faults.append(
            Fault(typed(folder), 1, "the site is larger than 1 GB, which Pages refuses", "make images smaller")
        )
    if faults:
        raise Unreadable(faults)
    return files


def _unfit(path: Path, inside: Path) -> list[Fault]:
    if not path.resolve().is_relative_to(inside) or not path.is_file():
        what = "this is a link that leads out of the output, or nowhere"
        return [Fault(typed(path), 1, what, "put the file itself there, or take the link out")]
    if ".git" in path.relative_to(inside if path.is_relative_to(inside) else path.anchor).parts or "\n" in path.name:
        return [Fault(typed(path), 1, "Git can't hold a file of this name", "take it out of the output")]
    if path.stat().st_size > MOST_BYTES_A_FILE:
        return [Fault(typed(path), 1, "this file is larger than 100 MB, which GitHub refuses", "make it smaller")]
    return []


def _tips(branch: str, remote: str) -> Branch:
    """Where the branch stands here and there; raises Unreadable when there has moved on without us."""
    if f"branch refs/heads/{branch}" in _git("worktree", "list", "--porcelain").splitlines():
        what = f"the branch {branch} is checked out, and publishing writes to it"
        raise _refusal(what, "change to the branch with your stories: git switch main")
    here = _git("rev-parse", "--verify", "--quiet", f"refs/heads/{branch}", fails=True)
    if not _git("config", f"remote.{remote}.url", fails=True):
        raise _refusal(
            f"no remote is called {remote}", f"git remote add {remote} https://github.com/NAME/REPOSITORY.git"
        )
    listed = _git("ls-remote", "--heads", remote, f"refs/heads/{branch}").split()
    there = listed[0] if listed else ""
    if there:
        _git("fetch", "--quiet", "--no-tags", remote, f"+refs/heads/{branch}:refs/remotes/{remote}/{branch}")
    known = not (here and there) or _is_ancestor(there, here)
    if not known:
        what = f"{remote}/{branch} holds commits that did not come from here ({there[:10]})"
        mend = (
            f"look at them (git log {remote}/{branch}); to publish over them: git branch -f {branch} {remote}/{branch}"
        )
        raise _refusal(what, mend)
    return Branch(branch, remote, here, there)


def _is_ancestor(older: str, newer: str) -> bool:
    return _git("merge-base", older, newer, fails=True) == older


def _tree(files: dict[str, Path]) -> str:
    """Write the files into the repository as they are, bytes for bytes, and give the tree that holds them."""
    names = sorted(files)
    absolute = "".join(f"{files[name].resolve()}\n" for name in names)
    blobs = _git("hash-object", "-w", "--no-filters", "--stdin-paths", given=absolute).split()
    # Without .nojekyll Pages would leave out every file that begins with an underscore.
    entries = {".nojekyll": _git("hash-object", "-w", "--stdin", given="")} | dict(zip(names, blobs, strict=True))
    listing = "".join(f"100644 {blob}\t{name}\0" for name, blob in sorted(entries.items()))
    with tempfile.TemporaryDirectory() as scratch:
        index = {"GIT_INDEX_FILE": str(Path(scratch) / "index")}
        _git("update-index", "-z", "--index-info", given=listing, env=index)
        return _git("write-tree", env=index)


def _commit(tree: str, parent: str) -> str:
    source = _git("rev-parse", "--short", "HEAD", fails=True)
    message = f"Publish the digest\n\nBuilt from {source}.\n" if source else "Publish the digest\n"
    return _git("commit-tree", tree, *(["-p", parent] if parent else []), given=message)


def _push(commit: str, tips: Branch) -> None:
    # Never forced: when somebody publishes at the same moment, the slower one is refused and told so.
    _git("push", "--quiet", tips.remote, f"{commit}:refs/heads/{tips.name}")


def _changes(parent: str, tree: str) -> list[str]:
    if not parent:
        return ["The branch is new."]
    words = {"A": "added", "D": "removed", "M": "changed"}
    listed = _git(
        "-c", "core.quotePath=off", "diff-tree", "-r", "--name-status", "--no-renames", f"{parent}^{{tree}}", tree
    ).splitlines()
    return [f"{words.get(line[0], 'changed')}: {line[1:].strip()}" for line in listed]


def _git(*arguments: str, given: str | None = None, env: dict[str, str] | None = None, fails: bool = False) -> str:
    """Run git in the working directory; its output. FAILS: give "" on failure instead of raising Unreadable."""
    done = subprocess.run(  # noqa: S603  git, with arguments of this module
        ["git", *arguments],  # noqa: S607  the git that the person uses
        input=given,
        # Git must never wait for a password that nobody types.
        env={**os.environ, "GIT_TERMINAL_PROMPT": "0", **(env or {})},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode and not fails:
        words = " ".join(done.stderr.split()) or f"exit status {done.returncode}"
        raise _refusal(f"git {arguments[0]} failed ({words})", "see what git says; nothing was published")
    return done.stdout.strip() if not done.returncode else ""


def _refusal(what: str, mend: str) -> Unreadable:
    return Unreadable([Fault(typed(Path.cwd() / ".git"), 1, what, mend)])

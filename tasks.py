"""What can be done with the digest: `inv TASK WORDS...` hands the words to a command that can be typed without invoke."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from invoke import Collection, Context, Exit, Task, task
from invoke.main import program

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent
CHECKS = ("ruff check .", "ruff format --check .", "mypy")
# Each task that hands the editor's words to one command: the command, and what it does.
SIMPLE = {
    "capture": ("plugins.capture", "Turn what you have of articles into story files: inv capture INPUT... (--help)."),
    "check": ("plugins.gate", "Look through the built site: links, lost stories, doubles, credit, excerpt limits."),
    "explain": ("plugins.stories explain", "Say how tags, related, summary and thread were chosen: inv explain FILE."),
    "keep": (
        "plugins.stories keep",
        "Write what was chosen into a header: inv keep FILE [tags|summary|related|thread].",
    ),
    "serve": ("plugins.preview", "Show the digest and follow every save: inv serve [--port 8000] [--base /digest/]."),
    "tags": ("plugins.tags archive", "List rare, near-duplicate and unexplained tags, with lines for tags.yaml."),
    "quality": ("pytest -m slow", "Run the slow tests: the figures that may only rise, long property tests."),
}
TASKS = ("build", *SIMPLE, "publish", "test")


def _hand_over() -> None:
    """Leave invoke the task's name and keep the words after it for its command, which runs in the digest's folder."""
    core = getattr(program, "core", None)
    words = getattr(core, "unparsed", [])
    behind = sys.argv[sys.argv.index("--") :] if "--" in sys.argv else []
    if words[:1] and words[0] in TASKS and (behind or (words[1:] and words[1] not in TASKS)):
        moved = Path.cwd() != ROOT
        given = (str(Path(word).absolute()) if moved and Path(word).exists() else word for word in words[1:] + behind)
        core.remainder, words[1:] = shlex.join(given), []
    elif core and not sys.argv[1:]:
        core[0].args["list"].set_value(True, cast=False)
    os.chdir(ROOT)


_hand_over()


def python(context: Context, *commands: str) -> None:
    """Run `python -m COMMAND`, one after the other; the first that fails ends the task with its exit status."""
    for command in commands:
        if context.config.run.dry:
            print("python -m", command)
        elif status := _status_of(command):
            raise Exit(code=status)


def _status_of(command: str) -> int:
    process = subprocess.Popen([sys.executable, "-m", *shlex.split(command)])  # noqa: S603  what the editor typed
    signal.signal(signal.SIGINT, lambda *_: None)  # Ctrl-C reaches the command too, which ends in its own way
    signal.signal(signal.SIGTERM, lambda *_: process.terminate())
    return process.wait()


@task
def build(context: Context) -> None:
    """Build the site into output/; every fault is listed, and with one the old site stays."""
    python(context, f"plugins.gate.start {context.remainder or '-s pelicanconf.py'}")


@task
def publish(context: Context) -> None:
    """Build as published, check, and put the site on the Pages branch: inv publish [--dry-run]."""
    first = () if "--help" in context.remainder else ("plugins.gate.start -s publishconf.py",)
    python(context, *first, f"plugins.gate --publish -s publishconf.py {context.remainder}")


@task
def test(context: Context) -> None:
    """Run the linters, the type checker and all tests but the slow ones."""
    python(context, *CHECKS, f"pytest -n auto -m 'not slow' {context.remainder}")


def _simple(command: str, does: str) -> Task[Callable[[Context], None]]:
    def body(context: Context) -> None:
        python(context, f"{command} {context.remainder}")

    body.__doc__ = does
    return Task(body)


ns = Collection(build, publish, test, **{name: _simple(*told) for name, told in SIMPLE.items()})

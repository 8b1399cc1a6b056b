"""What can be done with the digest: `inv TASK WORDS...` hands the words to a command that can be typed without invoke."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path

from invoke import Context, Exit, task
from invoke.main import program

ROOT = Path(__file__).resolve().parent
CHECKS = ("ruff check .", "ruff format --check .", "mypy")
TASKS = ("build", "capture", "check", "keep", "publish", "quality", "serve", "test")


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
def capture(context: Context) -> None:
    """Turn texts, pages, feeds, mails, exports, folders, addresses into story files: inv capture INPUT... (or --help)."""
    python(context, f"plugins.capture {context.remainder}")


@task
def keep(context: Context) -> None:
    """Write what the plugins chose into a story's header: inv keep FILE [tags|summary|related]."""
    python(context, f"plugins.stories keep {context.remainder}")


@task
def check(context: Context) -> None:
    """Look through the built site: links, lost stories, doubles, credit, excerpt limits."""
    python(context, f"plugins.gate {context.remainder}")


@task
def serve(context: Context) -> None:
    """Show the digest on this machine and follow every save: inv serve [--port 8000] [--base /digest/]."""
    python(context, f"plugins.preview {context.remainder}")


@task
def publish(context: Context) -> None:
    """Build as published, check, and put the site on the Pages branch: inv publish [--dry-run]."""
    first = () if "--help" in context.remainder else ("plugins.gate.start -s publishconf.py",)
    python(context, *first, f"plugins.gate --publish -s publishconf.py {context.remainder}")


@task
def test(context: Context) -> None:
    """Run the linters, the type checker and all tests but the slow ones."""
    python(context, *CHECKS, f"pytest -n auto -m 'not slow' {context.remainder}")


@task
def quality(context: Context) -> None:
    """Run the slow tests: the figures that may only rise, long property tests."""
    python(context, f"pytest -m slow {context.remainder}")

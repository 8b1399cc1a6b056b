"""What can be done with the digest; every task is a command that can be typed without invoke.

What follows a task's name on the command line goes to its command as it stands: `inv capture a.txt b.html --receipt`.
"""

from __future__ import annotations

import shlex
import sys

from invoke import Context, Exit, task
from invoke.main import program

TASKS = ("build", "capture", "check", "keep", "publish", "quality", "serve", "test")


def _hand_over() -> None:
    """Leave invoke the task's name and keep the words after it for the task's command."""
    words = getattr(getattr(program, "core", None), "unparsed", [])
    if words[:1] and words[0] in TASKS and words[1:] and words[1] not in TASKS:
        program.core.remainder = shlex.join(words[1:])
        del words[1:]


_hand_over()


def python(context: Context, *commands: str) -> None:
    """Run `python -m COMMAND`, one after the other; the first that fails ends the task with its exit status."""
    for command in commands:
        done = context.run(f"{shlex.quote(sys.executable)} -m {command}", warn=True, pty=False)
        if done is not None and done.failed:
            raise Exit(code=done.exited)


@task
def build(context: Context) -> None:
    """Build the site into output/; every fault is listed, and with one the old site stays."""
    python(context, f"pelican {context.remainder or '-s pelicanconf.py'}")


@task
def capture(context: Context) -> None:
    """Turn raw captures into story files: inv capture FILE... (- reads standard input; --help lists the options)."""
    python(context, f"plugins.capture {context.remainder}")


@task
def keep(context: Context) -> None:
    """Write what the plugins chose into a story's header: inv keep FILE [tags|summary|related]."""
    python(context, f"plugins.stories keep {context.remainder}")


@task
def check(context: Context) -> None:
    """Look through the built site: links, lost stories, credit, excerpt limits."""
    python(context, f"plugins.gate {context.remainder}")


@task
def serve(context: Context) -> None:
    """Show the digest on this machine and follow every save: inv serve [--port 8000] [--base /digest/]."""
    python(context, f"plugins.preview {context.remainder}")


@task
def publish(context: Context) -> None:
    """Build as published, check, and put the site on the Pages branch: inv publish [--dry-run]."""
    python(context, "pelican -s publishconf.py", f"plugins.gate --publish -s publishconf.py {context.remainder}")


@task
def test(context: Context) -> None:
    """Run the linters, the type checker and all tests but the slow ones."""
    checks = ["ruff check .", "ruff format --check .", "mypy"]
    python(context, *checks, f"pytest -n auto -m 'not slow' {context.remainder}")


@task
def quality(context: Context) -> None:
    """Run the slow tests: the figures that may only rise, long property tests."""
    python(context, f"pytest -m slow {context.remainder}")

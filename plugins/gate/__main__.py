"""`python -m plugins.gate`: look through a finished output, and with --publish put it where readers are."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from ..stories.commands import run
from ..stories.faults import Unreadable
from .inspection import inspect, settings_of
from .publishing import publish, refuse_address


def arguments() -> argparse.ArgumentParser:
    """Describe the command line."""
    parser = argparse.ArgumentParser(prog="python -m plugins.gate", description=__doc__)
    parser.add_argument(
        "output", nargs="?", type=Path, help="the finished output (default: OUTPUT_PATH of the settings)"
    )
    parser.add_argument("--content", type=Path, help="the stories it was made from (default: PATH of the settings)")
    parser.add_argument("-s", "--settings", type=Path, help="pelicanconf.py, or with --publish publishconf.py")
    parser.add_argument("--base", default="/", help="the path the site is served below, such as /digest/")
    parser.add_argument("--json", action="store_true", help="print the report for machines")
    parser.add_argument("--publish", action="store_true", help="after a check without faults, put it on the branch")
    parser.add_argument("--branch", default="gh-pages", help="the branch that is served (default: %(default)s)")
    parser.add_argument("--remote", default="origin", help="where it is pushed to (default: %(default)s)")
    parser.add_argument("--dry-run", action="store_true", help="with --publish: say what would change, change nothing")
    return parser


def main() -> int:
    """Run the command; exit status 0, or 1 with every fault named."""
    given = arguments().parse_args()
    path: Path = given.settings or Path("publishconf.py" if given.publish else "pelicanconf.py")
    try:
        settings = settings_of(path)
        if given.publish:  # before thousands of links are found to lead nowhere
            refuse_address(str(settings.get("SITEURL", "")))
        output = given.output or path.parent / settings.get("OUTPUT_PATH", "output")
        content = given.content or path.parent / settings.get("PATH", "content")
        drafts = bool(settings.get("STORIES_DRAFTS", True)) and not given.publish
        report = inspect(output, content, settings, given.base, drafts=drafts)
        if given.json:
            print(json.dumps(report.record(), ensure_ascii=False, indent=1))
        else:
            print("\n".join(report.lines()), file=sys.stderr if report.faults else sys.stdout)
        if given.publish and not report.faults:
            siteurl = str(settings.get("SITEURL", ""))
            print(publish(output, siteurl, branch=given.branch, remote=given.remote, dry_run=given.dry_run))
    except Unreadable as refusal:
        print(refusal, file=sys.stderr)
        return 1
    return 1 if report.faults else 0


if __name__ == "__main__":
    run(main)

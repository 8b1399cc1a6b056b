"""tasks.py: short, documented, and nothing that can't be typed without it."""

import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = (ROOT / "tasks.py").read_text("utf-8")
NAMES = re.findall(
    r"^ {2}([a-z]+)  ",
    subprocess.run(
        [sys.executable, "-m", "invoke", "--list"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout,
    flags=re.MULTILINE,
)

# A story with a summary that a person wrote: `inv keep` leaves it as it is.
WRITTEN = "content/stories/2022/09/federer-last-match.md"


def inv(*words, cwd=ROOT):
    return subprocess.run(
        [sys.executable, "-m", "invoke", *words], cwd=cwd, capture_output=True, text=True, check=False
    )


def test_tasks_stay_under_100_lines():
    """tasks.py calls command lines only, so it stays short."""
    assert len(SOURCE.splitlines()) < 100


@pytest.mark.parametrize("name", [name for name in NAMES if name != "test"])
def test_every_task_hands_its_words_over(name):
    """`--help` behind a task's name is its command's, not invoke's: the editor's words reach the command."""
    assert inv(name, "--help").stdout.startswith("usage: ")


def test_every_task_stands_in_the_readme():
    """README.md names every task."""
    readme = (ROOT / "README.md").read_text("utf-8")
    assert [name for name in NAMES if f"inv {name}" not in readme] == []


def test_words_after_a_task_reach_its_command():
    """`inv capture --help` prints the options of the capture command itself."""
    direct = subprocess.run(
        [sys.executable, "-m", "plugins.capture", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert inv("capture", "--help").stdout == direct.stdout


def test_a_failing_command_ends_the_task_with_its_status(tmp_path):
    """Whoever calls a task learns that it failed, without a traceback."""
    done = inv("check", str(tmp_path / "nowhere"))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_inv_alone_lists_the_tasks():
    """Whoever types `inv` and nothing else sees what there is."""
    listed = inv()
    assert listed.returncode == 0
    assert [name for name in NAMES if f"  {name} " not in listed.stdout] == []


def test_tasks_work_from_a_folder_inside_the_digest(tmp_path):
    """In a folder of the digest a file is named as it lies there, also one that begins with a dash or has blanks."""
    capture = tmp_path / "-my capture.txt"
    capture.write_text("The ferry is late\n\nThe ferry came an hour late on Monday because of a swan.\n", "utf-8")
    folder = ROOT / "tests" / "house"
    name = os.path.relpath(capture, folder)
    plain = inv("capture", name, "--json", cwd=folder)
    assert plain.returncode == 0, plain.stderr
    assert "because of a swan" in plain.stdout
    assert inv("capture", "--json", "--", name, cwd=folder).stdout == plain.stdout


@pytest.mark.parametrize(
    "words",
    [
        ("capture", "--json", "README.md"),
        ("keep", WRITTEN, "summary"),
        ("check", "tests/gate", "--json"),
        ("build", "--version"),
    ],
)
def test_a_reader_that_leaves_early_breaks_nothing(words):
    """`inv capture ... | true` ends without a traceback, as the other commands do."""
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w") as gone:
        command = [sys.executable, "-m", "invoke", *words]
        done = subprocess.run(command, cwd=ROOT, stdout=gone, stderr=subprocess.PIPE, text=True, check=False)
    assert done.stderr == ""


@pytest.mark.parametrize(("ended_by", "status"), [(signal.SIGTERM, 241), (signal.SIGINT, 3)])
def test_a_task_that_is_ended_leaves_nothing_running(tmp_path, ended_by, status):
    """Whoever ends `inv serve`, or interrupts it with Ctrl-C, ends the server with it, in the server's own way."""
    shutil.copy(ROOT / "tasks.py", tmp_path)
    (tmp_path / "plugins").mkdir()
    (tmp_path / "plugins" / "preview.py").write_text(
        "import os, sys, time\n"
        "try:\n    print(os.getpid(), flush=True)\n    time.sleep(60)\n"
        "except KeyboardInterrupt:\n    sys.exit(3)\n"
    )
    command = [sys.executable, "-m", "invoke", "serve"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, text=True, start_new_session=True) as task:
        server = int(task.stdout.readline())
        if ended_by == signal.SIGINT:  # a terminal sends it to all of them
            os.killpg(task.pid, ended_by)
        else:
            task.send_signal(ended_by)
        assert task.wait(30) == status
    with pytest.raises(ProcessLookupError):
        os.kill(server, 0)

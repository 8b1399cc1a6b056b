"""What the command line names."""

from __future__ import annotations

import errno
import io
import os

import pytest

from plugins.capture.sources import Source, read_bytes, sources, unreached


def test_a_folder_stands_for_its_files(tmp_path):
    """Its own files come first, then those of the folders in it, by name; dot-files and what was named twice do not."""
    for name in ("b.txt", "a/z.txt", "a/y.html", ".hidden", ".git/x.txt", "c/.x"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    named = [source.name for source in sources([str(tmp_path / "b.txt"), str(tmp_path), str(tmp_path / "none.txt")])]
    assert [name[len(str(tmp_path)) + 1 :] for name in named] == ["b.txt", "a/y.html", "a/z.txt", "none.txt"]


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("https://bay.example/a?utm_source=x", "https://bay.example/a"),
        ("HTTP://bay.example", "http://bay.example/"),
        ("www.bay.example/a", "https://www.bay.example/a"),
        ("ftp://bay.example/a", "ftp://bay.example/a"),
        ("bay.txt", None),
        ("-", None),
    ],
)
def test_an_address_is_told_from_a_name(name, address):
    """What begins as an address is fetched; its tracking is left out."""
    assert sources([name]) == [Source(name, address)]


def test_a_file_that_is_called_like_an_address_is_a_file(tmp_path, monkeypatch):
    """What lies there is read, whatever its name."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "www.bay.example.html").write_text("x")
    assert sources(["www.bay.example.html"]) == [Source("www.bay.example.html")]


def test_a_pipe_in_a_folder_is_not_waited_for(tmp_path):
    """What is no file is passed over in a folder; a link to nothing is an input, so that somebody is told."""
    os.mkfifo(tmp_path / "a")
    (tmp_path / "b").write_text("b")
    (tmp_path / "c").symlink_to("nowhere")
    assert [source.name for source in sources([str(tmp_path)])] == [str(tmp_path / "b"), str(tmp_path / "c")]


def test_standard_input_is_read_once(monkeypatch):
    """A dash is standard input and is called so."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"some text")))
    assert read_bytes(Source("-")) == (b"some text", None)
    assert Source("-").shown == "<stdin>"


def test_a_file_that_cannot_be_read_is_named(tmp_path):
    """The fault names the file; for a scratch file of ours the folder that could not be written."""
    with pytest.raises(FileNotFoundError) as fault:
        read_bytes(Source(str(tmp_path / "none.txt")))
    assert str(unreached(fault.value, "none.txt")).endswith(
        "none.txt:1: No such file or directory: check the name and who may read or write it"
    )
    scratch = OSError(28, "No space left on device", str(tmp_path / ".abc.tmp"))
    assert unreached(scratch, "a.txt").path == tmp_path.as_posix()


@pytest.mark.parametrize(
    ("number", "mend"),
    [
        (errno.ENOSPC, "make room on the disk of the content folder; the same command then goes on"),
        (errno.EROFS, "name a content folder that can be written with --content"),
        (errno.EACCES, "check the name and who may read or write it"),
    ],
)
def test_a_fault_of_the_disk_has_its_own_mend(number, mend):
    """Nobody makes a full disk larger by a look at names."""
    assert str(unreached(OSError(number, "what"), "a.txt")) == f"a.txt:1: what: {mend}"

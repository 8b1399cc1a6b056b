"""What the end of a build says about going on."""

import os
import sys
from pathlib import Path

from plugins.gate.building import preview_command


def test_the_preview_line_can_be_typed_where_the_build_ran(monkeypatch, tmp_path):
    """With this environment's `inv` on the path it is `inv serve`, else the path to it stands before."""
    inv = Path(sys.executable).with_name("inv")
    monkeypatch.setenv("PATH", f"{inv.parent}{os.pathsep}/usr/bin")
    assert preview_command() == "inv serve"
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.chdir(inv.parent.parent)
    assert preview_command() == "bin/inv serve"

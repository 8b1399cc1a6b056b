"""Command line of the preview: `python -m plugins.preview [--port 8000] [--base /digest/] [-s pelicanconf.py]`."""

from __future__ import annotations

import argparse
import sys
import threading
from pathlib import Path
from typing import Any

from .builds import Builds, follow
from .server import serve


def main(arguments: list[str] | None = None) -> int:
    """Build, serve and follow saves until interrupted; the exit status."""
    options = _options(arguments)
    # The same command as `inv build`, of the gate beside this plugin.
    builds = Builds([sys.executable, "-m", f"{__package__.rpartition('.')[0]}.gate.start", "-s", options.settings])
    try:
        settings = _settings(options.settings)
    except Exception:  # noqa: BLE001  a settings file is a program: anything can happen in it, and the build says what
        builds.run()
        return 1
    base = f"/{options.base.strip('/')}/".replace("//", "/")
    output = Path(settings["OUTPUT_PATH"])
    try:
        server = serve(output, base, builds, options.port)
    except OSError as error:
        mend = f"end the other server, or take another port: inv serve --port {options.port + 1}"
        print(f"port {options.port} can't be used ({error.strerror}): {mend}", file=sys.stderr)
        return 1
    return _run(server, builds, _watched(settings, Path(options.settings)), base)


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="inv serve", description="Show the digest on this machine and follow saves.")
    parser.add_argument("--port", type=int, default=8000, help="port on the loopback address (default 8000)")
    parser.add_argument("--base", default="/", help="where the site is mounted, as on GitHub Pages: /REPOSITORY/")
    parser.add_argument("-s", "--settings", default="pelicanconf.py", help="settings file (default pelicanconf.py)")
    options = parser.parse_args(arguments)
    if not 0 <= options.port <= 65535:
        parser.error(f"--port is a number up to 65535, not {options.port}")
    return options


def _settings(path: str) -> dict[str, Any]:
    from pelican.settings import read_settings

    return dict(read_settings(path))


def _watched(settings: dict[str, Any], settings_file: Path) -> list[Path]:
    """What a build reads: content, theme, settings, and the plugins beside them."""
    plugins = [Path(folder) / "plugins" for folder in settings["PLUGIN_PATHS"]]
    beside = list(settings_file.resolve().parent.glob("*conf.py"))
    wanted = [Path(settings["PATH"]), Path(settings["THEME"]), *plugins, *beside]
    return [path for path in wanted if path.exists()]


def _run(server: Any, builds: Builds, watched: list[Path], base: str) -> int:
    stop = threading.Event()
    address = f"http://127.0.0.1:{server.server_port}{base}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        follow(builds, watched, stop, lambda: print(f"Preview: {address}  (Ctrl+C ends it)", flush=True))
    except KeyboardInterrupt:
        pass
    finally:
        stop.set()
        server.shutdown()
        server.server_close()
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Settings that Pelican takes and then fails by: plugins that do not come, a time zone that no clock knows."""

from __future__ import annotations

import difflib
import importlib
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from ..stories.faults import Fault


def plugin_faults(wanted: Any, loaded: list[str], gate: str) -> list[Fault]:
    """Name the plugins of the setting PLUGINS that are not among those loaded, each with the reason.

    WANTED is the setting as Pelican found it (None when it was no list), LOADED the names of what was registered.
    """
    if not isinstance(wanted, list | tuple):
        mend = f'write a list of names that ends with "{gate}"'
        return [Fault("pelicanconf.py", 1, "PLUGINS is no list", mend)]
    names = [name if isinstance(name, str) else getattr(name, "__name__", str(name)) for name in wanted]
    faults = [_lost(name) for name in names if name not in loaded and f"pelican.plugins.{name}" not in loaded]
    if gate not in names:
        faults.append(Fault("pelicanconf.py", 1, "PLUGINS does not name the gate", f'add "{gate}" as the last one'))
    return faults


def _lost(name: str) -> Fault:
    try:
        module = importlib.import_module(name)
    except Exception as error:  # noqa: BLE001  a plugin can fail in any way
        reason = f"{type(error).__name__}: {error}"
    else:
        reason = "its register() failed" if hasattr(module, "register") else "it has no register()"
    mend = "mend the plugin, install what it needs, or take its name out of PLUGINS"
    return Fault("pelicanconf.py", 1, f"the plugin {name} did not load ({' '.join(reason.split())})", mend)


def zone_faults(name: str) -> list[Fault]:
    """Name a TIMEZONE that is none: with it no date of any story can be read."""
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # ZoneInfoNotFoundError is a KeyError; a folder's name is an OSError
        near = difflib.get_close_matches(name, sorted(available_timezones()), n=1)
        mend = f"did you mean {near[0]}?" if near else "write a name such as Europe/Berlin or UTC"
        return [Fault("pelicanconf.py", 1, f"TIMEZONE can't be `{name}`", mend)]
    return []

"""The version of a plugin's code, for the keys of what it remembers."""

import hashlib
from functools import lru_cache
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import Final

# The libraries whose own changes may change a judgement; an absent one counts as absent.
_LIBRARIES: Final = ("numpy", "nupunkt", "snowballstemmer", "textblob")


@lru_cache(maxsize=32)
def code_version(package: str) -> str:
    """Return a hash of all source files of `package`, of plugins.language, and of the analysis libraries' versions.

    `package` is a dotted name such as `__package__`. Raises ModuleNotFoundError where there is no such package.
    """
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(f"no package named {package!r}", name=package)
    digest = hashlib.sha256()
    for folder in [*map(Path, spec.submodule_search_locations), Path(__file__).parent.parent / "language"]:
        for source in sorted(folder.rglob("*.py")):
            digest.update(source.relative_to(folder).as_posix().encode() + b"\0" + source.read_bytes() + b"\0")
    for library in _LIBRARIES:
        digest.update(_installed(library).encode() + b"\0")
    return digest.hexdigest()[:32]


def _installed(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return "absent"

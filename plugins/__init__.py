"""How the digest is made: one folder, one job; who may import whom stands in pyproject.toml."""


def register() -> None:
    """Switch nothing on: Pelican calls this where a site names no PLUGINS, and each plugin here is chosen by its own name."""

"""How the digest is made: one folder, one job; who may import whom stands in pyproject.toml."""

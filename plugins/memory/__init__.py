"""What was worked out once, kept by content and code version in one sqlite file, so that it is not worked out again."""

from .store import Memory, build_memory
from .version import code_version

__all__ = ["Memory", "build_memory", "code_version"]

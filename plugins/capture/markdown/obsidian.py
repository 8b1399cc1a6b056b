"""What Obsidian adds to Markdown: links and embeds in double brackets, highlights, comments, callouts, block names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...stories.faults import brief
from ..patterns import later

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_core import StateCore
    from markdown_it.rules_inline import StateInline

_LINK = later(r"!?\[\[([^\[\]\n|]{0,300})(?:\\?\|([^\[\]\n]{0,300}))?\]\]")
_FILE = later(
    r"\.(?:png|jpe?g|gif|webp|svg|bmp|avif|heic|mp[34]|m4[av]|mov|mkv|web[ma]|og[gv]|wav|flac|3gp|pdf|canvas|base)$",
    re.IGNORECASE,
)
_MARKED = later(r"==(?=[^\s=])([^\n]{1,2000}?)(?<=[^\s=])==(?!=)")
_COMMENT = later(r"%%(.{0,2000}?)%%", re.DOTALL)
# What Obsidian names a block with: six letters and figures at the paragraph's end.
_BLOCK_NAME = later(r"\^(?=[a-z]*\d)[a-z0-9]{6}[ \t]*(?=\n|$)")
_CALLOUT = later(r"\[!([A-Za-z][\w -]{0,40})(?:\|[^\]\n]{0,40})?\][+-]?[ \t]*([^\n]*)(?:\n|$)")
_SHOWN = 60


def add_obsidian(parser: MarkdownIt) -> None:
    """Teach the parser Obsidian's marks; what its reading view hides is listed in `env["unseen"]`."""
    parser.inline.ruler.before("link", "double_brackets", _double_brackets)
    parser.inline.ruler.before("emphasis", "marked", _marked)
    parser.inline.ruler.before("emphasis", "comment", _comment)
    parser.inline.ruler.before("emphasis", "block_name", _block_name)
    parser.block.ruler.before("fence", "comment", _comment_block, {"alt": ["paragraph", "blockquote"]})
    parser.core.ruler.before("inline", "callout", _callouts)


def words_of(link: str) -> str:
    """What a reader sees of `[[Page#Part|words]]`: the words, else page and part; other text comes back as it is."""
    return _LINK.sub(_words, link)


def _words(found: re.Match[str]) -> str:
    page, shown = found.group(1), found.group(2)
    return (shown or " > ".join(part for part in re.split(r"#\^?", page) if part)).strip()


def _double_brackets(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  the parser's signature
    found = _LINK.match(state.src, state.pos)
    if not found:
        return False
    if not silent:
        embeds = found.group().startswith("!")
        if embeds and _FILE.search(found.group(1).partition("#")[0].strip()):
            _unseen(state.env, "an embedded file", found.group(1))
        else:
            state.push("text", "", 0).content = _words(found)
    state.pos = found.end()
    return True


def _marked(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  the parser's signature
    """The words between `==` and `==`, read on as Markdown; that somebody marked them is not the story's."""
    found = _MARKED.match(state.src, state.pos)
    if not found or found.end() > state.posMax:
        return False
    if not silent:
        end = state.posMax
        state.pos, state.posMax = found.start(1), found.end(1)
        state.md.inline.tokenize(state)
        state.posMax = end
    state.pos = found.end()
    return True


def _comment(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  the parser's signature
    found = _COMMENT.match(state.src, state.pos)
    if not found:
        return False
    if not silent:
        _unseen(state.env, "a comment", found.group(1))
    state.pos = found.end()
    return True


def _block_name(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  the parser's signature
    found = _BLOCK_NAME.match(state.src, state.pos)
    if not found or not state.src[: state.pos].endswith((" ", "\t")):
        return False
    if not silent:
        _unseen(state.env, "the name of a block", found.group())
    state.pos = found.end()
    return True


def _comment_block(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001
    """Lines between two lines with `%%`; without the second one they are text."""
    if state.is_code_block(start) or not _line(state, start).startswith("%%") or "%%" in _line(state, start)[2:]:
        return False
    last = next((n for n in range(start + 1, end) if _line(state, n).rstrip().endswith("%%")), None)
    if last is None:
        return False
    if not silent:
        _unseen(state.env, "a comment", state.getLines(start, last + 1, 0, keepLastLF=False).replace("%%", " "))
        state.line = last + 1
    return True


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]


def _callouts(state: StateCore) -> None:
    """`> [!note] Title` is a quotation that begins with its title in bold; the sort of box is no word of the story."""
    for number, token in enumerate(state.tokens[:-2]):
        inline = state.tokens[number + 2]
        if token.type != "blockquote_open" or inline.type != "inline":
            continue
        found = _CALLOUT.match(inline.content)
        if found:
            title, rest = found.group(2).strip(), inline.content[found.end() :]
            inline.content = f"**{title}**" + ("\\\n" if rest else "") + rest if title else rest
            _unseen(state.env, "the sort of a box", found.group(1))


def _unseen(env: object, what: str, words: str) -> None:
    if isinstance(env, dict):
        env.setdefault("unseen", []).append(f"{what} that no reader sees: “{brief(words, _SHOWN)}”")

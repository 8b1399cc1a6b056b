"""Footnotes in Markdown, `[^1]` with `[^1]: ...` further down and `^[...]` in place, as links to a list at the end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..patterns import later

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

_NAME = r"\[\^([^\]\s\[^]{1,60})\]"
_DEFINITION = later(_NAME + r":[ \t]*(.*)")
_REFERENCE = later(_NAME)


def add_footnotes(parser: MarkdownIt) -> None:
    """Teach the parser footnotes; `notes_page` gives what has to follow the page."""
    parser.block.ruler.before("reference", "footnote", _definition, {"alt": ["paragraph", "reference"]})
    parser.inline.ruler.before("link", "footnote", _reference)
    parser.inline.ruler.before("link", "footnote_in_place", _in_place)


def notes_page(parser: MarkdownIt, env: dict[str, Any]) -> str:
    """HTML of the notes that the text refers to, as a list in the order of the references; before it the others, as paragraphs."""
    notes, order = env.get("notes", {}), env.setdefault("order", [])
    items: list[str] = []
    rest: dict[str, str] = {}
    while True:  # a note may refer to further ones
        if len(items) < len(order):
            name = order[len(items)]
            items.append(f'<li id="fn-{len(items) + 1}">{rest.pop(name, "") or parser.render(notes[name], env)}</li>')
        elif (name := next((each for each in notes if each not in order and each not in rest), None)) is not None:
            rest[name] = parser.render(notes[name], env)
        else:
            return "".join(rest.values()) + (f"<ol>{''.join(items)}</ol>" if items else "")


def _definition(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001  the parser's signature
    if state.is_code_block(start) or state.level > 0:
        return False
    found = _DEFINITION.match(_line(state, start))
    if not found:
        return False
    if silent:
        return True
    lines, after = [found.group(2)], start + 1
    while after < end:
        line = state.src[state.bMarks[after] : state.eMarks[after]]
        if line.strip() and not line.startswith(("    ", "\t", "  ")):
            break
        lines.append(re.sub(r"^(?:\t| {1,4})", "", line))
        after += 1
    state.env.setdefault("notes", {}).setdefault(found.group(1), "\n".join(lines))
    state.line = after
    return True


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]


def _reference(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  the parser's signature
    found = _REFERENCE.match(state.src, state.pos)
    if not found or found.group(1) not in state.env.get("notes", {}):
        return False
    if not silent:
        _refer(state, found.group(1))
    state.pos = found.end()
    return True


def _in_place(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  the parser's signature
    if not state.src.startswith("^[", state.pos):
        return False
    closing = state.md.helpers.parseLinkLabel(state, state.pos + 1)
    if closing < 0:
        return False
    if not silent:
        notes = state.env.setdefault("notes", {})
        name = f"^{len(notes)}"  # no name that a definition can have
        notes[name] = state.src[state.pos + 2 : closing]
        _refer(state, name)
    state.pos = closing + 1
    return True


def _refer(state: StateInline, name: str) -> None:
    order = state.env.setdefault("order", [])
    if name not in order:
        order.append(name)
    number = order.index(name) + 1
    state.push("html_inline", "", 0).content = f'<sup><a href="#fn-{number}">{number}</a></sup>'

"""What the preview adds to a page: a script that reloads it and shows faults; never part of the output."""

from __future__ import annotations

import re

EVENTS = "/_newsfold/events"

# One line of plain JavaScript a thought: it has to be read by people who wonder what the preview does to their page.
SCRIPT = """
<script>
(() => {
  const shown = %(build)d;
  const box = document.createElement("pre");
  box.id = "newsfold-faults";
  box.setAttribute("role", "alert");
  box.style.cssText = "position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;margin:0;padding:1rem;" +
    "background:#7a1020;color:#fff;font:14px/1.5 monospace;white-space:pre-wrap;z-index:2147483647";
  const events = new EventSource("%(events)s");
  events.onmessage = ({data}) => {
    const {build, faults} = JSON.parse(data);
    if (build !== shown) location.reload();
    else if (faults) { box.textContent = faults; document.body.append(box); }
    else box.remove();
  };
})();
</script>
"""


def with_reload(html: bytes, build: int) -> bytes:
    """The page with the preview's script before its `</body>`; BUILD is the number of the build it comes from."""
    script = (SCRIPT % {"build": build, "events": EVENTS}).encode()
    head, mark, tail = html.rpartition(b"</body>")
    return head + script + mark + tail if mark else html + script


def from_anywhere(html: bytes, base: str) -> bytes:
    """A 404 page whose relative links work at any depth: they start at BASE."""
    return re.sub(rb"(<head\b[^>]*>)", rb'\1<base href="' + base.encode() + rb'">', html, count=1)

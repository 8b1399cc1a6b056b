"""What an old name of a tag leads to: a page that sends readers on, and the tag's feed at the old address."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pelican.generators import Generator, PelicanTemplateNotFound

from ..stories.faults import Fault, report, typed
from .authority_file import NAME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .authority import Authority

_FEEDS = (("TAG_FEED_ATOM", "atom"), ("TAG_FEED_RSS", "rss"))


@dataclass(frozen=True)
class Redirect:
    """An address that leads to a tag's page: the old name as a tag of Pelican, the tag, its stories.

    `path` and `line` say where the old name stands, for messages.
    """

    old: Any
    tag: Any
    stories: list[Any]
    path: str
    line: int

    @property
    def save_as(self) -> str:
        """The page to write, inside the output."""
        return str(self.old.save_as)


def redirects(generator: Any, authority: Authority) -> Iterator[Redirect]:
    """Give a redirect for every other name of a tag that has a page, where the name makes an address of its own."""
    from pelican.urlwrappers import Tag

    pages = {tag.slug: (tag, stories) for tag, stories in generator.tags.items()}
    path = typed(f"{generator.settings['PATH']}/{NAME}")
    for entry in authority.entries:
        tag, stories = pages.get(Tag(entry.name, generator.settings).slug, (None, []))
        known = {tag.slug} if tag else set()
        for alias in entry.aliases if tag else ():
            old = Tag(alias.name, generator.settings)
            if old.slug and old.slug not in known:
                known.add(old.slug)
                yield Redirect(old, tag, stories, path, alias.line)


class RedirectsGenerator(Generator):  # type: ignore[misc]  # Pelican ships no types
    """Writes a page (template `redirect`) and the feeds for every redirect of the context."""

    def generate_output(self, writer: Any) -> None:
        """Write with Pelican's own writer, so that relative links and feeds are as everywhere."""
        found: list[Redirect] = list(self.context.get("tag_redirects", ()))
        template = self._template(len(found)) if found else None
        for one in found:
            if template:
                self._page(writer, template, one)
            self._feeds(writer, one)

    def _template(self, number: int) -> Any:
        """Give the theme's template; None, and a warning, where it has none."""
        try:
            return self.get_template("redirect")
        except PelicanTemplateNotFound:
            what = f"the theme has no template `redirect`, so the old addresses of tags ({number}) have no page"
            report(Fault("pelicanconf.py", 1, what, "add it to the theme"), logging.WARNING)
        return None

    def _page(self, writer: Any, template: Any, one: Redirect) -> None:
        writer.write_file(
            one.save_as,
            template,
            self.context,
            relative_urls=self.settings["RELATIVE_URLS"],
            leads_to=one.tag,
            old_name=one.old.name,
            url=one.old.url,
            page_name=one.save_as.removesuffix(".html"),
            template_name="redirect",
        )

    def _feeds(self, writer: Any, one: Redirect) -> None:
        for setting, kind in _FEEDS:
            if pattern := self.settings.get(setting):
                new = self.settings.get(f"{setting}_URL", pattern)
                writer.write_feed(
                    one.stories,
                    self.context,
                    str(pattern).format(slug=one.old.slug),
                    str(new).format(slug=one.tag.slug),
                    feed_type=kind,
                    feed_title=one.tag.name,
                )

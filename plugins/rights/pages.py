"""The page of each outlet, and the page of all outlets."""

from __future__ import annotations

from typing import Any

from pelican.generators import Generator

from . import SETTINGS


class OutletsGenerator(Generator):  # type: ignore[misc]  # Pelican ships no types
    """Writes one page an outlet (template `outlet`) and the list of all of them (template `sources`)."""

    def generate_output(self, writer: Any) -> None:
        """Write the pages with Pelican's own writer, so that relative links work as everywhere."""
        outlets = self.context.get("outlets", [])
        relative = self.settings["RELATIVE_URLS"]
        for outlet, articles in outlets:
            writer.write_file(
                outlet.save_as,
                self.get_template("outlet"),
                self.context,
                relative_urls=relative,
                outlet=outlet,
                articles=articles,
                dates=articles,
                url=outlet.url,
                page_name=outlet.save_as.removesuffix(".html"),
                template_name="outlet",
            )
        if address := SETTINGS["RIGHTS_OUTLETS_URL"]:
            writer.write_file(
                address,
                self.get_template("sources"),
                self.context,
                relative_urls=relative,
                url=address,
                page_name=address.removesuffix(".html"),
                template_name="sources",
            )

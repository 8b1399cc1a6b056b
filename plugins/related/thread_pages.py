"""The page of each running story, and the page of all of them."""

from __future__ import annotations

import logging
from typing import Any

from pelican.generators import Generator, PelicanTemplateNotFound

from ..stories.faults import Fault, report
from . import SETTINGS


class ThreadsGenerator(Generator):  # type: ignore[misc]  # Pelican ships no types
    """Writes a page a thread (template `thread`), one (template `redirect`) where it stood before it was named, and the list of all threads."""

    def generate_output(self, writer: Any) -> None:
        """Write the pages with Pelican's own writer, so that relative links work as everywhere."""
        threads = [thread for thread in self.context.get("threads", ()) if thread.url]
        for thread in threads:
            self._write(writer, "thread", thread.url, thread=thread)
            if thread.moved:
                self._write(writer, "redirect", thread.moved, leads_to=thread, old_name="")
        if threads and SETTINGS["RELATED_THREADS_URL"]:
            self._write(writer, "threads", SETTINGS["RELATED_THREADS_URL"])

    def _write(self, writer: Any, template: str, address: str, **named: Any) -> None:
        try:
            found = self.get_template(template)
        except PelicanTemplateNotFound:
            what = f"the theme has no template `{template}`, so {address} is not written"
            mend = 'add it to the theme, or set RELATED_THREAD_URL = ""'
            report(Fault("pelicanconf.py", 1, what, mend), logging.WARNING)
            return
        writer.write_file(
            address,
            found,
            self.context,
            relative_urls=self.settings["RELATIVE_URLS"],
            url=address,
            page_name=address.removesuffix(".html"),
            template_name=template,
            **named,
        )

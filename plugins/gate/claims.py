"""Every address that a build will write to, and what wants it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .places import place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True)
class Claim:
    """An address that something wants: what it is, the file and line to change (of the settings if made by them), how."""

    address: str
    owner: str
    path: str
    line: int
    by_person: bool
    mend: str = "rename one of them"
    # Of a story or page; empty for what the settings and plugins make.
    slug: str = ""


def claims(generators: list[Any], contents: Iterable[Any]) -> list[Claim]:
    """List what the generators are going to write: pages of contents, lists, templates and plugins, and files."""
    context = generators[0].context
    makers = (_of_contents(contents), _of_lists(generators), _of_settings(context), _of_plugins(context))
    return [claim for maker in (*makers, _of_files(context)) for claim in maker]


def _made(address: object, owner: str) -> Claim:
    return Claim(str(address), owner, "pelicanconf.py", 1, by_person=False)


def _of_contents(contents: Iterable[Any]) -> Iterator[Claim]:
    for content in contents:
        path, line = place(content, "save_as", "slug", "title")
        mend = f"give it another `{'save_as' if hasattr(content, 'override_save_as') else 'slug'}:`"
        slug = f"{type(content).__name__} {content.slug} {content.lang}"
        yield Claim(str(content.save_as), path, path, line, by_person=True, mend=mend, slug=slug)


def _of_settings(context: Any) -> Iterator[Claim]:
    for name in context["DIRECT_TEMPLATES"]:
        address = context.get(f"{name.upper()}_SAVE_AS", f"{name}.html")
        if address:
            yield _made(address, f"the page that the template {name} makes")
    for address in context["TEMPLATE_PAGES"].values():
        yield _made(address, "a page of TEMPLATE_PAGES")
    for name in ("FEED_ATOM", "FEED_RSS", "FEED_ALL_ATOM", "FEED_ALL_RSS"):
        if context.get(name):
            yield _made(context[name], "a feed")


def _of_plugins(context: Any) -> Iterator[Claim]:
    """Pages that rights, tags and related write: `outlets`, `tag_redirects` and `threads` are part of the carried record."""
    for outlet, _ in context.get("outlets", ()):
        yield _made(outlet.save_as, f"the page of the source {outlet.name}")
    address = context.get("RIGHTS_OUTLETS_URL", "sources.html")  # empty: no such page
    if address and context.get("outlets") is not None:
        yield _made(address, "the page of all sources")
    for old in context.get("tag_redirects", ()):
        owner = f"the page that leads from “{old.old.name}” to the tag “{old.tag.name}”"
        mend = "take this name out, or let the other be one of its tag's names"
        yield Claim(old.save_as, owner, old.path, old.line, by_person=True, mend=mend)
    threads = [thread for thread in context.get("threads", ()) if thread.url]
    for thread in threads:
        yield _made(thread.save_as, f"the page of the running story {thread.name}")
        if thread.moved:
            yield _made(thread.moved, f"the former page of the running story {thread.name}")
    address = context.get("RELATED_THREADS_URL", "threads.html")
    if address and threads:
        yield _made(address, "the page of all running stories")


def _of_files(context: Any) -> Iterator[Claim]:
    for static in filter(None, context["static_content"].values()):
        # Not `static.save_as`: asking for it would forbid {attach} to move the file.
        if not hasattr(static, "override_save_as") and str(context["STATIC_SAVE_AS"]) == "{path}":
            name = str(static.get_relative_source_path())
            if Path(context["PATH"], name).is_file():  # else only a broken link speaks of it
                yield _made(name, f"the file {name}")


def _of_lists(generators: list[Any]) -> Iterator[Claim]:
    """Pages of categories, tags and authors, with all their numbered pages."""
    articles = next((generator for generator in generators if hasattr(generator, "categories")), None)
    if articles is None:
        return
    lists = (("category", articles.categories), ("tag", articles.tags.items()), ("author", articles.authors))
    for kind, entries in lists:
        for wrapper, stories in entries:
            if wrapper.slug and wrapper.save_as:
                path, line = place(stories[0], f"{kind}s", kind)
                owner = f"the page of the {kind} “{wrapper.name}”"
                for address in _numbered(wrapper, stories, kind, articles.settings):
                    yield Claim(address, owner, path, line, by_person=False)


def _numbered(wrapper: Any, stories: list[Any], kind: str, settings: Any) -> Iterator[str]:
    from pelican.paginator import Paginator

    if kind not in settings["PAGINATED_TEMPLATES"]:
        yield str(wrapper.save_as)
        return
    per_page = settings["PAGINATED_TEMPLATES"][kind] or settings["DEFAULT_PAGINATION"]
    paginator = Paginator(wrapper.save_as, wrapper.url, stories, settings, per_page)
    yield from (str(paginator.page(number).save_as) for number in paginator.page_range)

"""The page that says how the paper is made."""

from __future__ import annotations

from lxml import html

BODY = "The ferry of Hald sails again from Monday, after ten weeks in the yard of Torhaven. It rained."


def test_a_page_that_asks_for_it_says_how_the_paper_is_made(site):
    """Sources with their share and how many stories carry chosen values, as this very build has them; other pages say nothing."""
    for n, source in enumerate(["The Paper", "The Paper", "A & B", None]):
        credit = f"source: {source}\nsource_url: https://paper.example/{n}\n" if source else ""
        summary = "summary: By hand.\n" if n else ""
        site.story(f"2022/10/{n}", f"title: Story {n}\ndate: 2022-10-0{n + 1}\n{credit}{summary}tags: [Hald]", BODY)
    pages = site.folder / "content" / "pages"
    pages.mkdir(parents=True)
    (pages / "about.md").write_text("---\ntitle: About\nslug: about\ntemplate: made\n---\n\nWe.\n", "utf-8")
    (pages / "plain.md").write_text("---\ntitle: Plain\nslug: plain\n---\n\nWe.\n", "utf-8")
    built = site.build()
    assert built.returncode == 0, built.stderr
    made = html.document_fromstring(site.page("about.html")).find(".//section[@class='made body']")
    sources, chosen = (
        [[cell.text_content().strip() for cell in row] for row in table.iter("tr")] for table in made.iter("table")
    )
    assert sources == [["The Paper", "2", "50 %"], ["A & B", "1", "25 %"], ["Without another source", "1", "25 %"]]
    assert chosen[:2] == [["the tags", "0", "0 %"], ["the summary", "1", "25 %"]]
    assert "4 stories, from 1\u00a0October 2022 to 4\u00a0October 2022" in made.text_content()
    assert made.find(".//a").get("href") == "./source/the-paper.html"
    assert "How this site is made" not in site.page("plain.html")


def test_a_paper_without_stories_has_nothing_to_count(site):
    """No share of nothing is worked out."""
    pages = site.folder / "content" / "pages"
    pages.mkdir(parents=True)
    (pages / "about.md").write_text("---\ntitle: About\nslug: about\ntemplate: made\n---\n\nWe.\n", "utf-8")
    assert site.build().returncode == 0
    assert "How this site is made" not in site.page("about.html")

"""The front page and the lists: what stands first, how days and months are told apart, where they lead."""

from __future__ import annotations

ADDRESS = "https://paper.example/digest"


def words(element) -> str:
    """An element's text, its spaces made one."""
    return " ".join(element.text_content().split())


def headlines(page, path) -> list[str]:
    """The file names that the headlines at PATH lead to."""
    return [address.rsplit("/", 1)[-1] for address in page.xpath(f"{path}//*[contains(@class, 'headline')]/a/@href")]


def test_the_lead_is_the_newest_days_story_that_an_editor_explained(paper):
    """A comment on one of the newest day's stories makes it the lead, with the comment beside it."""
    page = paper.page("front")
    lead = "//article[contains(@class, 'lead')]"
    assert headlines(page, lead) == ["quoted-lead.html"]
    assert "Two hours less ferry" in words(page.xpath(f"{lead}/aside")[0])


def test_every_story_stands_on_the_front_page_once(paper):
    """Lead, seconds and days together hold each published story one time."""
    shown = headlines(paper.page("front"), "//article")
    assert len(shown) == len(set(shown)) == 9
    assert "unfinished.html" not in shown


def test_the_rest_of_the_front_page_is_grouped_by_day(paper):
    """After the lead and its seconds each day has its heading, the newest first."""
    days = paper.page("front").xpath("//section[@class='day']//h2/time/@datetime")
    assert days == sorted(set(days), reverse=True)
    assert days


def test_the_front_page_tells_its_date_and_the_way_to_older_days(paper):
    """The date line is the newest story's day, and the last line leads to the archive."""
    page = paper.page("front")
    assert words(page.xpath("//*[@class='dateline']/span")[0]) == "Friday, 14 October 2022"
    assert page.xpath("//p[@class='older']/a/@href") == ["./archives.html"]


def test_the_sections_are_on_every_page_and_the_present_one_is_marked(paper, kind):
    """All sections stand in the masthead; a section's own page says which it is."""
    sections = paper.page(kind).xpath("//nav[@class='sections']//a")
    assert [words(section) for section in sections] == ["City", "Coast", "Food & drink", "Language"]
    current = [words(section) for section in sections if section.get("aria-current") == "page"]
    assert current == (["Coast"] if kind == "section" else [])


def test_the_archive_goes_back_by_year_and_month(paper):
    """Years and months have headings, the newest first, and every story is there."""
    page = paper.page("archive")
    assert [words(year) for year in page.xpath("//h2")] == ["2022", "2021"]
    assert [words(month) for month in page.xpath("//h3")] == ["October", "September", "December"]
    dates = page.xpath("//li/time/@datetime")
    assert len(dates) == 9
    assert dates == sorted(dates, reverse=True)


def test_all_tags_stand_under_their_letters_with_their_numbers(paper):
    """Tags are sorted without regard to case, signs and figures first, each with the number of its stories."""
    page = paper.page("tags")
    letters = [words(letter) for letter in page.xpath("//main//h2")]
    assert letters[0] == "0–9 and others"
    assert letters[1:] == sorted(letters[1:])
    (harbour,) = page.xpath("//li[a[.='harbour']]")
    assert int(words(harbour.xpath("span")[0])) == len(set(headlines_of_tag(paper, "harbour")))


def headlines_of_tag(paper, slug: str) -> list[str]:
    """The stories on all pages of a tag."""
    pages = [name for name in paper.names() if name == f"tag/{slug}.html" or name.startswith(f"tag/{slug}/page/")]
    return [story for name in pages for story in headlines(paper.page(name), "//article")]


def test_the_pages_of_a_list_lead_to_each_other(paper):
    """The first page leads to older stories, the second back, and both say which page they are."""
    first, second = paper.page("tag/harbour.html"), paper.page("tag/harbour/page/2.html")
    assert first.xpath("//nav[@class='neighbours']/a/@rel") == ["next"]
    assert "prev" in second.xpath("//nav[@class='neighbours']/a/@rel")
    assert "Page 2 of " in words(second.xpath("//nav[@class='neighbours']/p")[0])
    assert second.findtext(".//title").startswith("Stories about harbour, page 2")


def test_an_outlet_has_a_page_and_a_line_among_the_sources(paper):
    """The list of sources leads to each outlet's page, and that page lists what was taken from it."""
    line = paper.page("sources").xpath("//li[a[.='The Quayside Courier']]")[0]
    assert words(line) == "The Quayside Courier 1 story"
    assert line.xpath("a/@href") == ["./source/the-quayside-courier.html"]
    assert headlines(paper.page("outlet"), "//article") == ["quoted-lead.html"]


def test_an_empty_paper_says_so(site):
    """Before the first story the front page and the lists say that there is nothing yet."""
    assert site.build().returncode == 0
    for name in ("index.html", "archives.html", "tags.html", "sources.html"):
        assert "No stories yet." in site.page(name), name


def test_the_canonical_address_is_given_when_the_site_has_one(paper, published):
    """Published pages name their own address; pages on a disk name none."""
    assert paper.page("whole story").xpath("//link[@rel='canonical']") == []
    canonical = "//link[@rel='canonical']/@href"
    assert published.page("whole story").xpath(canonical) == [f"{ADDRESS}/2022/10/everything.html"]
    assert published.page("front").xpath(canonical) == [f"{ADDRESS}/"]
    assert published.page("tag/harbour/page/2.html").xpath(canonical) == [f"{ADDRESS}/tag/harbour/page/2.html"]


def test_the_lost_page_works_from_any_depth(published):
    """Every link of the published 404 page is absolute, and the page stays out of search engines."""
    page = published.page("lost")
    addresses = page.xpath("//a/@href | //link/@href")
    assert [address for address in addresses if not address.startswith((ADDRESS, "#main"))] == []
    assert page.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert page.xpath("//link[@rel='canonical']") == []

"""Running stories: on the pages of their stories, on their own, and on the page of all."""

from __future__ import annotations


def words(element) -> str:
    """An element's text, its spaces made one."""
    return " ".join(element.text_content().split())


def one(page, path):
    """The one element at PATH."""
    (found,) = page.xpath(path)
    return found


def test_a_story_leads_to_its_running_story_and_to_its_neighbours_there(paper):
    """Name and place, the story before and the one after; the line beside the text does not say it again."""
    section = one(paper.page("quoted story"), "//section[@class='running']")
    assert words(section.find("h2")) == "Running story: The quay"
    assert section.xpath("h2/a/@href") == ["../../thread/the-quay.html"]
    assert words(section.find("p")) == "Story 2 of 3"
    before, after = section.xpath("ul/li")
    assert words(before) == "Before: Lighthouse keeper retires 13 October 2022"
    assert after.xpath("a/@href") == ["../../2022/10/everything.html"]
    assert "Running story" not in words(one(paper.page("quoted story"), "//*[@class='facts']"))
    assert paper.page("plain story").xpath("//section[@class='running']") == []


def test_its_page_has_the_stories_by_day_the_newest_first(paper):
    """How many, from how many sources, from when to when; each day with its stories; then the sources."""
    page = paper.page("thread")
    assert words(one(page, "//h1")) == "The quay"
    assert words(one(page, "//*[@class='count']")) == "3 stories from 2 sources, 13 October 2022 to 14 October 2022"
    assert page.xpath("//section[@class='day']/h2/time/@datetime") == ["2022-10-14", "2022-10-13"]
    assert [a.rpartition("/")[2] for a in page.xpath("//article/h3/a/@href")] == [
        "everything.html",
        "quoted-lead.html",
        "bare-link.html",
    ]
    assert [words(line) for line in page.xpath("//*[@class='thread-foot']//li")] == [
        "Radio Skerry 1 story",
        "The Quayside Courier 1 story",
    ]
    assert page.xpath("//*[@class='automatic']") == []


def test_what_is_new_stands_first(paper):
    """The stories of the newest day, as links; the older ones are not among them."""
    section = one(paper.page("thread"), "//section[@class='new']")
    assert words(section.find("h2")) == "New since 13 October 2022"
    assert [a.rpartition("/")[2] for a in section.xpath(".//a/@href")] == ["everything.html", "quoted-lead.html"]


def test_it_shows_no_more_than_the_rights_of_its_stories(paper):
    """Of a quoted and of a linked story the page has the headline, the summary and the credit."""
    text = paper.text("thread/the-quay.html")
    assert "SECRET-REST" not in text
    assert "<blockquote" not in text


def test_all_running_stories_are_listed(paper):
    """Name, latest headline, how many and when; the foot of every page leads there."""
    entry = one(paper.page("threads"), "//ul[@class='threads']/li")
    assert entry.xpath("h2/a/@href") == ["./thread/the-quay.html"]
    assert words(entry.findall("p")[0]).startswith("Latest: The harbour keeps its old crane")
    assert words(entry.findall("p")[1]) == "3 stories, the latest on 14 October 2022"
    assert one(paper.page("whole story"), "//footer//a[.='Running stories']").get("href") == "../../threads.html"


def test_where_it_stood_before_it_was_named_readers_are_led_on(paper, published):
    """The former address sends on, under a sub-path as well, and is in no search engine."""
    moved = paper.page("thread/bare-link.html")
    assert one(moved, "//meta[@http-equiv='refresh']").get("content") == "0; url=../thread/the-quay.html"
    assert one(moved, "//main//a[.='The quay']").get("href") == "../thread/the-quay.html"
    assert one(moved, "//meta[@name='robots']").get("content") == "noindex"
    abroad = published.page("thread/bare-link.html")
    address = "https://paper.example/digest/thread/the-quay.html"
    assert one(abroad, "//meta[@http-equiv='refresh']").get("content") == f"0; url={address}"
    assert one(abroad, "//link[@rel='canonical']").get("href") == address


def test_what_software_brought_together_says_so(build_paper, tmp_path):
    """A thread that nobody named is marked on its page, and beside the other choices on its stories."""
    text = "The Brekke lock fell into the Aure canal at Hald; the Brekke lock keeper Ida Marsk saw the Aure canal run dry. "
    header = "---\ntitle: Brekke lock falls into the Aure canal, part {0}\ndate: 2022-10-0{0}\nslug: lock-{0}\n---\n\n"
    files = {f"stories/lock-{n}.md": header.format(n) + text * 3 + f"Part {n}.\n" for n in (1, 2, 3)}
    own = build_paper(tmp_path, files=files)
    page = own.page("thread/lock-1.html")
    assert words(one(page, "//*[@class='automatic']")) == "Brought together and named by this site\u2019s software."
    assert page.xpath("//section[@class='new']") == []
    said = words(one(own.page("2022/10/lock-2.html"), "//*[@class='automatic']"))
    assert "the running story" in said


def test_without_running_stories_nothing_speaks_of_them(build_paper, tmp_path):
    """No page, no link in the foot; a name in a header is shown as before."""
    own = build_paper(tmp_path, RELATED_THREAD_URL="")
    assert not (own.output / "threads.html").exists()
    assert not (own.output / "thread").exists()
    assert "Running stories" not in own.text("index.html")
    assert "Running story: The quay" in words(one(own.page("whole story"), "//*[@class='facts']"))

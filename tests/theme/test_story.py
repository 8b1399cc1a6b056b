"""A story's page: whose it is, how much of it is shown, and what the editors say beside it."""

from __future__ import annotations

SECRET = "SECRET-REST"


def words(element) -> str:
    """An element's text, its spaces made one."""
    return " ".join(element.text_content().split())


def one(page, path):
    """The only element at PATH."""
    (found,) = page.xpath(path)
    return found


def test_a_whole_story_has_its_parts_in_reading_order(paper):
    """Section, headline, standfirst, byline, text, corrections, tags, related stories and neighbours follow each other."""
    page = paper.page("whole story")
    text = words(page.xpath("//main")[0])
    order = [
        "City",
        "The harbour keeps its old crane",
        "A crane from 1911 stays where it is.",
        "By Maren Oldfield, Tobias Wren and Ines Carrow",
        "“It was never about the crane,”",
        "Corrections",
        "15 October 2022: An earlier version",
        "Tags",
        "monuments",
        "Related stories",
        "Previous story",
    ]
    places = [text.find(part) for part in order]
    assert -1 not in places, dict(zip(order, places, strict=True))
    assert places == sorted(places)


def test_an_excerpt_is_a_quotation_with_the_way_to_the_whole(paper):
    """Of a story that is not ours the lead is quoted, and a plain link says where the rest is."""
    page = paper.page("quoted story")
    quotation = one(page, "//main//blockquote")
    assert quotation.get("cite") == "https://courier.example/ferry?night=1&day=2"
    assert words(quotation).startswith("The crews of both harbour ferries")
    whole = one(page, "//p[@class='whole']/a")
    assert words(whole) == "Read the whole story at The Quayside Courier"
    assert whole.get("href") == "https://courier.example/ferry?night=1&day=2"


def test_a_linked_story_shows_no_text(paper):
    """With `rights: link` only the summary and the credit are shown; without an address the outlet is named."""
    page = paper.page("linked story")
    assert page.xpath("//*[contains(@class, 'body')]") == []
    assert SECRET not in page.text_content()
    assert words(one(page, "//p[@class='whole']")) == "The whole story appeared in Radio Skerry."


def test_the_source_line_names_outlet_and_date_with_a_link(paper):
    """SOURCE, date: the outlet links to the original, the date is the original's."""
    line = one(paper.page("quoted story"), "//div[@class='facts']/p[@class='credit']")
    assert words(line) == "The Quayside Courier, 13 October 2022, via Harbour Notes"
    assert line.xpath(".//cite/a/@href") == ["https://courier.example/ferry?night=1&day=2"]
    assert line.xpath(".//time/@datetime") == ["2022-10-13"]


def test_a_picture_of_theirs_is_a_link_and_nothing_more(paper):
    """The outlet's picture is named with what it shows and who made it; no element of the page would fetch it."""
    page = paper.page("quoted story")
    line = one(page, "//div[@class='facts']/p[@class='picture']")
    assert words(line) == "Picture at The Quayside Courier: The night boat <b>at</b> the quay (Ada Ferris)"
    assert line.xpath("./a/@href") == ["https://courier.example/night-boat.jpg?size=1&crop=2"]
    assert page.xpath("//img | //picture | //meta[contains(@content, 'night-boat')]") == []
    assert "night-boat" not in paper.text("index.html")
    assert paper.page("whole story").xpath("//p[@class='picture']") == []


def test_what_is_unknown_about_a_source_is_left_out(paper):
    """Without author, date and address a story still names its outlet, and nobody else as its author."""
    page = paper.page("linked story")
    assert words(one(page, "//div[@class='facts']/p[@class='credit']")) == "Radio Skerry"
    assert page.xpath("//*[@class='byline']") == []


def test_every_story_from_elsewhere_is_credited_wherever_it_is_shown(paper):
    """Front page, lists and related stories name the outlet beside the headline."""
    outlets = {
        "quoted-lead.html": "The Quayside Courier",
        "bare-link.html": "Radio Skerry",
        "japanese-ja.html": "港新聞",
    }
    shown = 0
    for name in paper.names():
        for box in paper.page(name).xpath("//article[contains(@class, 'teaser')] | //section[@class='related']//li"):
            (address,) = box.xpath(".//*[contains(@class, 'headline')]/a/@href")
            if outlet := outlets.get(address.rsplit("/", 1)[-1]):
                assert words(one(box, ".//cite")) == outlet, name
                shown += 1
    assert shown > len(outlets)


def test_the_comment_stands_apart_under_its_own_name(paper):
    """The editor's words are a region of their own, in paragraphs, and never taken for the story's."""
    comment = one(paper.page("quoted story"), "//aside")
    assert words(comment.xpath("*")[0]) == "Why it matters"
    assert len(comment.xpath("p")) == 2
    assert not comment.xpath("ancestor::blockquote")


def test_related_stories_say_why(paper):
    """Each related story comes with a reason in words."""
    items = paper.page("whole story").xpath("//section[@class='related']//li")
    assert items
    for item in items:
        assert words(one(item, ".//*[@class='reason']"))


def test_values_that_software_chose_are_owned_up_to(paper):
    """A quiet line says what no person wrote, and is absent where a person wrote everything."""
    chosen = one(paper.page("plain story"), "//*[@class='automatic']")
    assert words(chosen).startswith("Chosen by this site’s software: the ")
    assert paper.page("whole story").xpath("//*[@class='automatic']") == []


def test_a_summary_that_repeats_the_first_lines_is_not_read_twice(paper):
    """Where software took the summary from the text's beginning, the text stands without it."""
    page = paper.page("plain story")
    assert words(page.xpath("//main")[0]).count("Eleven of the twelve bathing huts are gone.") == 1


def test_markup_in_a_title_is_text(paper):
    """Signs of HTML in headline, kicker, comment, category and tags are shown as they were typed."""
    page = paper.page("signs")
    assert words(one(page, "//h1")).startswith("Fish & chips <script>alert(")
    assert words(one(page, "//h1")).endswith("3 < 4")
    assert "Guilds & <trades>" in words(one(page, "//header/p[@class='kicker']"))
    assert words(one(page, "//aside/p")) == "Cheap & cheerful <b>no more</b>."
    assert [words(tag) for tag in page.xpath("//section[@class='tags']//a")] == ["fish & chips", "R&D", "4chips"]


def test_a_first_heading_inside_a_story_steps_down(paper):
    """The headline stays the page's one h1, whatever the text holds."""
    page = paper.page("whole story")
    assert "A heading of the first rank inside a story" in [words(heading) for heading in page.xpath("//h2")]


def test_a_wide_table_scrolls_in_a_frame_that_a_keyboard_reaches(paper):
    """Every table of a story stands in a named frame of its own that takes the focus."""
    for kind in ("whole story", "long words"):
        frame = one(paper.page(kind), "//table/..")
        assert (frame.get("class"), frame.get("tabindex"), frame.get("aria-label")) == ("table", "0", "Table")


def test_a_foreign_story_is_marked_wherever_its_words_stand(paper):
    """Headline, standfirst, text and teasers carry the story's language and direction; the paper's words do not."""
    page = paper.page("arabic")
    for path in ("//h1", "//*[@class='standfirst']", "//main//blockquote"):
        element = one(page, path)
        assert (element.get("lang"), element.get("dir")) == ("ar", "rtl"), path
    assert one(page, "//aside").get("lang") is None
    teasers = paper.page("front").xpath("//article//*[contains(@class, 'headline') and @lang]")
    assert {(teaser.get("lang"), teaser.get("dir")) for teaser in teasers} == {("ar", "rtl"), ("ja", "ltr")}


def test_neighbours_lead_through_the_paper_by_date(paper):
    """Previous is the next older story and next the next newer one; the newest has no next."""
    newest = paper.page("whole story")
    assert newest.xpath("//nav[@class='neighbours']/a/@rel") == ["prev"]
    older = paper.page("quoted story")
    assert older.xpath("//a[@rel='next']/@href") == ["../../2022/10/everything.html"]


def test_a_draft_says_so_and_stays_out_of_search_engines(published):
    """A draft's page is marked, has no canonical address and asks not to be listed."""
    page = published.page("drafts/unfinished.html")
    assert words(one(page, "//*[@class='draft']")) == "Draft: not published yet"
    assert page.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert page.xpath("//link[@rel='canonical']") == []


def test_a_licensed_copy_leaves_the_first_place_to_its_publisher(published):
    """A full copy under licence asks not to be listed; our own stories do not."""
    assert published.page("long words").xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert published.page("whole story").xpath("//meta[@name='robots']") == []


def test_a_story_that_no_list_has_links_to_no_page_that_is_missing(build_paper, tmp_path):
    """A draft, a hidden story and a translation name their own section, tags and outlet without a link to nothing."""
    header = (
        "---\ntitle: {0}\ndate: 2022-10-03\n{0}\ncategory: Alone\ntags: [Lonely]\nsource: Nobody Else\n---\n\nText.\n"
    )
    kinds = {"one": "status: draft", "two": "status: hidden", "three": "lang: fr\nslug: flood\ntranslation: true"}
    files = {f"stories/{name}.md": header.replace("{0}", name, 1).format(kind) for name, kind in kinds.items()}
    files["stories/four.md"] = "---\ntitle: four\nslug: flood\ndate: 2022-10-03\n---\n\nText.\n"
    output = build_paper(tmp_path, files).output
    pages = {page.relative_to(output).as_posix(): page.read_text("utf-8") for page in output.rglob("*.html")}
    stories = [name for name, page in pages.items() if "Lonely" in page]
    assert sorted(stories) == ["2022/10/flood-fr.html", "2022/10/two.html", "drafts/one.html"]
    for name in stories:
        assert "Alone" in pages[name]
        assert "alone.html" not in pages[name]
        assert "lonely.html" not in pages[name]
        assert "nobody-else.html" not in pages[name]

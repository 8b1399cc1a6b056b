"""The pages of outlets in whole builds."""

HEADERS = {
    "lock": "title: The lock keeper\ndate: 2022-10-11\nsource: Canal Post",
    "weir": "title: The weir\ndate: 2022-10-12\nsource: River Times",
}


def build(site):
    """Build the site of two stories from two outlets."""
    for name, header in HEADERS.items():
        site.story(name, header)
    done = site.build()
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_outlet_has_its_page(site):
    """The outlet's page lists its stories, and the page of all outlets leads there."""
    build(site)
    assert "The lock keeper" in site.page("source/canal-post.html")
    assert "The weir" not in site.page("source/canal-post.html")
    assert "source/river-times.html" in site.page("sources.html")


def test_the_settings_say_where_they_lie(site):
    """RIGHTS_OUTLET_URL moves the outlets' pages; an empty RIGHTS_OUTLETS_URL leaves out the page of all of them."""
    site.settings |= {"RIGHTS_OUTLET_URL": "from/{slug}/index.html", "RIGHTS_OUTLETS_URL": ""}
    build(site)
    assert "The weir" in site.page("from/river-times/index.html")
    assert not (site.output / "sources.html").exists()

"""The pages of running stories in whole builds with the theme and the gate."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEXT = "The Brekke lock fell into the Aure canal at Hald; the Brekke lock keeper Ida Marsk saw the Aure canal run dry."


def tell(site):
    """Three stories of one event from two outlets, and one of another."""
    for number, source in enumerate(("Canal Post", "River Times", "Canal Post"), 1):
        header = f"title: Brekke lock falls into the Aure canal {number}\ndate: 2022-10-0{number}\nsource: {source}"
        site.story(
            f"lock-{number}",
            f"{header}\nslug: lock-{number}\nsummary: A lock fell.\nrights: excerpt",
            f"{TEXT} SECRET-REST {TEXT}",
        )
    site.story("chess", "title: A draw in the final\ndate: 2022-10-03", "The champion took it with a smile.")


def built(site):
    """A build that must succeed."""
    done = site.build()
    assert done.returncode == 0, done.stdout + done.stderr
    return done


def checked(site):
    """What the gate says of the finished site."""
    command = [sys.executable, "-m", "plugins.gate", "-s", str(site.folder / "siteconf.py")]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_a_thread_has_a_page_that_the_gate_finds_in_order(site):
    """Links, credit and excerpt limits of the new pages are checked with all others."""
    tell(site)
    built(site)
    page = site.page("thread/lock-1.html")
    assert re.findall(r'<a href="[^"]*(lock-\d)\.html">', page)[-3:] == ["lock-3", "lock-2", "lock-1"]
    assert "SECRET-REST" not in page
    assert "source/canal-post.html" in page
    assert "chess" not in page
    assert "thread/lock-1.html" in site.page("threads.html")
    assert checked(site).returncode == 0


def test_the_settings_say_where_they_lie(site):
    """RELATED_THREAD_URL moves the pages; an empty RELATED_THREADS_URL leaves out the page of all of them."""
    site.settings |= {"RELATED_THREAD_URL": "running/{slug}/index.html", "RELATED_THREADS_URL": ""}
    tell(site)
    built(site)
    assert "lock-2" in site.page("running/lock-1/index.html")
    assert not (site.output / "threads.html").exists()
    assert "threads.html" not in site.page("index.html")
    assert checked(site).returncode == 0


def test_under_a_sub_path_every_link_carries_it(site):
    """With a SITEURL, as on GitHub's project sites."""
    site.settings |= {"SITEURL": "https://paper.example/digest", "RELATIVE_URLS": False}
    tell(site)
    built(site)
    links = re.findall(r'<a href="([^"]*)"', site.page("thread/lock-1.html"))
    assert [link for link in links if not link.startswith(("https://paper.example/digest/", "#"))] == []


def test_a_page_of_the_same_address_is_a_fault(site):
    """Two pages that want threads.html are named before anything is written."""
    tell(site)
    page = site.folder / "content" / "pages" / "threads.md"
    page.parent.mkdir(parents=True)
    page.write_text("---\ntitle: Threads\nslug: threads\n---\n\nOf wool.\n", "utf-8")
    done = site.build()
    assert done.returncode == 1
    assert "its page would replace the page of all running stories (threads.html)" in done.stderr


def test_a_theme_without_the_templates_is_told_and_goes_on(site_with):
    """Another theme loses the pages, not the build."""
    site = site_with("plugins.related", "{{ article.thread }}")
    tell(site)
    done = built(site)
    assert "the theme has no template `thread`, so thread/lock-1.html is not written" in done.stdout + done.stderr
    assert not (site.output / "thread").exists()
    assert site.page("lock-2.html")

"""theme/README.md against the theme: every property and block it names exists, and the other way round."""

from __future__ import annotations

import re
from pathlib import Path

THEME = Path(__file__).resolve().parents[2] / "theme"
README = (THEME / "README.md").read_text("utf-8")
TEMPLATES = {path.name: path.read_text("utf-8") for path in (THEME / "templates").glob("*.html")}


def test_the_table_of_properties_is_the_style_sheets():
    """The README lists exactly the custom properties that the sheet sets, and the sheet uses every one of them."""
    style = (THEME / "static/css/newsfold.css").read_text("utf-8")
    listed = re.findall(r"^\| `(--[\w-]+)` \|", README, re.MULTILINE)
    assert len(listed) == len(set(listed))
    assert (
        set(listed)
        == set(re.findall(r"^\s*(--[\w-]+):", style, re.MULTILINE))
        == set(re.findall(r"var\((--[\w-]+)", style))
    )


def test_the_table_of_blocks_is_the_templates():
    """The README lists each block with the template that first has it."""
    listed = set(re.findall(r"^\| (\w+\.html) \| `(\w+)` \|", README, re.MULTILINE))
    found = {(name, block) for name, text in TEMPLATES.items() for block in re.findall(r"\{% block (\w+)", text)}
    inherited = {block for name, block in found if name == "base.html"}
    assert listed == {(name, block) for name, block in found if name == "base.html" or block not in inherited}


def test_every_variable_of_the_site_that_a_template_reads_is_listed():
    """Names in capitals that templates read stand in the README, and no others."""
    said = README.split("## What templates read")[1].split("## Limits")[0]
    code = " ".join(re.findall(r"\{[{%].*?[%}]\}", "".join(TEMPLATES.values()), re.DOTALL))
    assert set(re.findall(r"`([A-Z_]{4,})`", said)) == set(re.findall(r"\b[A-Z_]{4,}\b", re.sub(r'"[^"]*"', "", code)))


def test_the_worked_example_works(build_paper, tmp_path, browser):
    """The README's red paper, followed to the letter, is red and narrower, and everything else is as it was."""
    sheet, template = re.findall(r"```(?:css|jinja)\n(.*?)```", README, re.DOTALL)
    looks = tmp_path / "looks"
    looks.mkdir()
    (looks / "base.html").write_text(template, "utf-8")
    own = build_paper(tmp_path, files={"images/own.css": sheet}, THEME_TEMPLATES_OVERRIDES=[str(looks)])
    context = browser.new_context(viewport={"width": 1280, "height": 800}, color_scheme="light")
    page = context.new_page()
    page.goto(own.address("whole story"))
    assert page.evaluate("getComputedStyle(document.querySelector('.kicker a')).color") == "rgb(155, 28, 28)"
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 250, 242)"
    text = page.evaluate(
        "[document.querySelector('.body'), document.body].map((e) => getComputedStyle(e)).map((s) => s.width)"
    )
    size = page.evaluate("parseFloat(getComputedStyle(document.querySelector('.body')).fontSize)")
    assert abs(float(text[0].removesuffix("px")) - 28 * size) < 1
    context.close()

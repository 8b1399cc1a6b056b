"""What is measured on the sample digest and the project's own captures, and how; `python tests/quality/measures.py`."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from html import unescape
from pathlib import Path
from typing import Any

import markdown
import yaml

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

from plugins.stories.plain import plain_text  # noqa: E402  the path must be known first
from plugins.stories.story import read, story_files  # noqa: E402

Record = dict[str, Any]
# A summary that begins so leans on a sentence that it does not hold.
LEANING = re.compile(
    r"(?:(?:On|In|At|By|From|For|Within|After|Before|Since) [^,.]{1,30},? (?=he |she |they ))?"
    r"(?:he|she|it|they|this|these|those|but|and|so|his|her|their|such)\b(?! (?:week|month|year|summer|autumn|winter|spring)\b)",
    re.IGNORECASE,
)
# A sentence that is said by nobody: a quotation without anything round it, or a saying with a bare pronoun or role.
# Written apart from the plugin's lists, so that a gap in those shows here.
ORPHAN = re.compile(
    r"^[“„«‘\"—][^”»]*[”“»’\"]\.?$"
    r"|[,”“»’\"] (?:he|she|they) (?:said|added|wrote|told \w+)\b|[,”»’\"] (?:said|added) (?:he|she|they|the \w+)(?:\.|,(?! [A-Z]))"
    r"|-t-(?:il|elle|ils|elles)\b|(?:[,»”] ?|^)(?:dijo|añadió|explicó|afirmó|ha dicho)(?: (?:él|ella|(?:el|la) \w+))?\.$"
    r"|[,“”«»] ?(?:sagte|erklärte|so|meinte) (?:er|sie|(?:der|die) \w+)\.|(?:[,»”] ?|^)(?:ha detto|ha spiegato|ha aggiunto)(?: (?:lui|lei|(?:il|la) \w+))?\.$"
)


def records() -> list[Record]:
    """The published stories of content/ as the command lines take them; `tags` only where an editor wrote them."""
    found = []
    for story in (read(path) for path in story_files(ROOT / "content")):
        if story.status == "draft":
            continue
        text = plain_text(markdown.markdown(story.body, extensions=["extra"])) or story.summary or ""
        record = {"id": story.slug, "title": story.title, "text": text, "date": str(story.date)}
        by_hand = {"tags": story.tags, "summary": story.summary}
        found.append(record | {name: value for name, value in by_hand.items() if value})
    return found


def answers(module: str, given: list[Record], *options: str) -> dict[str, Record]:
    """What `python -m plugins.MODULE` answers, by id."""
    lines = "".join(json.dumps(record) + "\n" for record in given)
    command = [sys.executable, "-m", f"plugins.{module}", *options]
    done = subprocess.run(command, input=lines, capture_output=True, text=True, check=True, cwd=ROOT)
    return {record["id"]: record for record in map(json.loads, done.stdout.splitlines())}


def tags() -> dict[str, float]:
    """Share of the automatic tags on the built pages that an editor accepts (%), and of stories with two or more (%)."""
    return tag_figures(tags_shown(), groups("tags"))


def tags_shown() -> dict[str, list[str]]:
    """The tags on the built page of every story, by slug."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pelican", "-s", str(ROOT / "pelicanconf.py"), "-o", f"{folder}/output"]
        subprocess.run(command, capture_output=True, check=True, cwd=ROOT)
        pages = {page.stem: page.read_text("utf-8") for page in Path(folder).glob("output/2*/*/*.html")}
    return {slug: list(map(unescape, re.findall(r'rel="tag"[^>]*>([^<]+)<', page))) for slug, page in pages.items()}


def tag_figures(shown: dict[str, list[str]], accepted: dict[str, list[str]]) -> dict[str, float]:
    """The figures of `tags` for any tool's tags by slug; only the stories of `accepted` count."""
    good = {slug: {tag.casefold() for tag in known} for slug, known in accepted.items()}
    hits = {slug: [tag.casefold() in known for tag in shown[slug]] for slug, known in good.items()}
    chosen = sum(map(len, hits.values()))
    return {
        "tags accepted": 100 * sum(map(sum, hits.values())) / max(1, chosen),
        "stories with two accepted tags": 100 * sum(sum(row) >= 2 for row in hits.values()) / len(hits),
    }


def related() -> dict[str, float]:
    """Share of the links that stay in a group (%), and of the stories with kin that find some (%)."""
    got = answers("related", records(), "--most", "4")
    return kin_figures({slug: [link["id"] for link in record["related"]] for slug, record in got.items()})


def kin_figures(near: dict[str, list[str]]) -> dict[str, float]:
    """The figures of `related` for any tool's links by slug."""
    kin: dict[str, set[str]] = {}
    for group in groups("related").values():
        for slug in group:
            kin.setdefault(slug, set()).update(set(group) - {slug})
    links = [(slug, other) for slug, others in near.items() for other in others]
    found = [any(other in kin[slug] for other in near[slug]) for slug in kin]
    return {
        "related links right": 100 * sum(there in kin.get(here, ()) for here, there in links) / max(1, len(links)),
        "stories with kin that find some": 100 * sum(found) / len(found),
    }


def bcubed(gold: dict[Any, Any], guess: dict[Any, Any]) -> tuple[float, float, float]:
    """BCubed precision, recall and F1 (%) of the labels in `guess` against those in `gold`, over the items of `gold`.

    The precision of an item is the share of its own event among the items that stand with it, itself counted; its recall
    the share of its event that stands with it; both are averaged over the items, so that big clusters count no more than
    their items do (Bagga and Baldwin 1998, "Entity-based cross-document coreferencing using the vector space model";
    Amigó, Gonzalo, Artiles, Verdejo 2009, "A comparison of extrinsic clustering evaluation metrics").
    """
    together = [[other for other in gold if guess[other] == guess[item]] for item in gold]
    events = [[other for other in gold if gold[other] == gold[item]] for item in gold]
    shared = [len(set(mine) & set(true)) for mine, true in zip(together, events, strict=True)]
    precision = sum(n / len(mine) for n, mine in zip(shared, together, strict=True)) / len(gold)
    recall = sum(n / len(true) for n, true in zip(shared, events, strict=True)) / len(gold)
    return 100 * precision, 100 * recall, 200 * precision * recall / (precision + recall)


def threads() -> dict[str, float]:
    """BCubed precision and F1 (%) of the threads found from text and dates alone in content/ and invented events."""
    events = yaml.safe_load((HERE / "threads.yaml").read_text("utf-8"))
    unjudged = {slug for slugs in events["not judged"].values() for slug in slugs}
    digest = {slug: event for event, slugs in events["digest"].items() for slug in slugs}
    given = records()
    gold = {record["id"]: digest.get(record["id"], record["id"]) for record in given if record["id"] not in unjudged}
    for event, stories in events["invented"].items():
        given += [story | {"date": str(story["date"])} for story in stories]
        gold |= {story["id"]: event for story in stories}
    got = answers("related", [record | {"tags": []} for record in given], "--threads")
    guess = {slug: record["thread"] or slug for slug, record in got.items()}
    precision, _, f1 = bcubed(gold, guess)
    return {"threads that hold one event (BCubed precision)": precision, "events in one thread (BCubed F1)": f1}


def summaries() -> dict[str, float]:
    """Shares (%) of the summaries that are sentences of their text, lean on nothing, keep their length and their speakers."""
    given = [record for record in records() if len(record["text"].split()) > 100]
    cases = _cases()
    got = answers("summaries", [*given, *cases], "--fewest", "25", "--words", "60")
    texts = {record["id"]: _squeezed(record["text"]) for record in [*given, *cases]}
    shown = {slug: record["summary"] for slug, record in got.items()}
    parts = {slug: re.split(r"(?<=[.!?])\s+", said) for slug, said in shown.items()}
    whole = [all(_squeezed(part) in texts[slug] for part in found) for slug, found in parts.items()]
    free = [not LEANING.match(said) for said in shown.values()]
    length = [25 <= len(said.split()) <= 60 for said in shown.values()]
    spoken = [_introduced(found) for found in parts.values()]
    return {
        "summaries verbatim": 100 * sum(whole) / len(whole),
        "summaries that lean on nothing": 100 * sum(free) / len(free),
        "summaries of 25 to 60 words": 100 * sum(length) / len(length),
        "quotations with their speaker": 100 * sum(spoken) / len(spoken),
    }


def _cases() -> list[Record]:
    """The texts of the summaries' cases that are long enough for a summary, with their languages."""
    folder = ROOT / "tests" / "summaries" / "cases"
    found = [(path, path.read_text("utf-8").split("\n===\n")[1]) for path in sorted(folder.glob("*/*.txt"))]
    return [
        {"id": f"{path.parent.name}/{path.stem}", "title": "", "text": text, "lang": path.parent.name}
        for path, text in found
        if len(text.split()) >= 50
    ]


def _introduced(parts: list[str]) -> bool:
    """Tell whether no sentence of a summary is said by nobody; the first has nothing before it that could name somebody."""
    return not any(
        ORPHAN.search(part) and (place == 0 or not _names(parts[place - 1])) for place, part in enumerate(parts)
    )


def _names(sentence: str) -> bool:
    return re.search(r"[A-ZÀ-Þ][\w’]+ [A-ZÀ-Þ][\w’]+", sentence) is not None


def captures() -> dict[str, float]:
    """Share of the capture cases (%) whose stories have every paragraph that their expected files have, and no other."""
    right = []
    for case in sorted((ROOT / "tests" / "capture" / "cases").iterdir()):
        expected = [*case.glob("expected.md"), *case.glob("expected/*.md")]
        options = (case / "args.txt").read_text("utf-8").split() if (case / "args.txt").is_file() else []
        command = [sys.executable, "-m", "plugins.capture", "--json", *options, str(next(case.glob("capture.*")))]
        done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        found = sorted(answer["body"].strip() for answer in answers if "body" in answer)
        right.append(found == sorted(read(path).body.strip() for path in expected))
    return {"captures right": 100 * sum(right) / len(right)}


def everything() -> dict[str, float]:
    """All figures, in per cent, rounded down to a tenth."""
    figures = tags() | related() | threads() | summaries() | captures()
    return {name: int(10 * value) / 10 for name, value in figures.items()}


def groups(name: str) -> dict[str, list[str]]:
    """What a person said of the sample stories, in NAME.yaml."""
    found: dict[str, list[str]] = yaml.safe_load((HERE / f"{name}.yaml").read_text("utf-8"))
    return found


def _squeezed(text: str) -> str:
    return re.sub(r"\W+", "", text).lower()


if __name__ == "__main__":
    print(json.dumps(everything(), indent=2))

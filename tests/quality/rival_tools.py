"""The tools that the project is compared with, each with its defaults; runs in their environment (`rivals.py` makes it).

JSON in: `{"stories": [{"id", "title", "text", "date", "tags"}], "most_tags", "most_links", "summaries": {id: a person's
summary}, "ours": {id: summary}}`. JSON out: tool → id → tags, ids of related stories, or summary; and under "rouge"
tool → mean ROUGE-1 (F, stemmed; Lin 2004) against the person's summaries.
"""

import contextlib
import json
import logging
import sys
import tempfile
from pathlib import Path

SENTENCES = 2


def yake_tags(stories, most):
    """YAKE (Campos et al. 2020): the best phrases of up to three words."""
    import yake

    best = yake.KeywordExtractor(lan="en", n=3, top=most)
    return {s["id"]: [phrase for phrase, _ in best.extract_keywords(f"{s['title']}. {s['text']}")] for s in stories}


def tfidf_tags(stories, most):
    """The terms of most weight by scikit-learn's TfidfVectorizer."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectorizer = TfidfVectorizer(stop_words="english")
    table = vectorizer.fit_transform(f"{s['title']} {s['text']}" for s in stories).toarray()
    names = vectorizer.get_feature_names_out()
    return {s["id"]: [str(names[i]) for i in row.argsort()[::-1][:most]] for s, row in zip(stories, table, strict=True)}


def tfidf_links(stories, most):
    """The nearest stories by the cosine of scikit-learn's TfidfVectorizer."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    table = TfidfVectorizer().fit_transform(f"{s['title']} {s['text']}" for s in stories)
    near = (table @ table.T).toarray()
    order = [[i for i in row.argsort()[::-1] if i != own][:most] for own, row in enumerate(near)]
    return {s["id"]: [stories[i]["id"] for i in found] for s, found in zip(stories, order, strict=True)}


def plugin_links(stories, most, plugin, attribute):
    """What a Pelican plugin names beside each story, in a real build of stories that all carry tags."""
    from pelican import Pelican
    from pelican.plugins import signals
    from pelican.settings import DEFAULT_CONFIG, configure_settings

    found = {}

    def take(generators):
        for article in generators[0].articles:
            found[article.slug] = [other.slug for other in getattr(article, attribute, [])][:most]

    with tempfile.TemporaryDirectory() as folder:
        for s in stories:
            head = f"Title: {s['title']}\nDate: {s['date']}\nSlug: {s['id']}\nTags: {', '.join(s['tags'])}\n"
            (Path(folder) / f"{s['id']}.md").write_text(f"{head}\n{s['text']}\n", "utf-8")
        wanted = {"PATH": folder, "OUTPUT_PATH": f"{folder}/out", "PLUGINS": [plugin], "SITEURL": "https://example.org"}
        signals.all_generators_finalized.connect(take)
        with contextlib.redirect_stdout(sys.stderr):
            Pelican(configure_settings(DEFAULT_CONFIG | wanted)).run()
        signals.all_generators_finalized.disconnect(take)
    return found


class _Sentences:
    """Sentences and words for sumy, whose own need a download."""

    def to_sentences(self, text):
        import nupunkt

        return tuple(nupunkt.sent_tokenize(text))

    def to_words(self, sentence):
        import re

        return tuple(re.findall(r"\w+", sentence))


def lexrank(stories):
    """LexRank (Erkan and Radev 2004) by sumy."""
    from sumy.nlp.stemmers import Stemmer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.summarizers.lex_rank import LexRankSummarizer

    rank = LexRankSummarizer(Stemmer("english"))
    texts = ((s["id"], PlaintextParser(s["text"], _Sentences()).document) for s in stories)
    return {own: " ".join(map(str, rank(document, SENTENCES))) for own, document in texts}


def first_sentences(stories):
    """The first sentences."""
    return {s["id"]: " ".join(_Sentences().to_sentences(s["text"])[:SENTENCES]) for s in stories}


def rouge(summaries, references):
    """Mean ROUGE-1 (F) of the stories that a person summed up, in per cent."""
    from rouge_score import rouge_scorer

    scorer = rouge_scorer.RougeScorer(["rouge1"], use_stemmer=True)
    scores = [scorer.score(text, summaries[own])["rouge1"].fmeasure for own, text in references.items()]
    return 100 * sum(scores) / len(scores)


def main():
    """Answer for all tools."""
    logging.disable(logging.CRITICAL)
    asked = json.load(sys.stdin)
    stories, most = asked["stories"], asked["most_links"]
    told = [s for s in stories if s["id"] in asked["summaries"]]
    summaries = {"LexRank": lexrank(told), "first sentences": first_sentences(told)}
    answer = {
        "tags": {"YAKE": yake_tags(stories, asked["most_tags"]), "TF-IDF": tfidf_tags(stories, asked["most_tags"])},
        "related": {
            "TF-IDF": tfidf_links(stories, most),
            "pelican-related-posts": plugin_links(stories, most, "related_posts", "related_posts"),
            "pelican-similar-posts": plugin_links(stories, most, "similar_posts", "similar_posts"),
        },
        "summaries": summaries,
        "rouge": {
            name: rouge(found, asked["summaries"]) for name, found in ({"Newsfold": asked["ours"]} | summaries).items()
        },
    }
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main()

"""Headings of lists told by their words: which stories ("most read", "similar") and that they are stories ("articles").

Outlets word them in more ways than a list of phrases holds ("Today's five most popular stories", "Our latest news").  So
each word is looked up: every one before the name of a section or outlet must be of the kinds below.
"""

from __future__ import annotations

from .shapes import key

# fmt: off
_STORIES = frozenset((
    "story stories article articles post posts news headline headlines video videos coverage reads picks features reports updates "
    "articles actualités actus infos vidéos sujets contenus dossiers brèves nouvelles "
    "artículos artículo noticias notas vídeos contenidos entradas "
    "artikel meldungen nachrichten beiträge themen schlagzeilen geschichten berichte lesetipps "
    "articoli notizie contenuti servizi approfondimenti notícias matérias artigos berichten nieuws artikelen"
).split())
_WHICH = frozenset((
    "most popular read viewed shared commented watched emailed discussed clicked latest recent newest last top related recommended "
    "suggested similar trending featured more other best now popular editors editor's must associated connected "
    "plus lus vus partagés commentés consultés populaires derniers dernières récents récentes liés similaires associés recommandés "
    "suggérés autres nos "
    "más leídos leídas vistos vistas compartidos comentados comentadas populares últimos últimas recientes relacionados relacionadas "
    "recomendados recomendadas sugeridos otros otras destacados destacadas "
    "meistgelesene meistgelesenen meistgeklickte meistgeklickten beliebteste beliebtesten beliebte neueste neuesten neue aktuelle "
    "aktuellsten weitere ähnliche verwandte empfohlene passende interessante meistkommentierte meistkommentierten meistgeteilte "
    "meistgesehene meistgesehenen mehr "
    "più letti lette visti viste condivisi commentati ultimi ultime recenti correlati correlate consigliati consigliate simili altri "
    "altre suggeriti mais lidas lidos vistas últimas últimos relacionadas recomendadas meest gelezen laatste gerelateerde meer"
).split())
_BESIDE = frozenset((
    "the our your today s this week right all over and of for you us readers day month past hour hours also 24 "
    "les nos vos le la du jour de semaine et pour vous aujourd hui "
    "las los el nuestras nuestros de del día hoy semana para ti y "
    "die der unsere des tages heute und für sie dich am "
    "i gli le nostri nostre di oggi del giorno settimana per te e as os do dia "
    "three four five six seven eight ten 3 4 5 6 7 8 10 20 cinq dix cinco diez fünf zehn cinque dieci"
).split())
_OF = frozenset("in on from about of by at de du des sur dans en del sobre da do em aus zu zum von auf im della dello di su nel dal van over uit".split())
_RECOMMENDS = frozenset("recommends empfiehlt recommande recommandent recomienda recomiendan consiglia recomenda".split())
# fmt: on
_FEWEST_OF_WHICH = 2  # words that say which stories, where none says that they are stories: "Popular now on Gazette"
_LONGEST, _LONGEST_NAME = 12, 8  # words of the heading, of the name behind it
_RECOMMENDING = 4  # words


def heads_stories(text: str) -> bool:
    """Whether a line without a full stop is the heading of other stories by its words alone."""
    have = key(text.rstrip(" »›>:…")).split()
    if not 2 <= len(have) <= _LONGEST or text.endswith((".", "?", "!", ",", ";")):
        return False
    if have[-1] in _RECOMMENDS and len(have) <= _RECOMMENDING and text[:1].isupper():
        return True
    which, stories = 0, 0
    for at, word in enumerate(have):
        known = word in _BESIDE and have[-1] in _BESIDE  # "de hoy", "del día"
        if word in _OF and not known and which and (stories or which >= _FEWEST_OF_WHICH):
            return _is_name(text, have[at + 1 :])
        if word not in _WHICH | _STORIES | _BESIDE:
            return False
        which, stories = which + (word in _WHICH), stories + (word in _STORIES)
    button = have[0] == "read" and len(have) == _FEWEST_OF_WHICH  # "Read article"
    return which > 0 and (stories > 0 or which >= _FEWEST_OF_WHICH) and not button


def _is_name(text: str, have: list[str]) -> bool:
    """Whether the words behind "in" or "from" are a name: of a section, an outlet, a person."""
    return len(have) <= _LONGEST_NAME and (not have or any(word[:1].isupper() for word in text.split()[-len(have) :]))

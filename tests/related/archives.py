"""Made-up archives of any size, in which words are as unequally common as in real text and stories are told of events."""

import random
from bisect import bisect
from datetime import date, timedelta
from itertools import accumulate

from plugins.related.nearness import Entry
from plugins.related.terms import Terms

# Words of a language, and how common each is (Zipf's law with Mandelbrot's shift); a story holds a hundred or so.
WORDS = 40_000
COMMONNESS = list(accumulate(1 / (rank + 30) for rank in range(WORDS)))
# Stories of one event follow each other within weeks; every day brings new events.
EVENT = 6
EVENTS_A_DAY = 3
BEGIN = date(2020, 1, 1)


def made_up(stories, seed=1):
    """So many stories, in a random order: each of an event, with words of its own, its event's and anybody's."""
    rnd = random.Random(seed)
    told = [_story(number, rnd) for number in range(stories)]
    rnd.shuffle(told)
    return told


def _story(number, rnd):
    event = number // EVENT
    lore = random.Random(event)
    own = [f"e{event}n{n}" for n in range(3)] + [_word(lore) for _ in range(25)]
    names = {word: word for word in (*own[:3], *own[3::5])}
    counts = {_word(rnd): 1 for _ in range(70)}
    counts |= {word: rnd.choice((1, 1, 2, 3, 5)) for word in rnd.sample(own, rnd.randint(6, 18))}
    counts["said"] = 1
    held = {word: name for word, name in names.items() if word in counts}
    day = BEGIN + timedelta(days=event // EVENTS_A_DAY + rnd.randrange(14))
    return Entry(f"s{number:06}", Terms(counts, {}, held, {}, {}, []), day)


def _word(rnd):
    return f"w{bisect(COMMONNESS, rnd.random() * COMMONNESS[-1])}"

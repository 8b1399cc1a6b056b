"""Words that say which country or part of the world somebody or something is of, in English."""

from __future__ import annotations

from typing import Final

# Our own list: they stand in half of all foreign news and say least of what two stories share. In plural forms the last
# letter falls away ("Ukrainians"). The lexicon has most of them as adjectives, but "Russian" and "Greek" as names.
_NATIONALITIES: Final = frozenset(
    """afghan african albanian algerian american angolan arab argentine argentinian armenian asian australian austrian
    azerbaijani bahraini bangladeshi basque belarusian belgian bolivian bosnian brazilian briton british bulgarian burmese
    cambodian cameroonian canadian catalan chechen chilean chinese colombian congolese croatian cuban cypriot czech dane
    danish dutch eastern ecuadorian egyptian emirati english eritrean estonian ethiopian european filipino finn finnish
    french frenchman frenchwoman georgian german ghanaian greek guatemalan haitian honduran hungarian icelandic indian
    indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovan kurdish
    kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian malaysian malian maltese mexican moldovan mongolian
    montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian nordic northern norwegian omani pakistani
    palestinian panamanian peruvian polish portuguese qatari romanian russian rwandan saudi scot scottish senegalese serb
    serbian singaporean slovak slovene slovenian somali southern soviet spaniard spanish sudanese swede swedish swiss syrian
    taiwanese tajik tanzanian thai tibetan tunisian turk turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan
    vietnamese welsh western yemeni zambian zimbabwean""".split()
)


def is_nationality(word: str) -> bool:
    """Tell whether an English word, capital or plural, says no more than which country or region something is of."""
    low = word.casefold()
    return low in _NATIONALITIES or low.removesuffix("s") in _NATIONALITIES

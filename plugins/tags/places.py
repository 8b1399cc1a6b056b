"""Countries and their peoples: "Swedish" in a story speaks for the tag "Sweden"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from .candidates import Key, key_of

if TYPE_CHECKING:
    from collections.abc import Mapping

# A country and what else English news calls it and its people. "US" and "us" have one stem, so it is left out, and so
# are peoples whose name is another word ("Pole"). Former states stand here for archives that go back to them.
_CALLED: Final = """
Afghanistan: Afghan; Albania: Albanian; Algeria: Algerian; Angola: Angolan; Argentina: Argentine, Argentinian;
Armenia: Armenian; Australia: Australian; Austria: Austrian; Azerbaijan: Azerbaijani, Azeri; Bahrain: Bahraini;
Bangladesh: Bangladeshi; Belarus: Belarusian; Belgium: Belgian; Bolivia: Bolivian; Bosnia: Bosnian, Bosnia and
Herzegovina; Brazil: Brazilian; Britain: UK, U.K., United Kingdom, Great Britain, British; Bulgaria: Bulgarian;
Burma: Burmese, Myanmar; Cambodia: Cambodian; Cameroon: Cameroonian; Canada: Canadian; Chad: Chadian; Chile:
Chilean; China: Chinese, PRC; Colombia: Colombian; Congo: Congolese; Costa Rica: Costa Rican; Croatia: Croatian,
Croat; Cuba: Cuban; Cyprus: Cypriot; Czech Republic: Czech, Czechia; Czechoslovakia: Czechoslovak; Denmark: Danish;
Dominican Republic: Dominican; East Germany: East German; Ecuador: Ecuadorean, Ecuadorian; Egypt: Egyptian; El
Salvador: Salvadoran, Salvadorean; Eritrea: Eritrean; Estonia: Estonian; Ethiopia: Ethiopian; Europe: European;
European Union: EU, E.U.; Fiji: Fijian; Finland: Finnish; France: French; Gabon: Gabonese; Gaza: Gazan; Georgia:
Georgian; Germany: German; Ghana: Ghanaian; Greece: Greek; Greenland: Greenlandic; Guatemala: Guatemalan; Haiti:
Haitian; Honduras: Honduran; Hong Kong: H.K.; Hungary: Hungarian; Iceland: Icelandic; India: Indian; Indonesia:
Indonesian; Iran: Iranian; Iraq: Iraqi; Ireland: Irish; Israel: Israeli; Italy: Italian; Ivory Coast: Ivorian;
Jamaica: Jamaican; Japan: Japanese; Jordan: Jordanian; Kazakhstan: Kazakh; Kenya: Kenyan; Kosovo: Kosovar; Kuwait:
Kuwaiti; Kyrgyzstan: Kyrgyz; Laos: Laotian; Latvia: Latvian; Lebanon: Lebanese; Liberia: Liberian; Libya: Libyan;
Lithuania: Lithuanian; Luxembourg: Luxembourgish; Madagascar: Malagasy; Malawi: Malawian; Malaysia: Malaysian; Mali:
Malian; Malta: Maltese; Mexico: Mexican; Moldova: Moldovan; Mongolia: Mongolian; Morocco: Moroccan; Mozambique:
Mozambican; Namibia: Namibian; Nepal: Nepalese, Nepali; Netherlands: Dutch, Holland; New Zealand: N.Z., NZ, New
Zealander; Nicaragua: Nicaraguan; Niger: Nigerien; Nigeria: Nigerian; North Korea: North Korean; Northern Ireland:
Northern Irish; Norway: Norwegian; Oman: Omani; Pakistan: Pakistani; Palestine: Palestinian; Panama: Panamanian;
Papua New Guinea: Papuan; Paraguay: Paraguayan; Peru: Peruvian; Philippines: Philippine, Filipino; Poland: Polish;
Portugal: Portuguese; Qatar: Qatari; Romania: Romanian; Russia: Russian; Rwanda: Rwandan; Saudi Arabia: Saudi, Saudi
Arabian; Scotland: Scottish; Senegal: Senegalese; Serbia: Serbian, Serb; Singapore: Singaporean; Slovakia: Slovak;
Slovenia: Slovenian, Slovene; Somalia: Somali; South Africa: South African; South Korea: South Korean; Soviet Union:
Soviet, USSR, U.S.S.R.; Spain: Spanish, Spaniard; Sri Lanka: Sri Lankan; Sudan: Sudanese; Sweden: Swedish;
Switzerland: Swiss; Syria: Syrian; Taiwan: Taiwanese; Tanzania: Tanzanian; Thailand: Thai; Tibet: Tibetan; Tunisia:
Tunisian; Turkey: Turkish, Turk; Uganda: Ugandan; Ukraine: Ukrainian; United Arab Emirates: UAE, U.A.E., Emirati;
United Nations: UN, U.N.; United States: USA, U.S., U.S.A., America, American; Uruguay: Uruguayan; Uzbekistan:
Uzbek; Venezuela: Venezuelan; Vietnam: Vietnamese; Wales: Welsh; West Germany: West German; Yemen: Yemeni;
Yugoslavia: Yugoslav, Yugoslavian; Zaire: Zairean; Zambia: Zambian; Zimbabwe: Zimbabwean
"""


def with_peoples(keys: Mapping[Key, int]) -> dict[Key, int]:
    """Return the columns of tags by the stems of their words, and for a country's tag by those of its other names, too.

    What has a column of its own keeps it.
    """
    widened = dict(keys)
    for names in _countries():
        column = next((keys[name] for name in names if name in keys), None)
        if column is not None:
            widened |= {name: column for name in names if name not in widened}
    return widened


@lru_cache(maxsize=1)
def _countries() -> list[list[Key]]:
    """Return the stems of each country's names, the country's own first."""
    rows = (row.split(":") for row in " ".join(_CALLED.split()).split(";"))
    return [[key_of(name.strip()) for name in (country, *others.split(","))] for country, others in rows]

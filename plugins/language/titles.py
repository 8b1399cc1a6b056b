"""Words before a name that are not part of it, and the words of the calendar, in five languages (our own lists)."""

from typing import Final

from .lists import word_set

# Kings, queens, popes and saints are missing on purpose: "Pope Francis" is how the name is said.
TITLES: Final[dict[str, frozenset[str]]] = {
    "en": word_set(
        "president vice-president prime minister premier chancellor senator sen representative rep congressman congresswoman general major "
        "governor gov mayor secretary undersecretary ambassador judge justice attorney sheriff detective chief chairman "
        "chairwoman chair director spokesman spokeswoman spokesperson leader mr mrs ms miss mx dr prof professor rev reverend "
        "gen lt col maj capt captain sgt sergeant colonel lieutenant adm admiral cmdr commander cpl pvt sir madam hon "
        "secretary-general coach ceo cfo co-founder founder candidate lawmaker former ex-president"
    ),
    "fr": word_set(
        "m mm mme mmes mlle président présidente premier première ministre maire sénateur sénatrice député députée général "
        "colonel docteur dr professeur pr maître chancelier chancelière gouverneur juge ambassadeur secrétaire directeur directrice"
    ),
    "es": word_set(
        "sr sra srta don doña presidente presidenta primer ministro ministra alcalde alcaldesa senador senadora diputado "
        "diputada general coronel doctor doctora dr dra profesor profesora juez jueza gobernador gobernadora canciller "
        "secretario secretaria embajador embajadora director directora"
    ),
    "de": word_set(
        "herr herrn frau präsident präsidentin präsidenten bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin "
        "minister ministerin ministerpräsident ministerpräsidentin außenminister außenministerin innenminister innenministerin "
        "finanzminister verteidigungsminister wirtschaftsminister bürgermeister bürgermeisterin oberbürgermeister general "
        "oberst dr prof professor professorin us-präsident staatschef regierungschef regierungschefin senator richter chef "
        "chefin sprecher sprecherin"
    ),
    "it": word_set(
        "sig sig.ra signor signora presidente premier primo ministro ministra sindaco sindaca senatore senatrice deputato "
        "deputata onorevole on generale colonnello dottor dottoressa dott dott.ssa professor professore professoressa prof "
        "giudice governatore cancelliere segretario segretaria ambasciatore direttore direttrice"
    ),
}
# Words that are a title only before a person ("General Surovikin", but "General Motors").
SOMETIMES_TITLES: Final = word_set("general chief justice attorney coach chair director major captain")
CALENDAR: Final[dict[str, frozenset[str]]] = {
    "en": word_set(
        "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays "
        "sundays mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september "
        "october november december jan feb mar apr jun jul aug sept sep oct nov dec am pm a.m p.m gmt est edt bst"
    ),
    "fr": word_set(
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre "
        "octobre novembre décembre"
    ),
    "es": word_set(
        "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre "
        "setiembre octubre noviembre diciembre"
    ),
    "de": word_set(
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags "
        "freitags samstags sonntags januar jänner februar märz april mai juni juli august september oktober november "
        "dezember uhr"
    ),
    "it": word_set(
        "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto "
        "settembre ottobre novembre dicembre"
    ),
}

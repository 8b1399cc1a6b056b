"""Abbreviations that end in a full stop without ending the sentence.

Gathered by hand from the lists that style guides give. English needs only what its trained model sometimes splits.
"""

from typing import Final

from .lists import word_set

# They stand before a name or a thing, so that a capital after them proves nothing.
BEFORE: Final[dict[str, frozenset[str]]] = {
    "en": word_set(
        "mr mrs ms dr prof rev hon st gen lt col maj capt cmdr sgt cpl pvt adm gov sen rep pres supt messrs mme vs"
    ),
    "fr": word_set(
        "m mm mme mmes mlle mlles dr drs pr prof st ste sts stes mgr abbé gén col cdt cap lt al tél av bd bld boul "
        "pl rte env cf éd trad vs p.ex"
    ),
    "es": word_set(
        "sr sra sres srta srtas sras d dña dª dr dra dres dras prof profa lic ing arq gral gob tte cap cnel cmdte "
        "sto sta fr hno hna mons tel tfno av avda pza ee cf vs aprox p.ej"
    ),
    "de": word_set(
        "hr hrn fr frl dr dres prof dipl ing mag st hl kard msgr pfr gen lt hptm fa z b d h u o i v n tel vgl chr ca "
        "bzw inkl exkl zzgl sog geb gest ehem mio mrd tsd allg bes evtl ggf z.b d.h u.a o.ä"
    ),
    "it": word_set(
        "sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen gen col magg cap ten mons "
        "s ss sta sto tel cfr vs c.so p.za p.zza ca p.es"
    ),
}
# They stand before a number; elsewhere the same letters may be a word ("amateur d'art.") or close a sentence.
BEFORE_NUMBER: Final[dict[str, frozenset[str]]] = {
    "en": frozenset(),
    "fr": word_set("art p pp ch chap fig vol n no nos réf janv févr fév avr juil sept oct nov déc"),
    "es": word_set(
        "art arts p pp pág págs cap núm núms nº vol fig ed c ene feb mar abr may jun jul ago sept oct nov dic"
    ),
    "de": word_set("art abs s nr bd bde kap abb tab str jan feb febr mär apr jun jul aug sep sept okt nov dez"),
    "it": word_set(
        "art artt p pp pag pagg cap n nn nr vol fig genn gen febb feb mar apr magg giu lug ago sett set ott nov dic"
    ),
}
# They may close a sentence: it goes on only where no capital follows.
ANYWHERE: Final[dict[str, frozenset[str]]] = {
    "en": frozenset(),
    "fr": word_set("etc ex hab apr j.-c km h min"),
    "es": word_set("etc uu ud uds vd vds cía s.a a.c d.c"),
    "de": word_set("usw etc ff f uvm u.v.m v.chr n.chr m.e jh"),
    "it": word_set("ecc etc a.c d.c s.p.a s.r.l"),
}

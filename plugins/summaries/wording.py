"""How five languages point back, and how they say who said something: word lists, and the patterns made of them.

Written by hand from grammars and from what reading summaries showed; a word that is missing costs a worse choice and
nothing else. Change a list and run `pytest tests/summaries` and `inv quality`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ..language.lists import word_set

# "At that time" says as much alone as "then"; "this week" and "ce lundi" are days like others.
_TIMES: Final = (
    "time|point|moment|day|week|weekend|month|year|season|spring|summer|autumn|winter|morning|evening|night|semaine|week-end|mois|année|"
    "saison|printemps|été|automne|hiver|matin|soir|soirée|nuit|jour|époque|date|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semana|mes|"
    "año|años|temporada|primavera|verano|otoño|invierno|mañana|tarde|noche|día|momento|época|lunes|martes|miércoles|jueves|viernes|sábado|"
    "domingo|woche|jahr|jahres|monat|monats|wochenende|saison|tag|tagen|morgen|abend|zeit|sommer|winter|herbst|frühjahr|montag|dienstag|mittwoch|"
    "donnerstag|freitag|samstag|sonntag|settimana|mese|anno|stagione|estate|autunno|inverno|mattina|sera|notte|giorno|giorni|periodo"
)
# Whose words begin so is told by who says them.
FIRST_PERSON: Final = word_set(
    "i we my our us je j nous notre nos on yo nosotros nuestro nuestra mi ich wir mein unser unsere io noi nostro nostra mio mia"
)


@dataclass(frozen=True)
class Words:
    """The words of one language, each list as running text; `|`-joined ones are parts of patterns."""

    back: frozenset[str]  # first words that point back to a sentence which the summary may not hold
    shows: str  # words that point at something named before: "At that speed"
    stands: str  # beginnings with such a word that point to nothing: "This week"
    openers: str  # small words that may stand before a subject: "On Monday he ..."
    persons: str  # pronouns that stand for whoever was named before
    persons_said: str  # the same beside a verb of saying, with what may stand between: "he has since"
    said: str  # verbs of saying
    the: str  # the definite article before a bare role
    roles: str  # who speaks without a name
    calendar: frozenset[str] = frozenset()  # capitalised words that name nobody
    after_comma: bool = True  # whether a phrase before the subject ends in a comma
    drops_subject: bool = False  # whether ", dijo." is a whole attribution


_EN: Final = Words(
    back=word_set(
        "he she it they his her hers its their theirs him them this that these those here but and or so yet nor then "
        "however also meanwhile instead moreover furthermore still thus therefore nevertheless nonetheless besides "
        "otherwise such both neither either another others there which who whose i my me we our us afterwards "
        "similarly likewise consequently hence indeed conversely additionally"
    ),
    shows="that|these|those",
    stands=r"(?:this|these|that) (?:week|weekend|month|year|season|spring|summer|autumn|fall|winter|morning|evening)",
    openers="on in at for from by with within during since until till after before last next earlier later yesterday "
    "today tomorrow now once twice again soon eventually finally asked when while as if although though two three once "
    "every among over under despite speaking writing",
    persons="he|she|they",
    persons_said=r"(?:he|she|they)(?: (?:has|have|had|also|later|then|further|once|reportedly))*",
    said="said|says|saying|told|added|adds|tweeted|wrote|writes|asked|explained|explains|announced|replied|claimed|claims|"
    "declared|insisted|insists|warned|warns|argued|argues|noted|notes|continued|recalled|recalls|stated|states|commented|"
    "concluded|admitted|remarked|posted|stressed|responded|confirmed|went on",
    the=r"(?:the|this|that|both|his|her|their)(?: (?:former|late|then|new|old|young|senior|local|same|two|three|[\w-]+-year-old|(?-i:[a-z]+)))?",
    roles="minister|president|premier|chancellor|mayor|governor|senator|spokes(?:man|woman|person)|official|officials|officer|"
    "officers|chief|head|director|chairman|chairwoman|chair|leader|secretary|judge|lawyer|lawyers|prosecutor|prosecutors|"
    "doctor|doctors|professor|scientist|scientists|researchers?|authors?|writer|actor|actress|singer|player|coach|manager|"
    "captain|founder|owner|man|woman|couple|boy|girl|teenager|mother|father|parents|victim|victims|student|teacher|company|"
    "firm|statement|report|study|activist|ambassador|diplomat|analyst|expert|duo|star|(?:father|mother)-of-\\w+",
    calendar=word_set(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
        "September October November December I Christmas Easter"
    ),
)
_FR: Final = Words(
    back=word_set(
        "il elle ils elles son sa ses leur leurs lui eux ce cet cette ces celui celle ceux celles cela ça ceci mais et ou "
        "donc or ni car puis ensuite cependant pourtant toutefois néanmoins ainsi aussi enfin alors c je nous notre nos "
        "y en d'ailleurs là autrement également"
    ),
    shows="ce|cet|cette|ces",
    stands=r"(?:ce|cet|cette) (?:semaine|week-end|mois|année|saison|printemps|été|automne|hiver|matin|soir|nuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|il (?:y a|faut|aura fallu|s[’']agit)",
    openers="lundi mardi mercredi jeudi vendredi samedi dimanche à au aux en dans pour pendant durant depuis avant après lors "
    "selon hier aujourd'hui demain interrogé interrogée quand lorsque lorsqu comme si bien malgré dès le ce sur chaque",
    persons=r"il(?! (?:y|faut|s[’']agit|pleut|neige|reste|existe|semble|est (?:\w+ )?que))|elle|ils|elles",
    persons_said=r"(?:ils?|elles?)(?: (?:l[’'])?(?:a|ont|avait|avaient|aurait|y|également|ensuite|encore))*",
    said="dit|disent|disait|déclaré|déclare|déclarait|affirmé|affirme|ajouté|ajoute|expliqué|explique|précisé|précise|assuré|assure|"
    "indiqué|indique|estimé|estime|annoncé|annonce|souligné|souligne|raconté|raconte|lancé|lance|confié|confie|répondu|répond|"
    "martelé|martèle|insisté|insiste|regretté|regrette|écrit|rappelé|rappelle|poursuivi|poursuit|conclu|conclut|reconnu|reconnaît|"
    "promis|promet|prévenu|prévient|déploré|déplore|commenté|commente|témoigné|témoigne|résume|résumé",
    the=r"(?:l[ea] |les |l[’']|ce |cet |cette |ces |son |sa |ses )(?:(?:ancien|ancienne|nouveau|nouvelle|jeune|même|première?|deux) )?",
    roles="ministre|ministres|président|présidente|maire|porte-parole|responsable|responsables|directeur|directrice|chef|cheffe|"
    "dirigeant|dirigeante|secrétaire|juge|avocat|avocate|procureur|procureure|médecin|médecins|professeur|professeure|chercheur|"
    "chercheuse|chercheurs|auteur|autrice|auteurs|acteur|actrice|chanteur|chanteuse|joueur|joueuse|entraîneur|sélectionneur|"
    "capitaine|patron|patronne|fondateur|fondatrice|homme|femme|jeune homme|jeune femme|père|mère|parents|victime|victimes|élu|élue|"
    "député|députée|sénateur|sénatrice|candidat|candidate|entreprise|groupe|agence|syndicat|association|rapport|étude|préfet|préfète|"
    "ambassadeur|ambassadrice|source|expert|experte|experts|quinquagénaire|trentenaire|sexagénaire",
)
_ES: Final = Words(
    back=word_set(
        "él ella ellos ellas su sus este esta estos estas ese esa esos esas esto eso ello aquello aquel aquella lo le les pero y e o "
        "ni sino pues luego entonces también además así sin embargo por tanto asimismo después aquí allí mientras tampoco nosotros "
        "nuestro nuestra yo mi aunque"
    )
    - {"sin", "por", "lo"},
    shows="ese|esa|esos|esas|este|esta|estos|estas",
    stands=r"(?:este|esta) (?:semana|fin de semana|mes|año|temporada|primavera|verano|otoño|invierno|mañana|tarde|noche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)",
    openers="el este en a al tras durante desde antes después ayer hoy mañana preguntado preguntada cuando según con para hasta si "
    "mientras aunque como",
    persons="él|ella|ellos|ellas",
    persons_said=r"(?:él|ella|ellos|ellas|quien)(?: (?:ha|han|había|también|mism[oa]))*",
    said="dijo|dijeron|dice|dicen|dicho|afirmó|afirma|afirmado|afirmaron|explicó|explica|explicado|añadió|añade|añadido|agregó|agrega|"
    "aseguró|asegura|asegurado|aseguraron|declaró|declara|declarado|señaló|señala|señalado|indicó|indica|indicado|subrayó|subraya|"
    "subrayado|manifestó|manifestado|advirtió|advierte|advertido|apuntó|apunta|apuntado|comentó|comenta|sostuvo|sostiene|recordó|"
    "recuerda|recordado|lamentó|lamenta|lamentado|insistió|insiste|insistido|respondió|reconoció|reconoce|reconocido|concluyó|"
    "precisó|precisa|precisado|destacó|destaca|destacado|anunció|anunciado|escribió|relató|relata|contó|cuenta|prometió|prometido",
    the=r"(?:el |la |los |las |este |esta |su |sus )(?:(?:exm|ex|nuevo|nueva|propio|propia|joven|mismo|misma|dos) )?",
    roles="ministro|ministra|presidente|presidenta|alcalde|alcaldesa|portavoz|portavoces|responsable|responsables|director|directora|jefe|"
    "jefa|líder|dirigente|secretario|secretaria|juez|jueza|abogado|abogada|fiscal|médico|médica|médicos|profesor|profesora|"
    "investigador|investigadora|investigadores|autor|autora|autores|actor|actriz|cantante|jugador|jugadora|entrenador|entrenadora|"
    "seleccionador|capitán|capitana|empresario|empresaria|fundador|fundadora|hombre|mujer|joven|padre|madre|padres|víctima|víctimas|"
    "diputado|diputada|senador|senadora|candidato|candidata|empresa|compañía|grupo|agencia|sindicato|asociación|informe|estudio|"
    "embajador|embajadora|fuente|fuentes|experto|experta|expertos|mandatario|mandataria|exministro|exministra|dirigentes|artista",
    drops_subject=True,
)
_DE: Final = Words(
    back=word_set(
        "er sie es sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres ihm ihn ihnen dies diese dieser dieses diesem "
        "diesen das da aber und oder denn doch dann danach dabei damit dazu davon dagegen daran darauf darüber darum dafür dadurch "
        "daraufhin jedoch auch so zudem außerdem deshalb deswegen daher trotzdem dennoch hier dort jener jene jenes ich wir mein unser "
        "unsere stattdessen allerdings ebenso anschließend zuvor sondern solche solcher weil"
    ),
    shows="diese[mnrs]?|jene[mnrs]?",
    stands=r"das (?!(?:ist|war|sei|sind|waren|wird|wurde|werde|hat|hatte|habe|kann|könnte|könne|soll|sollte|solle|muss|müsse|musste|dürfte|will|wollte|sagt|sagte|teilte|geht|ging|gilt|galt|bedeutet|bedeute|heißt|liegt|lag|dauert|dauerte|reicht|gab|gibt|macht|machte|zeigt|zeigte|berichte|berichtet|berichtete|geschah|kam|kostet|führt|führte|entspricht)\b)|(?:diese|dieses) (?:woche|jahr|wochenende|saison)",
    openers="am im in an auf bei beim nach vor seit für mit während gestern heute morgen zuletzt später zugleich gleichzeitig einst damals "
    "kurz zum zur zunächst schließlich bereits unter gegen über laut als wenn nachdem auch erst vergangenen",
    persons="er|sie",
    persons_said=r"(?:er|sie)(?: (?:hat|haben|hatte|auch|weiter|zudem|am \w+|im \w+))*",
    said="sagte|sagten|sagt|sagen|gesagt|erklärte|erklärten|erklärt|betonte|betont|betonten|ergänzte|ergänzt|schrieb|schreibt|schrieben|meinte|"
    "meint|kündigte|teilte|teilten|berichtete|berichtet|kritisierte|kritisiert|warnte|warnt|forderte|fordert|hieß|versicherte|"
    "versichert|erläuterte|erläutert|bestätigte|bestätigt|räumte|fügte|erzählte|erzählt|antwortete|(?<=[,”] )so|zitierte|urteilte|bedauerte",
    the=r"(?:der |die |das )(?:(?:ehemalige|frühere|neue|junge|alte|damalige|\d+-[Jj]ährige) )?",
    roles=r"\w*[Mm]inister(?:in)?|\w*[Pp]räsident(?:in)?|\w*[Kk]anzler(?:in)?|\w*[Bb]ürgermeister(?:in)?|\w*[Ss]precher(?:in)?|\w*[Cc]hef(?:in)?|"
    r"\w*[Ll]eiter(?:in)?|\w*[Dd]irektor(?:in)?|\w*[Vv]orsitzende|\w*[Rr]ichter(?:in)?|\w*[Aa]nwalt|\w*[Aa]nwältin|\w*[Ää]rzt(?:in|e)|Arzt|"
    r"\w*[Pp]rofessor(?:in)?|\w*[Ff]orscher(?:in)?|\w*[Ww]issenschaftler(?:in)?|\w*[Aa]utor(?:in|en)?|\w*[Ss]chauspieler(?:in)?|"
    r"\w*[Ss]änger(?:in)?|\w*[Ss]pieler(?:in)?|\w*[Tt]rainer(?:in)?|\w*[Kk]apitän(?:in)?|\w*[Uu]nternehmer(?:in)?|\w*[Gg]ründer(?:in)?|Mann|"
    r"Frau|Vater|Mutter|Eltern|Opfer|\w*[Aa]bgeordnete|\w*[Kk]andidat(?:in)?|Unternehmen|Konzern|Firma|Gruppe|Agentur|Gewerkschaft|Verband|"
    r"\w*[Bb]ericht|\w*[Ss]tudie|\w*[Bb]otschafter(?:in)?|\w*[Pp]olitiker(?:in)?|\w*[Ee]xperte|\w*[Ee]xpertin|\d+-[Jj]ährige|Behörde",
    calendar=word_set(
        "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März April Mai Juni Juli August September "
        "Oktober November Dezember"
    ),
    after_comma=False,
)
_IT: Final = Words(
    back=word_set(
        "lui lei loro egli ella esso essa essi esse suo sua suoi sue questo questa questi queste quello quella quelli quelle ciò ma e ed o "
        "però quindi poi allora anche inoltre così tuttavia dunque infatti invece perché qui lì io noi nostro nostra mio mia né oppure "
        "dopodiché altrimenti eppure c'è"
    ),
    shows="quest[oaie]|quel|quell[oaie]",
    stands=r"(?:questo|questa) (?:settimana|fine settimana|mese|anno|stagione|primavera|estate|autunno|inverno|mattina|sera|notte)",
    openers="lunedì martedì mercoledì giovedì venerdì sabato domenica a al in nel nella per durante da dal dopo prima ieri oggi domani quando "
    "mentre se con su secondo fino interpellato interpellata",
    persons="lui|lei|loro|egli|ella",
    persons_said=r"(?:lui|lei|loro|egli|ella)(?: (?:ha|hanno|aveva|anche|stess[oa]|poi))*",
    said="ha detto|hanno detto|aveva detto|detto|dichiarato|dichiara|spiegato|spiega|spiegano|aggiunto|aggiunge|affermato|afferma|sottolineato|"
    "sottolinea|commentato|commenta|scritto|scrive|ricordato|ricorda|precisato|precisa|concluso|conclude|dice|dicono|disse|spiegò|"
    "annunciato|annuncia|assicurato|assicura|ribadito|ribadisce|osservato|osserva|raccontato|racconta|risposto|risponde|riferito|"
    "riferisce|avvertito|avverte|promesso|promette|ammesso|ammette",
    the=r"(?:il |lo |la |i |gli |le |l[’']|questo |questa |suo |sua )(?:(?:ex|nuovo|nuova|giovane|stesso|stessa|due) )?",
    roles="ministro|ministra|presidente|sindaco|sindaca|portavoce|responsabile|responsabili|direttore|direttrice|capo|leader|segretario|"
    "segretaria|giudice|avvocato|avvocata|legale|procuratore|procuratrice|medico|medici|professore|professoressa|ricercatore|"
    "ricercatrice|ricercatori|autore|autrice|autori|attore|attrice|cantante|giocatore|giocatrice|allenatore|allenatrice|tecnico|"
    "capitano|imprenditore|imprenditrice|fondatore|fondatrice|uomo|donna|ragazzo|ragazza|giovane|padre|madre|genitori|vittima|vittime|"
    "deputato|deputata|senatore|senatrice|candidato|candidata|azienda|società|gruppo|agenzia|sindacato|associazione|rapporto|studio|"
    "ambasciatore|ambasciatrice|fonte|fonti|esperto|esperta|esperti|premier|governatore|governatrice|assessore|assessora",
    drops_subject=True,
)
_ALL: Final[Mapping[str, Words]] = {"en": _EN, "fr": _FR, "es": _ES, "de": _DE, "it": _IT}


@dataclass(frozen=True)
class Patterns:
    """What the words of one language make: patterns that are asked of a sentence whose quotations are blanked."""

    back: frozenset[str]
    calendar: frozenset[str]
    stands: re.Pattern[str]
    said: re.Pattern[str]  # a verb of saying, or who a thing is known from
    unnamed: re.Pattern[str]  # "he said", "said the minister"
    named: re.Pattern[str]  # "Reed said", "said Ida Kolar"
    roles: re.Pattern[str]  # "minister", with a small letter where the language has them
    shown: re.Pattern[str]  # "At that speed"
    opening: re.Pattern[str]  # "On Monday he": group 1 is what stands before the pronoun


@lru_cache(maxsize=8)
def patterns(lang: str) -> Patterns:
    """Return the patterns of a language; those of English for one that is not known here."""
    w = _ALL.get(lang[:2].lower(), _EN)
    said, role = rf"(?:{w.said})", rf"{w.the}\s?(?-i:{w.roles})"
    # "said he" is an attribution only behind what was said; "Reed said he" begins what she said.
    turned = r"(?<=[,”\"] )" if w is _EN else ""
    end = r"(?=\s*(?:[.,;:!?–—”“»\"]|$|on\b|in\b|at\b|after\b|during\b|about\b|am\b|im\b|nach\b|lundi\b|en\b|à\b|lors\b|este\b|tras\b|a\b|al\b|dopo\b))"
    helping = r"(?:(?:a|ont|avait|ha|han|había|hanno|aveva|hat|haben|has|have|had|also|later|then|to)\s)*"
    unnamed = [
        rf"\b{w.persons_said}\s{said}\b",
        rf"{turned}\b{said}(?:\s|-t-|-)(?:{w.persons})\b(?=\W|$)",
        r"\b(?:a|ont|avait|avaient|aurait)-t-(?:ils?|elles?)\b",
        rf"(?<!\w)(?:{role})\s{helping}{said}\b",
        rf"\b{said}\s(?:{role})\b{end}",
    ]
    if w.drops_subject:
        # Where verbs do without a subject, only its absence tells: "», ha detto." and ", dijo en la radio."
        unnamed.append(
            rf"[,”»\"–—-]\s?(?:lo\s|le\s)?{helping}{said}\s*(?=[.,;–—]|$|\b(?:en|a|ante|durante|tras|este|ayer|poi|ai|alla|in|ieri|oggi|sulla|nel|nella)\b)"
        )
    name = r"(?:[A-ZÀ-ÖØ-Þ][\w’'.-]+)"
    return Patterns(
        back=w.back,
        calendar=w.calendar,
        stands=re.compile(rf"[\W_]*(?:{w.stands})\b", re.IGNORECASE),
        said=re.compile(rf"\b(?:{w.said}|according to|selon|d[’']après|según|laut|zufolge|secondo)\b", re.IGNORECASE),
        unnamed=re.compile("|".join(unnamed), re.IGNORECASE),
        named=re.compile(rf"{name},?\s{helping}{said}\b|\b{said}\s(?:[\w’'-]+\s){{0,4}}?{name}"),
        roles=re.compile(rf"\b(?:{w.roles})\b"),
        shown=re.compile(rf"(?:{'|'.join(w.openers.split())}) (?:{w.shows}) (?!(?:{_TIMES})\b)[\w’'-]+", re.IGNORECASE),
        opening=re.compile(
            rf"^(?:{'|'.join(w.openers.split())})\b([^;:()–—]{{1,60}}?)\s(?:{w.persons})\s(?!who\b|qui\b|que\b)",
            re.IGNORECASE,
        ),
    )

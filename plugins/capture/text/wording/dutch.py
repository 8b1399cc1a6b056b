"""Dutch, as newsrooms of the Netherlands and Flanders write around their articles."""

from __future__ import annotations

from .vocabulary import Vocabulary

# Word lists read better in lines than one word a line.
# fmt: off
DUTCH = Vocabulary(
    code="nl",
    common=("het", "een", "van", "en", "dat", "niet", "zijn", "voor", "met", "ook", "maar", "naar", "bij", "wordt", "heeft"),
    months=(
        ("januari", "jan"), ("februari", "feb"), ("maart", "mrt"), ("april", "apr"), ("mei",), ("juni", "jun"),
        ("juli", "jul"), ("augustus", "aug"), ("september", "sept", "sep"), ("oktober", "okt"), ("november", "nov"),
        ("december", "dec"),
    ),
    weekdays=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "vrij"),
    published=("gepubliceerd", "gepubliceerd op", "geplaatst", "geplaatst op", "verschenen op", "op"),
    updated=("bijgewerkt", "bijgewerkt op", "laatste update", "laatst gewijzigd", "laatst bijgewerkt", "aangepast", "gewijzigd"),
    by=("door", "geschreven door", "tekst", "van onze redacteur", "van onze verslaggever"),
    joining=("en", "met"),
    roles=(
        "redacteur", "verslaggever", "verslaggeefster", "correspondent", "correspondente", "journalist", "journaliste",
        "redactie", "columnist", "hoofdredacteur", "auteur", "hoogleraar",
    ),
    no_author=("commentaar",),
    newsrooms=("redactie", "de redactie", "van de redactie", "anp", "belga", "novum", "onze redactie"),
    bio_verbs=("is", "was", "werkt", "schrijft", "werkte"),
    outlet_nouns=("dagblad", "courant", "krant", "nieuws", "nieuwsblad", "telegraaf", "gazet", "omroep", "weekblad"),
    sections=(
        "nieuws", "binnenland", "buitenland", "politiek", "economie", "sport", "cultuur", "wetenschap", "gezondheid", "opinie",
        "regio", "achtergrond", "samenleving",
    ),
    label_nouns=("analyse", "interview", "reportage", "column", "achtergrond", "opinie", "essay", "commentaar", "recensie"),
    navigation_alone=(
        "delen", "deel", "deel dit artikel", "afdrukken", "bewaren", "inloggen", "zoeken", "sluiten", "volgende", "vorige",
        "luister", "kopieer link", "lees meer", "bekijk meer", "naar boven", "reageer",
    ),
    navigation_opening=("deel via", "delen via", "deel op", "volg ons", "leestijd", "klik hier", "ga naar"),
    advertising_alone=("advertentie", "advertenties", "gesponsord"),
    advertising_opening=("advertentie",),
    newsletter_opening=("schrijf je in", "meld je aan", "abonneer", "al abonnee", "ontvang"),
    newsletter_inside=("nieuwsbrief", "nieuwsbrieven", "e mailadres"),
    legal_inside=("alle rechten voorbehouden", "privacybeleid", "algemene voorwaarden"),
    comments_alone=("reacties", "reageren", "reactie plaatsen", "geef een reactie"),
    comments_opening=("reageren op dit", "geef een reactie"),
    comments_inside=("om te reageren",),
    listing_alone=("lees ook", "meest gelezen", "meer nieuws", "gerelateerd", "gerelateerde artikelen", "net binnen", "bekijk ook", "het laatste nieuws"),
    listing_opening=("lees ook", "meest gelezen", "meer over", "meer nieuws"),
    topics=("onderwerpen", "trefwoorden", "tags"),
    inline_link=("lees ook", "lees meer", "bekijk ook", "zie ook"),
    credits=("foto", "beeld", "fotografie", "bron", "illustratie"),
    notes_opening=("correctie", "dit artikel", "rectificatie"),
    notes_inside=("eerder verschenen",),
    reader=("jij", "jouw", "jullie", "uw"),
    about_author=("over de auteur",),
    offers=(
        "abonn", "nieuwsbrief", "newsletter", "podcast", "cookie", "app", "facebook", "twitter", "instagram",
        "whatsapp", "advertent", "sponsor", "mailbox",
    ),
    offers_beside=(
        "steun", "doneer", "gratis", "aanbieding", "proef", "onbeperkt", "toegang", "exclusie", "ontvang",
        "melding", "volg", "kanaal", "account", "inlog", "aanmeld", "registr", "privacy", "voorwaarden", "koop",
        "bestel", "deel", "klik", "bezoek", "site", "link", "artikel", "lees", "lezer", "inhoud", "laatste",
        "dagelijks", "wekelijks", "reageer", "reactie", "contact", "download", "digitaal", "nieuws",
    ),
    imperatives=(
        "abonneer", "schrijf", "meld", "ontvang", "download", "volg", "lees", "deel", "steun", "luister", "ontdek",
        "klik", "bekijk", "blijf", "probeer", "reageer",
    ),
    outlet_voice=(
        "wij", "we", "ons", "onze",
    ),
    fillers=(
        "niet", "maar", "voor", "naar", "over", "onder", "tussen", "tegen", "door", "omdat", "toen", "deze", "dit",
        "zijn", "haar", "hun", "hebben", "heeft", "werd", "werden", "worden", "wordt", "kunnen", "moet", "moeten",
        "ook", "nog", "meer", "veel", "alle", "andere", "jaar", "jaren", "tijd", "vandaag", "gisteren", "morgen",
        "volgens", "zonder", "altijd", "weer", "hier", "daar",
    ),
    polls=(
        "poll", "peiling", "ja", "nee", "misschien", "weet ik niet", "weet niet", "stem", "stemmen",
        "bekijk resultaten", "toon resultaten",
    ),
)
# fmt: on

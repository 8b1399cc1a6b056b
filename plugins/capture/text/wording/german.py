"""German, as newsrooms of Germany, Austria and Switzerland write around their articles."""

from __future__ import annotations

from .vocabulary import Vocabulary

# Word lists read better in lines than one word a line.
# fmt: off
GERMAN = Vocabulary(
    code="de",
    common=(
        "der", "die", "das", "und", "den", "von", "zu", "mit", "sich", "des", "auf", "für", "ist", "im", "dem",
        "nicht", "ein", "eine", "als",
    ),
    months=(
        ("januar", "jan", "jänner", "jän"), ("februar", "feb", "feber"), ("märz", "mär", "mrz"),
        ("april", "apr"), ("mai",), ("juni", "jun"), ("juli", "jul"), ("august", "aug"),
        ("september", "sept", "sep"), ("oktober", "okt"), ("november", "nov"), ("dezember", "dez"),
    ),
    weekdays=(
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "sonnabend", "mo", "di",
        "mi", "do", "fr", "sa", "so",
    ),
    published=(
        "veröffentlicht", "veröffentlicht am", "erstellt", "erschienen am", "publiziert", "vom", "am",
        "erstellt am",
    ),
    updated=("aktualisiert", "aktualisiert am", "stand", "zuletzt aktualisiert", "update", "geändert"),
    by=(
        "von", "ein artikel von", "ein bericht von", "eine analyse von", "ein kommentar von", "text", "autor",
        "autorin", "ein gastbeitrag von", "interview", "veröffentlicht von", "text von", "geschrieben von",
        "erstellt von",
    ),
    joining=("und", "mit"),
    roles=(
        "redakteur", "redakteurin", "korrespondent", "korrespondentin", "journalist", "journalistin", "autor",
        "autorin", "reporter", "reporterin", "redaktion", "professor", "professorin", "historiker",
        "historikerin", "kolumnist", "kolumnistin", "schriftsteller", "schriftstellerin", "volontär",
        "volontärin", "ressort",
    ),
    no_author=("kommentar", "leitartikel"),
    newsrooms=("redaktion", "die redaktion", "online redaktion", "onlineredaktion", "agenturen", "unserer redaktion"),
    bio_verbs=("ist", "war", "arbeitet", "schreibt", "berichtet", "lebt", "leitet", "lehrt", "studierte", "hat"),
    outlet_nouns=("tageblatt", "zeitung", "anzeiger", "kurier", "nachrichten", "tagblatt", "rundschau", "allgemeine", "bote",
        "abendblatt", "morgenpost", "merkur", "presse", "spiegel", "stern", "wochenblatt", "volksblatt", "generalanzeiger"),
    sections=(
        "nachrichten", "politik", "wirtschaft", "sport", "kultur", "wissen", "wissenschaft", "gesundheit",
        "meinung", "panorama", "ausland", "inland", "reise", "netzwelt", "digital", "auto", "karriere", "leben",
        "gesellschaft", "medien", "feuilleton", "technik", "mobil", "regional", "schlagzeilen", "startseite",
    ),
    label_nouns=(
        "kommentar", "analyse", "interview", "reportage", "porträt", "kolumne", "leitartikel", "essay", "glosse",
        "exklusiv", "podcast", "video", "liveblog", "überblick", "erklärt", "faktencheck", "frage",
        "hintergrund", "rezension", "gastbeitrag", "nachruf", "thema", "debatte",
    ),
    navigation_alone=(
        "menü", "suche", "suchen", "teilen", "drucken", "anmelden", "login", "schließen", "weiter", "zurück",
        "startseite", "merken", "vorlesen", "zum inhalt", "zum inhalt springen", "mehr", "mehr anzeigen",
        "link kopieren", "kopieren", "abspielen", "anhören", "artikel anhören", "nach oben", "seite", "vergrößern",
        "bilderstrecke", "fotostrecke", "empfehlen", "versenden", "mailen", "per mail", "artikel verschicken",
        "feedback", "alle anzeigen", "alle artikel", "impressum", "kontakt", "bilderstrecke anzeigen",
        "artikel drucken", "beitrag teilen", "weiterlesen", "forum", "bei twitter teilen", "bei facebook teilen",
        "per whatsapp versenden", "e mail", "registrieren", "fehler melden", "rechtschreibfehler melden",
        "bildergalerie", "videos", "podcast", "autor", "netiquette", "schriftgröße", "artikel merken",
        "artikel versenden", "seite drucken", "mehr laden", "mehr erfahren", "übersicht", "archiv", "hilfe", "abmelden",
        "mein konto", "vollbild", "bild vergrößern", "nächster artikel", "vorheriger artikel", "nächste seite",
        "video abspielen", "ausklappen", "einklappen", "newsletter", "facebook messenger", "link wurde kopiert",
        "nach links", "nach rechts", "audio", "später lesen", "auf die merkliste",
    ),
    navigation_opening=(
        "teilen auf", "auf facebook", "auf twitter", "auf whatsapp", "per e mail", "per mail", "folgen sie",
        "alle artikel", "alle themen", "zur startseite", "zurück zu", "zum thema", "zur übersicht", "lesezeit",
        "diesen artikel", "artikel teilen", "hier klicken", "kurzlink", "vorlesen", "zur fotostrecke", "bild 1 von",
        "permalink", "mehr anzeigen", "alle bilder", "bei twitter", "bei facebook", "bei whatsapp", "per whatsapp",
        "lesedauer", "fehler melden", "haben sie einen fehler", "empfohlener redaktioneller", "empfohlener externer",
        "an dieser stelle finden", "mit klick auf", "über dieses thema", "dieses thema im programm", "artikel merken",
        "zum video", "zum artikel", "zum kommentar",
    ),
    advertising_alone=(
        "anzeige", "anzeigen", "werbung", "gesponsert", "sponsored", "stellenmarkt", "angebote", "affiliate",
        "gutscheine",
    ),
    advertising_opening=(
        "anzeige", "präsentiert von", "gesponsert von", "in kooperation mit", "unterstützt von",
        "produktempfehlungen",
    ),
    newsletter_opening=(
        "abonnieren", "jetzt abonnieren", "jetzt anmelden", "melden sie sich", "newsletter", "newsletters",
        "bestellen sie", "verpassen sie", "ihre e mail", "erhalten sie", "bleiben sie", "jetzt testen",
        "jetzt kostenlos", "unterstützen sie", "sie haben bereits", "schon abonnent", "zum abo", "keine news verpassen",
        "immer informiert", "testen sie", "lesen sie mehr", "weiterlesen mit", "täglich informiert", "hiermit",
        "ihr abo", "sie haben noch", "noch kein abo", "bereits abonnent", "nichts verpassen", "sichern sie sich",
        "ich habe die datenschutz", "ich bin damit einverstanden", "dieser artikel ist nur", "dieser inhalt ist nur",
        "mit der registrierung", "mit der anmeldung", "ja ich möchte",
    ),
    newsletter_inside=(
        "newsletter", "newsletters", "postfach", "per e mail", "e mail adresse", "probeabo", "kostenlos testen",
        "jederzeit kündbar", "abonnieren", "abbestellen", "abonnenten",
    ),
    legal_inside=(
        "alle rechte vorbehalten", "nutzungsbedingungen", "datenschutz", "datenschutzerklärung", "impressum",
        "urheberrecht", "cookies", "affiliate link", "provision", "nutzungsrechte", "agb",
    ),
    comments_alone=(
        "kommentare", "kommentar", "kommentieren", "kommentare lesen", "kommentare anzeigen", "leserbriefe",
        "diskussion", "forum zum thema", "diskutieren sie mit", "jetzt kommentieren", "kommentar verfassen",
        "kommentar abgeben", "artikel kommentieren", "alle kommentare", "zu den kommentaren", "ihr kommentar",
        "ihr kommentar zum thema", "leserkommentare", "kommentieren sie",
    ),
    comments_opening=(
        "kommentar schreiben", "kommentare lesen", "diskutieren sie", "schreiben sie einen", "zum kommentieren",
        "bitte melden sie sich", "kommentare werden", "die kommentarfunktion", "kommentar verfassen",
    ),
    comments_inside=("zum kommentieren", "um zu kommentieren", "kommentar zu schreiben"),
    listing_alone=(
        "mehr zum thema", "lesen sie auch", "meistgelesen", "meistgelesene artikel", "meist gelesen",
        "das könnte sie auch interessieren", "weitere artikel", "auch interessant", "mehr aus", "neueste",
        "top artikel", "empfohlene artikel", "ähnliche artikel", "verwandte artikel", "weitere themen", "die neuesten",
        "aktuelle nachrichten", "auch lesenswert", "zum thema", "empfehlungen der redaktion", "neueste artikel",
        "am meisten gelesen", "beliebt", "beliebte artikel", "lesetipps", "mehr lesen", "weitere meldungen",
        "top themen", "schlagzeilen", "newsticker", "siehe auch", "lesen sie mehr", "passend zum thema",
        "die meistgelesenen artikel", "meistkommentiert", "neu auf", "aktuell", "lesen sie hier", "passend dazu",
        "das könnte sie interessieren", "das könnte dich auch interessieren", "das könnte dich interessieren",
        "könnte sie auch interessieren", "weitere nachrichten", "weitere beiträge", "weitere videos", "aus dem ressort",
        "mehr nachrichten", "mehr artikel", "mehr von unserem partner", "meist kommentiert", "meistgesehen",
        "meistgeklickt", "am häufigsten gelesen", "unsere top themen", "unsere empfehlungen", "unsere lesetipps",
        "interessante artikel", "lesen sie weiter", "ebenfalls interessant", "lesen sie jetzt", "mehr aus dem ressort",
        "verwandte themen", "verwandte beiträge", "neueste meldungen", "neueste nachrichten", "neueste beiträge",
        "nachrichten des tages", "aus dem archiv", "auch auf dieser seite", "empfehlungen für sie", "für sie empfohlen",
        "mehr aus der rubrik", "mehr in dieser rubrik", "top news", "aktuelle artikel", "aktuelle themen",
        "aktuelle videos",
    ),
    listing_opening=(
        "mehr zum", "mehr zu", "mehr aus", "weitere", "lesen sie auch", "das könnte", "ähnliche", "mehr von",
        "auch interessant", "meistgelesen", "die meistgelesenen", "neues aus", "verwandte", "aktuelles aus",
    ),
    topics=(
        "themen", "schlagworte", "schlagwörter", "stichworte", "tags", "mehr zu den themen", "kategorien",
        "themen in diesem artikel", "stichwörter", "zugeordnete themen", "weitere informationen zum thema",
    ),
    inline_link=(
        "lesen sie auch", "mehr zum thema", "siehe auch", "lesen sie mehr", "mehr dazu", "hintergrund", "video",
        "lesen sie hier", "auch interessant", "lesetipp", "weiterlesen", "podcast", "sehen sie", "mehr zu diesem thema",
    ),
    credits=(
        "foto", "fotos", "bild", "bilder", "quelle", "bildquelle", "dpa", "picture alliance", "imago", "grafik",
        "archivbild", "symbolbild", "archiv", "screenshot", "copyright", "getty images",
    ),
    notes_opening=(
        "berichterstattung", "redigiert von", "mit material von", "mit material der", "korrektur", "anmerkung der redaktion", "hinweis der redaktion", "anm d red", "dieser artikel",
        "dieser beitrag", "in einer früheren version", "hinweis", "update",
    ),
    notes_inside=("anmerkung der redaktion", "zuerst erschienen"),
    reader=("dich", "dir", "dein", "deine", "deinen", "euch", "euer"),
    about_author=(
        "über den autor", "über die autorin", "über die autoren", "zur person", "der autor", "die autorin",
    ),
    contact=("schreiben sie", "kontakt", "kontaktieren sie", "folgen sie", "e mail", "mail an"),
    embedded=(
        "sieh dir diesen beitrag auf instagram an", "ein beitrag geteilt von", "diesen beitrag auf instagram",
    ),
    menus=("abo", "shop", "e paper", "epaper", "wetter", "spiele", "rätsel", "tv programm", "jobs", "immobilien"),
    calls=(
        "weiterlesen", "jetzt lesen", "mehr lesen", "mehr erfahren", "zum artikel", "zum video", "jetzt ansehen",
        "jetzt anhören", "jetzt kaufen", "jetzt bestellen", "jetzt abonnieren", "jetzt anmelden", "jetzt testen",
        "zum angebot", "hier weiterlesen", "jetzt spenden", "zum podcast", "zum shop", "jetzt entdecken",
        "mehr dazu", "zur übersicht",
    ),
    calls_opening=(
        "jetzt bei", "zum bericht",
    ),
    offers=(
        "abonn", "newsletter", "postfach", "posteingang", "podcast", "cookie", "app", "apps", "facebook",
        "twitter", "instagram", "whatsapp", "telegram", "werbung", "anzeige", "spenden", "probeabo", "abo",
        "affiliate", "provision",
    ),
    offers_beside=(
        "unterstütz", "kostenlos", "gratis", "angebot", "testen", "unbegrenz", "zugang", "exklusiv", "erhalten",
        "nachrichten", "push", "benachrichtig", "folgen", "kanal", "konto", "anmeld", "einlogg", "registr",
        "datenschutz", "bedingung", "kauf", "bestell", "teilen", "klick", "besuch", "seite", "link", "artikel",
        "lesen", "leser", "inhalt", "neueste", "aktuell", "täglich", "wöchentlich", "diskut", "kommentar",
        "kontakt", "mail", "laden", "lade", "digital", "redaktion", "jederzeit",
    ),
    imperatives=(
        "abonnieren", "melden", "bestellen", "laden", "folgen", "lesen", "unterstützen", "hören", "testen",
        "sichern", "jetzt", "erhalten", "bleiben", "entdecken", "diskutieren", "schreiben", "teilen", "klicken",
        "besuchen", "nutzen", "hier", "verpassen", "sie",
    ),
    outlet_voice=(
        "wir", "unser", "unsere", "unseren", "unserem", "unserer", "uns",
    ),
    fillers=(
        "eine", "einen", "einem", "einer", "eines", "nicht", "auch", "sich", "sind", "wird", "werden", "wurde",
        "wurden", "haben", "hatte", "sein", "seine", "seiner", "ihre", "ihrer", "ihren", "oder", "aber", "noch",
        "mehr", "nach", "über", "unter", "zwischen", "gegen", "durch", "dass", "wenn", "weil", "schon", "kann",
        "können", "muss", "müssen", "soll", "sollen", "diese", "dieser", "dieses", "diesen", "alle", "allem",
        "allen", "hier", "dort", "dann", "jahr", "jahre", "jahren", "zeit", "beim", "vom", "zum", "zur", "bereits",
        "seit", "sowie", "damit", "ohne", "immer", "wieder", "sehr", "viel", "viele", "heute", "gestern", "morgen",
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
    ),
    polls=(
        "umfrage", "ja", "nein", "vielleicht", "weiß nicht", "weiß ich nicht", "unentschieden",
        "keine angabe", "abstimmen", "jetzt abstimmen", "ergebnis ansehen", "ergebnisse ansehen",
        "ergebnis anzeigen", "zum ergebnis", "zwischenergebnis", "ergebnis",
    ),
)
# fmt: on

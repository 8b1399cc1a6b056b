"""Italian, as Italian newsrooms write around their articles."""

from __future__ import annotations

from .vocabulary import Vocabulary

# Word lists read better in lines than one word a line.
# fmt: off
ITALIAN = Vocabulary(
    code="it",
    common=(
        "il", "di", "che", "della", "per", "non", "una", "sono", "del", "dei", "alla", "nel", "anche", "gli",
        "è",
    ),
    months=(
        ("gennaio", "gen", "genn"), ("febbraio", "feb", "febbr"), ("marzo", "mar"), ("aprile", "apr"),
        ("maggio", "mag"), ("giugno", "giu"), ("luglio", "lug"), ("agosto", "ago"), ("settembre", "sett", "set"),
        ("ottobre", "ott"), ("novembre", "nov"), ("dicembre", "dic"),
    ),
    weekdays=("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    published=("pubblicato il", "pubblicato", "pubblicata il", "data", "inserito il", "scritto il"),
    updated=(
        "aggiornato", "aggiornato il", "ultima modifica", "ultimo aggiornamento", "modificato il",
        "aggiornato alle",
    ),
    by=("di", "a cura di", "scritto da", "testo di", "articolo di", "dal nostro inviato"),
    joining=("e", "con"),
    roles=(
        "giornalista", "corrispondente", "inviato", "inviata", "redattore", "redattrice", "editorialista",
        "autore", "autrice", "scrittore", "scrittrice", "professore", "professoressa", "ricercatore",
        "ricercatrice", "storico", "docente", "redazione", "collaboratore", "collaboratrice", "direttore",
        "direttrice",
    ),
    no_author=("editoriale", "redazione", "la redazione", "redazione online"),
    bio_verbs=(
        "è", "è stato", "è stata", "lavora", "scrive", "collabora", "insegna", "dirige", "vive a", "ha scritto",
    ),
    outlet_nouns=("corriere", "gazzetta", "giornale", "stampa", "messaggero", "mattino", "repubblica", "resto", "gazzettino",
        "tirreno", "secolo", "avvenire", "quotidiano", "settimanale", "provincia"),
    sections=(
        "cronaca", "politica", "economia", "esteri", "sport", "cultura", "spettacoli", "scienza", "salute",
        "tecnologia", "opinioni", "mondo", "italia", "ambiente", "viaggi", "cucina", "motori", "moda", "video",
        "foto", "società", "scuola", "governo", "animali", "costume", "interni", "commenti",
    ),
    label_nouns=(
        "analisi", "commento", "editoriale", "intervista", "reportage", "ritratto", "inchiesta", "retroscena",
        "storia", "video", "diretta", "esclusivo", "rubrica", "recensione", "dibattito", "domanda", "scheda",
        "podcast", "opinione", "caso",
    ),
    navigation_alone=(
        "menu", "cerca", "condividi", "stampa", "invia", "chiudi", "successivo", "precedente", "accedi",
        "registrati", "home", "copia link", "salva", "ascolta", "leggi di più", "mostra altro", "commenta",
        "vai al contenuto", "torna su", "altro", "menu top news", "top news", "seguici", "scarica",
        "ascolta articolo", "tempo di lettura", "riduci", "ingrandisci",
    ),
    navigation_opening=(
        "condividi su", "condividi via", "seguici su", "segui", "vedi tutti", "vedi tutte", "torna a", "vai a",
        "clicca qui", "tempo di lettura", "invia per", "leggi i commenti", "ascolta questo",
        "continua a leggere", "qui andrà", "guarda tutte", "mostra tutti", "scarica la", "scarica l",
    ),
    advertising_alone=(
        "pubblicità", "annuncio", "annunci", "sponsorizzato", "contenuto sponsorizzato", "promo", "offerte",
        "lavoro",
    ),
    advertising_opening=(
        "contenuto offerto da", "pubblicità", "sponsorizzato da", "in collaborazione con", "powered by",
        "offerto da",
    ),
    newsletter_opening=(
        "abbonati", "iscriviti", "ricevi", "registrati", "newsletter", "la newsletter", "le newsletter",
        "sei già abbonato", "hai già", "la tua email", "sostieni", "resta aggiornato", "non perdere", "attiva",
        "scopri", "unisciti", "per continuare a leggere", "sei abbonato", "inserisci la tua",
    ),
    newsletter_inside=(
        "newsletter", "casella di posta", "via email", "tua email", "tua mail", "abbonati", "abbonamento",
        "contenuto riservato agli abbonati", "disdici quando vuoi", "indirizzo email",
    ),
    legal_inside=(
        "riproduzione riservata", "tutti i diritti riservati", "privacy policy", "note legali",
        "termini e condizioni", "cookie policy", "partita iva", "informativa", "cookies", "riproduzione vietata",
    ),
    comments_alone=("commenti", "commento", "leggi i commenti", "scrivi un commento", "lascia un commento"),
    comments_opening=(
        "lascia un commento", "scrivi un", "per commentare", "i commenti", "partecipa alla discussione",
        "devi essere connesso", "vedi i commenti",
    ),
    comments_inside=("per commentare",),
    listing_alone=(
        "leggi anche", "articoli correlati", "ultimi articoli", "ultime notizie", "tutti i video", "più letti",
        "i più letti", "le più lette", "potrebbe interessarti", "ti potrebbe interessare", "da non perdere",
        "in evidenza", "notizie correlate", "primo piano", "gli articoli più letti", "consigliati per te",
        "video consigliati", "sullo stesso argomento", "altri articoli", "correlati", "consigliati",
        "raccomandati per te", "ultim ora", "i più visti", "più visti", "video", "topnews primo piano",
        "guarda anche", "vedi anche", "leggi pure", "approfondimenti", "ultima ora",
    ),
    listing_opening=(
        "leggi anche", "altri articoli", "ultime notizie", "altre notizie", "potrebbe interessarti",
        "ti potrebbe", "i più letti", "le notizie più", "articoli più", "altro su", "tutti i video",
        "gli articoli più", "topnews",
    ),
    topics=("argomenti", "temi", "tag", "parole chiave", "etichette", "tags"),
    inline_link=(
        "leggi anche", "guarda anche", "vedi anche", "leggi", "approfondisci", "per approfondire", "video",
        "leggi pure", "la scheda", "l intervista", "il video", "guarda il video",
    ),
    credits=(
        "foto", "fotografia", "crediti", "immagine", "ansa", "credit", "fonte", "lapresse", "fotogramma", "agf",
    ),
    notes_opening=(
        "correzione", "nota della redazione", "errata corrige", "questo articolo", "aggiornamento", "rettifica",
    ),
    notes_inside=("pubblicato originariamente", "ha collaborato"),
    reader=("tu", "tuo", "tua", "tuoi", "vostro", "vostra", "ti"),
    contact=("scrivere a", "scrivi a", "contattare", "contatti", "seguire"),
    embedded=("visualizza questo post su instagram", "un post condiviso da"),
    menus=("abbonati", "edicola", "meteo", "oroscopo", "giochi", "edizioni", "necrologie"),
)
# fmt: on

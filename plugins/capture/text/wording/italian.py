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
    by=(
        "di", "a cura di", "scritto da", "testo di", "articolo di", "dal nostro inviato", "pubblicato da",
    ),
    joining=("e", "con"),
    roles=(
        "giornalista", "corrispondente", "inviato", "inviata", "redattore", "redattrice", "editorialista",
        "autore", "autrice", "scrittore", "scrittrice", "professore", "professoressa", "ricercatore",
        "ricercatrice", "storico", "docente", "redazione", "collaboratore", "collaboratrice", "direttore",
        "direttrice",
    ),
    no_author=("editoriale",),
    newsrooms=("redazione", "la redazione", "redazione online", "redazione ansa", "redazione web", "redazione cronaca"),
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
        "menu", "cerca", "condividi", "stampa", "invia", "chiudi", "successivo", "precedente", "accedi", "registrati",
        "home", "copia link", "salva", "ascolta", "leggi di più", "mostra altro", "commenta", "vai al contenuto",
        "torna su", "altro", "menu top news", "top news", "seguici", "scarica", "ascolta articolo", "tempo di lettura",
        "riduci", "ingrandisci", "condividi l articolo", "condividi articolo", "leggi tutto",
        "leggi l articolo completo", "ascolta l articolo", "vai alla home", "torna alla home", "torna indietro",
        "fotogallery", "guarda il video", "guarda la gallery", "sfoglia la gallery", "segnala un errore", "l autore",
        "autore", "chi siamo", "contatti", "articolo precedente", "articolo successivo", "avanti", "indietro",
        "mostra tutto", "vedi tutti", "vedi tutto", "carica altri", "esci", "il mio account", "scopri", "email", "nome",
        "sito web", "copia", "link copiato", "apri", "chiudi menu", "pubblicato in", "stampa articolo",
        "dimensione testo",
    ),
    navigation_opening=(
        "condividi su", "condividi via", "seguici su", "segui", "vedi tutti", "vedi tutte", "torna a", "vai a",
        "clicca qui", "clicca per", "tutte le notizie", "tempo di lettura", "invia per", "leggi i commenti", "ascolta questo", "continua a leggere",
        "qui andrà", "guarda tutte", "mostra tutti", "scarica la", "scarica l", "seguici", "guarda il video",
        "condividi con", "vai alla", "torna alla",
    ),
    advertising_alone=(
        "pubblicità", "annuncio", "annunci", "sponsorizzato", "contenuto sponsorizzato", "promo", "offerte", "lavoro",
        "contenuti sponsorizzati", "informazione pubblicitaria", "messaggio promozionale",
    ),
    advertising_opening=(
        "contenuto offerto da", "pubblicità", "sponsorizzato da", "in collaborazione con", "powered by",
        "offerto da",
    ),
    newsletter_opening=(
        "abbonati", "iscriviti", "ricevi", "registrati", "newsletter", "la newsletter", "le newsletter",
        "sei già abbonato", "hai già", "la tua email", "sostieni", "resta aggiornato", "non perdere", "attiva",
        "scopri", "unisciti", "per continuare a leggere", "sei abbonato", "inserisci la tua", "già abbonato",
        "accetto i", "sostienici", "questo contenuto è riservato", "contenuto riservato", "hai già un", "dona ora",
        "ricevi ogni", "ricevi le", "ricevi gratis", "iscriviti alla", "iscriviti a", "abbonati a", "abbonati per",
        "sostieni il giornale",
    ),
    newsletter_inside=(
        "newsletter", "casella di posta", "via email", "tua email", "tua mail", "abbonati", "abbonamento",
        "contenuto riservato agli abbonati", "disdici quando vuoi", "indirizzo email",
    ),
    legal_inside=(
        "riproduzione riservata", "tutti i diritti riservati", "privacy policy", "note legali",
        "termini e condizioni", "cookie policy", "partita iva", "p iva", "informativa", "cookies", "riproduzione vietata",
    ),
    comments_alone=(
        "commenti", "commento", "leggi i commenti", "scrivi un commento", "lascia un commento", "aggiungi un commento",
        "lascia una risposta", "i commenti", "tutti i commenti", "commenti dei lettori", "la tua opinione",
        "vedi i commenti",
    ),
    comments_opening=(
        "lascia un commento", "scrivi un", "per commentare", "i commenti", "partecipa alla discussione",
        "devi essere connesso", "vedi i commenti", "il tuo indirizzo email", "accedi per", "i commenti sono",
        "effettua il login",
    ),
    comments_inside=("per commentare",),
    listing_alone=(
        "leggi anche", "articoli correlati", "ultimi articoli", "ultime notizie", "tutti i video", "più letti",
        "i più letti", "le più lette", "potrebbe interessarti", "ti potrebbe interessare", "da non perdere",
        "in evidenza", "notizie correlate", "primo piano", "gli articoli più letti", "consigliati per te",
        "video consigliati", "sullo stesso argomento", "altri articoli", "correlati", "consigliati",
        "raccomandati per te", "ultim ora", "i più visti", "più visti", "video", "topnews primo piano", "guarda anche",
        "vedi anche", "leggi pure", "approfondimenti", "ultima ora", "articoli simili", "potrebbero interessarti anche",
        "potrebbero interessarti", "ti potrebbero interessare", "ti può interessare", "in primo piano",
        "per approfondire", "dello stesso autore", "raccomandato per te", "articoli recenti", "articoli collegati",
        "contenuti correlati", "news correlate", "notizie simili", "i più commentati", "i più condivisi",
        "più commentati", "più condivisi", "ultime news", "ultimi video", "video correlati", "leggi altro",
        "altro da leggere", "altre news", "notizie del giorno", "le ultime notizie", "le notizie più lette",
        "i video più visti", "sullo stesso tema", "altri contenuti", "scelti per te",
    ),
    listing_opening=(
        "leggi anche", "altri articoli", "ultime notizie", "altre notizie", "potrebbe interessarti", "ti potrebbe",
        "i più letti", "le notizie più", "articoli più", "altro su", "tutti i video", "gli articoli più", "topnews",
        "articoli correlati", "potrebbero interessarti", "ti potrebbe interessare", "ti potrebbero interessare",
    ),
    topics=("argomenti", "temi", "tag", "parole chiave", "etichette", "tags"),
    inline_link=(
        "leggi anche", "guarda anche", "vedi anche", "leggi", "approfondisci", "per approfondire", "video",
        "leggi pure", "la scheda", "l intervista", "il video", "guarda il video",
    ),
    credits=(
        "foto", "fotografia", "crediti", "immagine", "ansa", "credit", "fonte", "lapresse", "fotogramma", "agf",
        "foto d archivio", "immagine di repertorio", "foto di repertorio", "immagine d archivio", "repertorio",
        "foto di",
    ),
    notes_opening=(
        "correzione", "nota della redazione", "errata corrige", "questo articolo", "aggiornamento", "rettifica",
    ),
    notes_inside=("pubblicato originariamente", "ha collaborato"),
    reader=("tu", "tuo", "tua", "tuoi", "vostro", "vostra", "ti"),
    about_author=(
        "l autore", "l autrice", "sull autore", "informazioni sull autore", "chi è l autore",
    ),
    contact=("scrivere a", "scrivi a", "contattare", "contatti", "seguire"),
    embedded=("visualizza questo post su instagram", "un post condiviso da"),
    menus=("abbonati", "edicola", "meteo", "oroscopo", "giochi", "edizioni", "necrologie"),
    calls=(
        "leggi", "leggi tutto", "leggi di più", "leggi anche", "continua a leggere", "scopri di più", "abbonati",
        "iscriviti", "guarda il video", "ascolta", "acquista", "scopri", "vai all articolo", "approfondisci",
        "dona ora",
    ),
    calls_opening=(
        "leggi l articolo",
    ),
    offers=(
        "iscriv", "iscriz", "newsletter", "abbon", "notiziario", "podcast", "cookie", "app", "facebook", "twitter",
        "instagram", "whatsapp", "telegram", "pubblicit", "sponsor", "mail",
    ),
    offers_beside=(
        "sosten", "sostien", "dona", "gratis", "gratuit", "offerta", "prova", "illimitat", "accesso", "acced",
        "esclusiv", "ricev", "notifich", "segui", "seguici", "canale", "account", "registr", "privacy",
        "condizion", "termini", "acquist", "condivid", "clic", "clicc", "visita", "sito", "link", "articolo",
        "legg", "lettor", "contenut", "ultime", "quotidian", "settiman", "unisciti", "comunit", "comment",
        "contatt", "scarica", "digitale", "notizie",
    ),
    imperatives=(
        "iscriviti", "abbonati", "ricevi", "scarica", "segui", "seguici", "leggi", "clicca", "condividi",
        "sostieni", "ascolta", "scopri", "accedi", "registrati", "entra", "partecipa", "scrivi", "resta", "non",
    ),
    outlet_voice=(
        "noi", "nostro", "nostra", "nostri", "nostre",
    ),
    fillers=(
        "della", "delle", "degli", "dello", "nella", "nelle", "negli", "nello", "alla", "alle", "agli", "allo",
        "dalla", "dalle", "sulla", "sulle", "questo", "questa", "questi", "queste", "quello", "quella", "quelli",
        "quelle", "come", "anche", "dopo", "prima", "ancora", "sono", "stato", "stata", "stati", "essere", "avere",
        "hanno", "aveva", "fatto", "fare", "dice", "detto", "anni", "anno", "tempo", "tutti", "tutto", "tutta",
        "tutte", "altri", "altre", "altro", "ogni", "dove", "quando", "perché", "contro", "senza", "durante",
        "secondo", "tra", "più", "molto", "oggi", "ieri", "domani", "lunedì", "martedì", "mercoledì", "giovedì",
        "venerdì", "sabato", "domenica",
    ),
    polls=(
        "sondaggio", "sì", "no", "forse", "non so", "vota", "vota ora", "vedi i risultati", "risultati",
    ),
)
# fmt: on

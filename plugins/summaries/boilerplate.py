"""What stands in a story's text and tells nothing of its matter: calls to the reader, captions, credits, data."""

import re
from typing import Final

# What an outlet says to its reader instead of about the matter. Each stands at the beginning, where it addresses
# the reader; "subscribe" inside a report about newspapers is a report.
_TO_READERS: Final = re.compile(
    r"""^[\W_]*(?:
      (?:click|tap)\ (?:here|on|to)\b | scroll\ (?:down|for)\b | sign\ up\b | subscribe\b | read\ (?:more|also|the\ full) | watch\ (?:more|also|the\ video)
    | follow\ (?:us|him|her|@|\w+\ on) | share\ (?:this|on|your) | like\ us\ on | join\ (?:us|our|the\ conversation) | see\ also\b | more\ on\ this
    | (?:get|download|try)\ (?:the|our)\ (?:app|latest|best|newsletter) | for\ (?:confidential\ )?(?:help|support|more\ information|more\ news)\b
    | (?:copyright|©|all\ rights\ reserved) | (?:by|von|par|por)\ \. | (?:have|do|did|are|were)\ you\b[^.?]*\?
    | (?:published|updated|posted|last\ updated)\b\s?(?:on|at|:|\d) | \w+(?:\ \w+){0,4}\ contributed\ to\ this\ (?:report|story|article)
    | this\ (?:story|article|post|report|page)\ (?:was|has\ been|originally|first|is\ part|appeared) | editor[’']s\ note | correction\s?:
    | (?:abonnez|inscrivez|rendez|connectez)[\ -]vous | (?:à\ )?lire\ (?:aussi|également|la\ suite)\b | suivez(?:-nous|\ (?:nous|toute|notre|l[’']actualité))
    | cliquez\ (?:ici|sur)\b | retrouvez\ (?:ici|toute|tous|nos|notre|l[’'](?:intégralité|actualité))\b | partagez\b | téléchargez\b | recevez\b
    | cet\ article\ (?:est|a\ été|fait|vous)\b | tous\ droits\ (?:réservés|de\ reproduction) | avec\ (?:l[’'])?(?:afp|reuters|ap)\b | découvrez\ (?:aussi|notre|nos)\b
    | suscr[ií]b\w+ | inscr[ií]b\w+ | (?:lea|lee|leer|ver|vea)\ (?:también|más|además)\b | s[ií]g(?:ue|an|a)(?:nos|\ (?:a|nuestr|toda)) | (?:haz|haga)\ (?:clic|click)
    | pincha\w*\ (?:aquí|en)\b | reg[ií]str\w+(?:te|se)\b | comparte\b | descarga\w*\ (?:la|nuestra)\b | recibe\b | este\ (?:artículo|texto|contenido)\ (?:fue|ha\ sido|se\ publicó|es)
    | todos\ los\ derechos | con\ información\ de\b | más\ información\b\s?:?
    | (?:jetzt\ )?abonnieren | lesen\ sie\ (?:auch|mehr|hier|dazu|weiter) | mehr\ zum\ thema | melden\ sie\ sich | folgen\ sie | hier\ (?:klicken|geht|finden)
    | klicken\ sie | (?:hier\ )?(?:unseren\ )?newsletter\b | teilen\ sie | laden\ sie | alle\ rechte | (?:mit|unter)\ (?:material|verwendung)\ (?:von|der)
    | (?:dieser|der)\ (?:artikel|text|beitrag)\ (?:ist|erschien|wurde|stammt) | anzeige\b | (?:anmelden|registrieren)\b | die\ redaktion\ empfiehlt
    | iscriv\w+ | leggi\ (?:anche|tutto|di\ più)\b | segui(?:ci|teci|\ (?:tutte|tutti|la|le|i|il|noi)\b) | clicca\w*\ (?:qui|su)\b | abbona\w+ | condividi\b | scarica\b | ricevi\b
    | quest[o’']\s?(?:articolo|contenuto)\ (?:è|stato) | tutti\ i\ diritti | (?:©\s*)?riproduzione\ riservata | vai\ (?:alla|al|su)\b | resta\ aggiornato | guarda\ (?:anche|il\ video)
    )""",
    re.IGNORECASE | re.VERBOSE,
)
# Captions and credits: at the beginning a label, at the end whose picture it is.
_CAPTION: Final = re.compile(
    r"""^[\W_]*(?:file\ |archiv|symbol)?(?:photos?|images?|pictures?|pictured|caption|video|credits?|graphic|crédits?|légende|illustration|foto|fotos|fotograf[íi]a
        |imagen|imágenes|im[áa]genes|bild|bilder|quelle|fuente|vídeo|immagine|immagini|didascalia|fonte|source)\ ?(?:by\b|credit|:|courtesy|\#)
    |(?:getty\ images|ap\ photo|\b(?:afp|reuters|epa|dpa|ap|ansa|efe|imago|picture\ alliance)\ ?/\ ?\w+|/(?:afp|getty|reuters|epa|dpa|ap|efe)\b)
    |[(\[](?:photo|foto|bild|image|picture|crédit|credit|archiv)\b[^)\]]{0,60}[)\]]\.?$
    |\((?:archivbild|archivfoto|symbolbild|file\ photo|photo\ d[’']archives|archives|foto\ de\ archivo|foto\ d[’']archivio)\)""",
    re.IGNORECASE | re.VERBOSE,
)
# Addresses, data and rows of links are no prose; nobody's summary needs them.
_NO_PROSE: Final = re.compile(
    r"\bhttps?://|\bwww\.|@\w+\.\w|\b(?:e-?mail|contact) us\b|\b(?:pic\.)?twitter\.com/|[{}|<>]", re.IGNORECASE
)


def boilerplate(sentence: str) -> str:
    """Return in words what keeps the sentence out of every summary, "" for a sentence about the matter."""
    if _TO_READERS.match(sentence):
        return "speaks to the reader"
    if _CAPTION.search(sentence):
        return "a caption or a credit"
    return "an address or data, no prose" if _NO_PROSE.search(sentence) else ""

"""The links of a letter: which lead to an article, and which are the letter's own business."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urlsplit

from ..patterns import later
from .redirects import is_opaque, public, target
from .sites import site

# What letters link to besides articles: how to leave, to be read elsewhere, to tell others.
_BUSINESS = later(
    r"\b(?:unsubscrib\w*|opt[- ]?out|(?:manage|update|change|edit)\b.{0,30}\b(?:preferences|subscriptions?|settings|profile)|(?:e-?mail )preferences"
    r"|(?:view|read|open|see)\b.{0,30}\b(?:browser|online|in (?:the )?app)|forward(?:ed)? (?:this|to a)\b|tell a friend|refer a friend|become a (?:member|subscriber)"
    r"|abbestell\w*|abmelden|austragen|(?:im|in ihrem) (?:web)?browser|online (?:version|ansehen|lesen)|onlineversion|weiterempfehlen|newsletter weiterleiten"
    r"|(?:se )?d[ée]s(?:abonner|inscrire)|version en ligne|navigateur|g[ée]rer (?:mes|vos)\b.{0,30}|darse de baja|cancelar (?:la )?suscripci[óo]n|navegador"
    r"|disiscriv\w*|cancella\w* iscrizione|annulla\w* iscrizione|nel browser|afmelden|uitschrijven|avregistrera\w*|avslutt abonnement\w*)\b",
    re.IGNORECASE,
)
# What such a link says in all; within a headline the same words may be its subject.
_WORDS = later(
    r"\W*(?:sign ?up(?: (?:here|now|for free))?|subscribe(?: (?:now|here|today|for free))?|upgrade(?: (?:now|to paid))?|donate(?: now)?|advertise(?: with us)?|privacy(?: (?:policy|notice))?"
    r"|terms(?: (?:of (?:use|service)|and conditions))?|contact(?: us)?|about(?: us)?|imprint|legal(?: notice)?|cookies?(?: policy)?|(?:give |send )?feedback|reply|help(?: cent(?:er|re))?|faq|preferences|settings"
    r"|log ?in|my account|share(?: this)?(?: (?:post|article|story))?|like|comment|restack|leave a comment|follow(?: us)?|jobs|careers|forward|abonnieren|einstellungen|datenschutz(?:erkl[äa]rung)?"
    r"|impressum|kontakt|agb|teilen|s['’]abonner|mentions l[ée]gales|confidentialit[ée]|transf[ée]rer|partager|suscr[íi]bete|aviso legal|reenviar|compartir|iscriviti|inoltra|condividi)\W*",
    re.IGNORECASE,
)
_PRIVATE_PATH = later(
    r"/(?:unsub\w*|opt-?out|profile_update|vcard|forward(?:-to-friend)?|sharer(?:\.php)?|intent|view-?in-?browser|webview|web-?version|preference-?cent(?:er|re)|preferences|manage(?:[-_]\w+)?|action/disable\w*|feedback)(?:/|$)",
    re.IGNORECASE,
)
_SERVICE_PATH = later(
    r"/(?:subscri\w*|sign-?(?:up|in)|log-?in|account|profile|privacy(?:-\w+)*|terms(?:-\w+)*|legal|imprint|impressum|datenschutz|contact|kontakt|about|ueber-uns|share|referral\w*|refer|gift|donate|checkout"
    r"|advertis\w*|careers?|jobs|help|support|faq|settings|feed(?:back)?|rss|u|app|archive|newsletters?)(?:/[^/-]*)?/?$|/@[^/]+/?$",
    re.IGNORECASE,
)
_SOCIAL = later(
    r"(?:^|\.)(?:facebook|twitter|x|instagram|linkedin|threads|bsky|tiktok|pinterest|whatsapp|telegram|snapchat|youtube|mastodon|xing|fb|wa|t)\.(?:com|net|app|social|me|org|co)$",
    re.IGNORECASE,
)
_SHOPS = later(r"^(?:apps\.apple|itunes\.apple|play\.google|apps\.microsoft)\.com$", re.IGNORECASE)
_FILES = later(r"\.(?:png|jpe?g|gif|webp|svg|ico|css|js|ics|vcf)$", re.IGNORECASE)
_BROWSER = later(
    r"\b(?:view|read|open|see)\b.{0,40}\b(?:browser|online|web)\b|im (?:web)?browser|online(?:version| ansehen| lesen)|version en ligne|navigateur|navegador|nel browser|in (?:je|uw) browser|webversion",
    re.IGNORECASE,
)
# What a letter says of itself below its last item.
FOOT = later(
    r"©|\(c\) ?\d{4}|\b(?:copyright|all rights reserved|unsubscrib\w*|you(?:['’]re| are)? (?:receiv\w+|subscribed)|you received this|(?:this|the) (?:e-?mail|message|newsletter) was sent|sent (?:to you|by)\b"
    r"|mailing address|was (?:this )?forwarded|forward(?:ed)? (?:this|to)|add us to your address book|manage (?:your )?(?:subscription|preferences)|(?:reply|respond) to this e-?mail|thanks for reading"
    r"|alle rechte vorbehalten|abmelden|abbestellen|sie erhalten diese|diese e-?mail|tous droits r[ée]serv[ée]s|d[ée]sinscri\w*|d[ée]sabonn\w*|vous recevez|todos los derechos|darse de baja|recibes este"
    r"|tutti i diritti|disiscriv\w*|ricevi questa)\b",
    re.IGNORECASE,
)
_FEW = 8
_SHORT_PATH = 3
# Words of a link that asks to be clicked; the headline stands elsewhere.
CALL = later(
    r"\W*(?:(?:read|learn|see|find out|discover|continue|keep|get|watch|listen|view|check|click|tap|full|the|here|more|on|go|deeper|now|in|to|it|this|out|article|story|post|report|details|full|link|reading|episode|video|website|site)\b\W*)+"
    r"|\W*(?:(?:weiter|mehr|lesen|weiterlesen|erfahren|hier|zum|artikel|lire|la|suite|plus|en|savoir|l['’]article|ici|leer|más|seguir|leyendo|aquí|leggi|tutto|di|più|continua|qui|lees|verder|meer)\b\W*)+",
    re.IGNORECASE,
)


def is_business(said: str, href: str) -> bool:
    """True for a link that is the letter's own business, by its words (when they are few) or its address."""
    if len(said.split()) <= _FEW and (_BUSINESS.search(said) or _WORDS.fullmatch(said)):
        return True
    address = target(href) or href
    try:
        parts = urlsplit(address.strip())
        host = parts.hostname or ""
    except ValueError:
        return True
    if parts.scheme.lower() not in ("http", "https") or _SHOPS.match(host) or _FILES.search(parts.path):
        return True
    video = site(address) == "youtube" and parts.path.startswith("/watch")
    service = parts.path.count("/") <= _SHORT_PATH and _SERVICE_PATH.match(parts.path)
    return bool((_SOCIAL.search(host) and not video) or _PRIVATE_PATH.search(parts.path) or service)


@lru_cache(maxsize=4096)  # a letter names each address several times, and each is asked for more than once
def article(said: str, href: str) -> str | None:
    """The public address of the article that a link leads to; "" where only its counter knows; None for no article."""
    if is_business(said, href):
        return None
    address = public(href)
    if address is None:
        return "" if is_opaque(href) else None
    parts = urlsplit(address)
    home = parts.path.strip("/") == "" and not parts.query
    return None if home else address


def own_page(said: str, href: str) -> str | None:
    """The public address of the letter itself, where a link offers to read it in a browser."""
    return public(href) if len(said.split()) <= 15 and _BROWSER.search(said) else None

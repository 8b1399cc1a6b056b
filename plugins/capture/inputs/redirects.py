"""Links that lead through a counter: the address behind them where they carry it, and nothing that names a reader.

Nothing is fetched: what a redirect keeps to itself stays unknown.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from urllib.parse import parse_qsl, quote, unquote, urlsplit, urlunsplit

from ...stories.addresses import clean_url
from ..patterns import later

_ADDRESS = later(r"https?://[^\s\"'<>\\^`{|}\x00-\x20\x7f-\x9f]+", re.IGNORECASE)
# Hosts and paths of redirects; elsewhere an address inside an address is a page's own business (a translator, a login).
_REDIRECTING = later(
    r"^(?:[\w-]+\.)?(?:google\.[a-z.]+/url|\w+\.safelinks\.protection\.outlook\.com|l\w?\.(?:facebook|instagram)\.com|out\.reddit\.com|href\.li|slack-redir\.net"
    r"|t\.umblr\.com|disq\.us|exit\.sc|duckduckgo\.com/l/|vk\.com/away|youtube\.com/redirect|linkedin\.com/(?:redir|safety)|substack\.com/redirect)"
    r"|^(?:[\w-]+\.)*(?:e?mail|e\d?|clicks?|clk|cl|links?\d?|lnk|lt|track(?:ing|er)?|trk|t|go|l|r|c|u\d*|url\d*|out|redir(?:ect)?s?|nl|news(?:letters?)?|em\d*|mg\d*|mandrillapp)\.[\w-]+\."
    r"|/(?:redir(?:ect)?|click\w*|track\w*|trk|outgoing|out|away|goto|go|jump|link|links|cl0|l|r|c|e|ls|ss|exit|leave|external|l\.php|t)(?:/|\?|\.\w+|$)",
    re.IGNORECASE,
)
_KEEPING = later(r"^(?:web\.archive\.org|archive\.\w+|translate\.google\.\w+|\w+\.translate\.goog)", re.IGNORECASE)
_NAMES = later(
    r"u|url|urls|q|z|to|t|p|d|e|l|link|href|uri|dest\w*|target\w*|redir\w*|goto|go|out|r|rurl|uddg|next|continue|location|lnk|a|x|data",
    re.IGNORECASE,
)
_PROOFPOINT = later(r"https?://urldefense(?:\.proofpoint)?\.(?:com|us)/", re.IGNORECASE)
_BASE64 = later(r"[A-Za-z0-9_+/-]{16,4000}={0,2}")
_UNPACKED = 20_000
_STEPS = 5
# Mail filters and counters make addresses of a thousand characters; no server takes more than these.
_LONGEST = 8_000
# Parameters that name a reader: what mailing services add to the links of a letter.
_PERSONAL = later(
    r"e|em|email|e-?mail\w*|mail|mc_eid|uid|userid|user_?(?:id|email)|usr|subscriber\w*|sub_?id|recipient\w*|rcpt|regi_id|member\w*|contact\w*|customer\w*"
    r"|token|tok|auth\w*|sig|signature|hash|key|jwt|session\w*|sid|r|ref\w*|rid|mid|jb|j|ck_subscriber_id|sh_kit|_bhlid|_ke|_kx|_bta_\w+|sp_\w+|elq\w*|nltr?|nlid|nl|emc|te|instance_id"
    r"|segment_id|campaign_?(?:id|type)?|email_?hash|et_\w+|spm?_?mid|qs|upn|trackid|tracking\w*|cndid|esrc|bxid|hasha|hashb|hashc|srnd|triedredirect|isfreemail"
    r"|wt_?mc\w*|xg_source|ss_email_id|ss_campaign_\w+|mkwid|inf_contact_key|vgo_ee|dm_[it]|lctg|uu?id|source_?id|linkid|newsletter\w*",
    re.IGNORECASE,
)
# Values that look made by a machine: a page's own key of such length is rare, and stands under one of these names.
_MACHINE = later(r"(?=[^0-9]*[0-9])(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9_.~%+/=-]{20,}")
_SLUG = later(r"(?:^|[-_])[a-z]{3,}[-_][a-z]{2,}(?=[-_]|$)")
_MAIL = later(r"[\w.+-]+@[\w-]+\.[a-z]{2,}", re.IGNORECASE)
_KEYS = frozenset("v id story article doc docid item page list".split())
# Paths of counters that keep the address to themselves; what stands behind it is a reader's number.
_OPAQUE = later(
    r"/(?:ls/click|e3t/|wf/click|track/click|ss/c/|click/|cl\d?/|c/|e/|f/a/|r/|t/|u/|l/|lt\.php|redirect/|CL0/)|[?&](?:upn|qs|_t|p)=[\w%-]{20,}",
    re.IGNORECASE,
)
_OPAQUE_HOST = later(
    r"^(?:(?:e?mail|e\d?|clicks?|clk|links?\d?|lnk|lt|track(?:ing|er)?|trk|t|url\d*|em\d*|mg\d*)\.[\w-]+\.|[\w.-]*(?:list-manage|sendgrid|hubspotlinks?|hubspotemail|mandrillapp|mailgun"
    r"|exacttarget|cmail\d+|createsend\d*|rs6|mjt|sparkpostmail|beehiiv|convertkit-mail\d?|sendibt?\d*|mlsend|klclick\d?|awstrack|substack)\.(?:com|net|org|me|lu)/)",
    re.IGNORECASE,
)
_MAILCHIMP = later(r"[\w.-]+\.list-manage\.com/track/click\?", re.IGNORECASE)


def target(address: str) -> str | None:
    """The address behind a redirect that carries it, however often it is wrapped; None for any other address."""
    found = None
    for _ in range(_STEPS):
        inner = _inside(found or address.strip()) if len(found or address) <= _LONGEST else None
        if inner is None:
            break
        found = inner
    return found


def public(address: str) -> str | None:
    """The address as anybody may have it, without what names a reader; None where nothing else would be left of it.

    Redirects give their target.  One that keeps it to itself is no address to hand on: it counts, and it counts one
    reader; only Mailchimp's work without the reader's number.
    """
    known = target(address) or address
    cleaned = clean_url(known.strip()) if len(known) <= _LONGEST else None
    if cleaned is None:
        return None
    bare = re.sub(r"^https?://", "", cleaned)
    if _MAILCHIMP.match(bare):
        return _without(cleaned, only=re.compile("e|fblike|socialproxy"))
    return None if is_opaque(cleaned) else _without(cleaned)


def is_counted(address: str | None) -> bool:
    """True for a counter's address that can be handed on: it says nothing of whose the article is."""
    return bool(address and _MAILCHIMP.match(re.sub(r"^https?://", "", address)))


def is_opaque(address: str) -> bool:
    """True for a counter's address that keeps its target to itself."""
    known = target(address) or address
    cleaned = clean_url(known.strip()) if len(known) <= _LONGEST else None
    bare = re.sub(r"^https?://", "", cleaned or "")
    opaque = _OPAQUE_HOST.match(bare) and (_OPAQUE.search(bare) or _has_machine_step(cleaned or ""))
    return bool(opaque) and not _MAILCHIMP.match(bare)


def _without(address: str, only: re.Pattern[str] | None = None) -> str | None:
    parts = urlsplit(address)
    kept = [pair for pair in parts.query.split("&") if pair and not _is_personal(pair, only)]
    if _MAIL.search(unquote(parts.path)):
        return None
    fragment = (
        ""
        if _is_machines(parts.fragment) or "@" in unquote(parts.fragment) or ":~:" in parts.fragment
        else parts.fragment
    )
    return clean_url(urlunsplit((parts.scheme, parts.netloc, parts.path, "&".join(kept), fragment)))


def _is_personal(pair: str, only: re.Pattern[str] | None) -> bool:
    name, _, value = pair.partition("=")
    name, value = unquote(name), unquote(value)
    if only:
        return bool(only.fullmatch(name))
    if "@" in value or "@" in name or _PERSONAL.fullmatch(name) or value.lower().startswith(("email", "newsletter")):
        return True
    return _is_machines(value) and name.lower() not in _KEYS


def _is_machines(value: str) -> bool:
    """True for a long value that no person would write: figures among letters, and no words joined by hyphens."""
    return bool(_MACHINE.fullmatch(value)) and not _SLUG.search(value)


def _has_machine_step(address: str) -> bool:
    """True where a step of the path, or a value behind it, is a machine's."""
    parts = urlsplit(address)
    steps = [*parts.path.split("/"), *(value for _, value in parse_qsl(parts.query))]
    return any(_is_machines(part) for step in steps for part in step.split("."))


def _inside(address: str) -> str | None:
    """The address that one redirect carries: in a parameter, in a step of its path, plainly, in Base64 or packed."""
    if _PROOFPOINT.match(address):
        return _proofpoint(address)
    try:
        parts = urlsplit(address)
        values = [value for name, value in parse_qsl(parts.query, max_num_fields=60) if _NAMES.fullmatch(name)]
    except ValueError:
        return None
    bare = re.sub(r"^https?://(?:www\.)?", "", address)
    if parts.scheme.lower() not in ("http", "https") or _KEEPING.match(bare) or not _REDIRECTING.search(bare):
        return None
    steps = [step for step in parts.path.split("/") if step]
    plain = re.search(r"/(https?:/{1,2}[^/].*)", parts.path)
    whole = [plain.group(1) + ("?" + parts.query if parts.query else "")] if plain else []
    for given in (*values, *map(unquote, steps), *whole):
        if found := _as_address(given):
            return found
    return next((found for given in (*values, *steps) for part in given.split(".") if (found := _decoded(part))), None)


def _as_address(given: str) -> str | None:
    given = re.sub(r"^(https?):/(?=[^/])", r"\1://", given)
    if re.match(r"www\.[\w-]+\.\w", given):
        given = "http://" + given
    return given if re.match(r"https?://[^/]+\.[^/]", given, re.IGNORECASE) and clean_url(given) else None


def _decoded(given: str) -> str | None:
    """The first address in what a value means in Base64, unpacked where it is packed."""
    if not _BASE64.fullmatch(given):
        return None
    try:
        data = base64.urlsafe_b64decode(
            given.replace("+", "-").replace("/", "_").rstrip("=") + "=" * (-len(given.rstrip("=")) % 4)
        )
    except (binascii.Error, ValueError):
        return None
    if data[:1] == b"\x78":
        try:
            data = zlib.decompressobj().decompress(data, _UNPACKED)
        except zlib.error:
            return None
    text = data.decode("utf-8", "replace").replace("\\/", "/")
    if "%3A%2F%2F" in text:
        text = unquote(text)
    found = _ADDRESS.search(text)
    return _as_address(found.group().split("&quot;")[0]) if found else None


def _proofpoint(address: str) -> str | None:
    """The address that a company's mail filter has wrapped (URL Defense, its second and third form)."""
    if third := re.search(r"/v3/__(.+?)__;", address):
        return _as_address(third.group(1).replace("*", quote("*"))) if "*" not in third.group(1) else None
    second = dict(parse_qsl(urlsplit(address).query)).get("u")
    return _as_address(unquote(second.replace("-", "%").replace("_", "/"))) if second else None

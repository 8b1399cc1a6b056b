"""Addresses of originals: which may be written, and when two of them name the same article."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urlsplit

# What sharing buttons, newsletters and advertising add; none of it chooses what the server sends. Collected from the
# parameters that Firefox's and Brave's query stripping lists name; a new one only needs adding here.
_TRACKING = (
    r"(utm_\w*|mtm_\w*|pk_\w+|piwik_\w+|matomo_\w+|hsa_\w+|at_(medium|campaign|custom\d|link_\w+|ptr_name|format|bbc_team)"
    r"|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|li_fat_id|igshid|igsh|yclid|ysclid|mc_[ce]id|_hs\w+"
    r"|mkt_tok|oly_(anon|enc)_id|vero_\w+|wickedid|rb_clickid|s_cid|ns_\w+|cmpid|cmp|cmpn|ocid|icid|ito|smid|smtyp"
    r"|partner|ref|ref_src|ref_url|referrer|referringsource|src_?tok|feature|share|shared|sharetoken|spm|sr_share"
    r"|xtor|_ga|_gl|guccounter|guce_\w+|s|spref|trk|trkid|taid|__twitter_impression|outputtype)"
)
# Of those, names so short or common that only a harmless value shows them to be tracking.
_COMMON = {
    "s": re.compile(r"0?\d|\d\d"),
    "feature": re.compile(r"youtu\.be|share\w*|emb_\w+"),
    "partner": re.compile(r"\w+"),
}
_AMP_PARAMETERS = frozenset({"amp", "outputtype", "usqp", "amp_js_v"})
_PORTS = {"http": 80, "https": 443}
_HOSTS = re.compile(r"(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)")
_HOST = re.compile(r"(?!-)[\w-]+(\.[\w-]+)*\.?|\[[0-9A-Fa-f:.]+\]")
# What may stand in an address unquoted; quotes, angle brackets, spaces and backslashes would end an attribute or a link.
_SAFE = "/:@!$&'()*+,;=-._~%"


def normal_url(url: str) -> str:
    """Give one string for all addresses of the same article, to compare with; it is not meant to be opened.

    Scheme, letter case of the host, `www.`, default port, fragment, tracking, order of parameters, AMP forms and a
    trailing slash do not count. A text that is no address comes back stripped.
    """
    cleaned = clean_url(_past_amp_cache(url.strip()))
    if cleaned is None:
        return url.strip()
    parts = urlsplit(cleaned)
    host = _HOSTS.sub("", _host(parts) or "")
    port = f":{parts.port}" if parts.port not in (None, _PORTS[parts.scheme]) else ""
    given = (pair for pair in parse_qsl(parts.query, keep_blank_values=True) if pair[0].lower() not in _AMP_PARAMETERS)
    query = urlencode(sorted(given))
    return f"https://{host}{port}{_normal_path(parts.path)}" + (f"?{query}" if query else "")


def host_of(url: str | None) -> str:
    """Give the site's name in an address as `normal_url` writes it, without `www.` and the like; "" for none."""
    return urlsplit(normal_url(url)).hostname or "" if url else ""


def clean_url(url: str) -> str | None:
    """Give the address as it may be written into a story: http or https, without tracking; None for anything else.

    Characters that could end an attribute or a Markdown link are percent-encoded; names and passwords are refused.
    """
    url = re.sub(r"[\t\r\n]", "", url.strip())
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    host = _host(parts)
    if (
        parts.scheme.lower() not in _PORTS
        or not host
        or "@" in parts.netloc
        or re.search(r"[\x00-\x20\x7f]", parts.netloc)
    ):
        return None
    netloc = host + (f":{parts.port}" if parts.port not in (None, _PORTS[parts.scheme.lower()]) else "")
    kept = [pair for pair in re.split(r"&", parts.query) if pair and not _tracks(pair)]
    path = quote(parts.path, safe=_SAFE) or "/"
    query = quote("&".join(kept), safe=_SAFE + "?[]")
    fragment = quote(parts.fragment, safe=_SAFE + "?")
    return (
        f"{parts.scheme.lower()}://{netloc}{path}"
        + (f"?{query}" if query else "")
        + (f"#{fragment}" if fragment else "")
    )


def _normal_path(path: str) -> str:
    """Give a path without what marks the AMP form, the name of a folder's page, and empty steps."""
    steps = [step for step in path.split("/") if step]
    if len(steps) > 1 and steps[0].lower() == "amp":
        del steps[0]
    if steps and re.fullmatch(r"amp(\.html?)?|index\.\w{3,5}", steps[-1], re.IGNORECASE):
        del steps[-1]
    if steps:
        steps[-1] = re.sub(r"\.amp(?=$|\.html?$)", "", steps[-1])
    return "".join(f"/{step}" for step in steps)


def _host(parts: SplitResult) -> str | None:
    host = (parts.hostname or "").lower().rstrip(".")
    if ":" in host:
        host = f"[{host}]"
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError:
            return None
    return host if _HOST.fullmatch(host) else None


def _tracks(pair: str) -> bool:
    name, _, value = pair.partition("=")
    name = unquote(name)
    if not re.fullmatch(_TRACKING, name, re.IGNORECASE):
        return False
    only = _COMMON.get(name.lower())
    return only is None or bool(only.fullmatch(unquote(value)))


def _past_amp_cache(url: str) -> str:
    """Unwrap an article that a search engine keeps a copy of (google.com/amp/s/..., cdn.ampproject.org/c/s/...)."""
    kept = re.match(
        r"https?://(?:www\.google\.[\w.]+/amp|[\w-]+\.cdn\.ampproject\.org/[cv])/(s/)?(.+)", url, re.IGNORECASE
    )
    return f"http{'s' if kept.group(1) else ''}://{kept.group(2)}" if kept else url

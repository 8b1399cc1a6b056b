"""Players, posts and charts that a page embeds, as links to what they show; what is no part of the story leaves nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote, urlsplit

from ..patterns import later
from .blocks import FORMULA, MARK, is_hidden

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

    from .blocks import Block

# Sites whose frames show a work of their own: films, sound, posts, charts, maps, documents. Frames of all others are
# advertising, counters, forms and comments more often than not.
_SHOWN = later(
    r"(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|dai\.ly|twitch\.tv|ted\.com|streamable\.com|rumble\.com|peertube\.\w+"
    r"|brightcove\.net|jwplatform\.com|jwplayer\.com|wistia\.(?:com|net)|kaltura\.com|loom\.com|ustream\.tv|c-span\.org|facebook\.com|instagram\.com|tiktok\.com"
    r"|twitter\.com|x\.com|bsky\.app|reddit\.com|redditmedia\.com|threads\.net|mastodon\.\w+|spotify\.com|soundcloud\.com|podcasts\.apple\.com|bandcamp\.com"
    r"|mixcloud\.com|audioboom\.com|simplecast\.com|megaphone\.fm|libsyn\.com|acast\.com|buzzsprout\.com|podbean\.com|anchor\.fm|omny\.fm|ivoox\.com|deezer\.com"
    r"|datawrapper\.de|dwcdn\.net|flourish\.studio|infogram\.com|tableau\.com|tableausoftware\.com|arcgis\.com|carto\.com|observablehq\.com|plot\.ly|plotly\.com"
    r"|google\.[a-z.]+|openstreetmap\.org|umap\.openstreetmap\.fr|documentcloud\.org|scribd\.com|slideshare\.net|issuu\.com|archive\.org|giphy\.com|imgur\.com"
    r"|knightlab\.com|storify\.com|codepen\.io|jsfiddle\.net|gist\.github\.com|getty(?:images)?\.com|flickr\.com|pinterest\.com|arte\.tv|rutube\.ru|vk\.com|bilibili\.com|youku\.com|nicovideo\.jp)$",
    re.IGNORECASE,
)
# Parts of these sites that show nothing: buttons, log-in, advertising, counters, robots' riddles.
_NOTHING = later(
    r"/plugins/(?:like|share_button|follow|page|likebox|comments)|/widgets/(?:follow|tweet)_button|recaptcha|/gampad/|/pagead|/ads?/|/safeframe|/tagmanager|/ns\.html"
    r"|/accounts|/signin|/cse|/afs/|/persist|about:blank|xd_arbiter|/oauth|remote_iframe|/subscribe_embed|/s2/oz|plusone|/rsrc|widget_iframe|hub\.html",
    re.IGNORECASE,
)
_LATE = (
    "src",
    "data-src",
    "data-lazy-src",
    "data-embed-src",
    "data-url",
    "data-cookieblock-src",
    "data-cmp-src",
    "data-consent-src",
    "data-litespeed-src",
)
# Titles that say nothing of what is shown.
_EMPTY_TITLE = later(
    r"\W*(?:(?:youtube|vimeo|twitter|x|facebook|instagram|tiktok|spotify|soundcloud|dailymotion)?\s*(?:video|audio|embedded|media|tweet|post)?\s*(?:player|embed|content|frame|iframe|tweet|post|video)?(?:\s*\d*))\W*",
    re.IGNORECASE,
)
_POSTS = {
    "twitter-tweet": "", "twitter-video": "", "instagram-media": "data-instgrm-permalink", "tiktok-embed": "cite", "bluesky-embed": "",
    "fb-post": "data-href", "fb-video": "data-href", "reddit-embed-bq": "", "reddit-card": "", "mastodon-embed": "data-embed-url",
    "text-post-media": "data-text-post-permalink",
}  # fmt: skip
# Elements of their own that stand for a player, with the attribute that names the work and the address it makes.
_NAMED = {
    "lite-youtube": ("videoid", "https://www.youtube.com/watch?v={}"), "youtube-video": ("video-id", "https://www.youtube.com/watch?v={}"),
    "amp-youtube": ("data-videoid", "https://www.youtube.com/watch?v={}"), "lite-vimeo": ("videoid", "https://vimeo.com/{}"),
    "amp-vimeo": ("data-videoid", "https://vimeo.com/{}"), "amp-dailymotion": ("data-videoid", "https://www.dailymotion.com/video/{}"),
    "amp-twitter": ("data-tweetid", "https://twitter.com/i/status/{}"), "twitter-widget": ("data-tweet-id", "https://twitter.com/i/status/{}"),
    "amp-instagram": ("data-shortcode", "https://www.instagram.com/p/{}/"), "amp-facebook": ("data-href", "{}"), "amp-soundcloud": ("data-trackid", "https://api.soundcloud.com/tracks/{}"),
    "amp-iframe": ("src", "{}"), "amp-tiktok": ("data-src", "{}"), "fb:post": ("href", "{}"), "fb:video": ("href", "{}"),
}  # fmt: skip
_FURNITURE = later(
    r"(?:^|[\s_-])(?:share|sharing|newsletters?|promo\w*|advert\w*|ads?|sponsor\w*|related|recirc\w*|recommend\w*|popular|trending|comments?|sidebar|rail|outbrain|taboola|live-?stream-?bar)(?:$|[\s_-])",
    re.IGNORECASE,
)
_OUTSIDE = frozenset({"aside", "nav", "footer", "header", "form", "menu"})
_EMBED = "embed"
_LONGEST_TITLE = 300
# What a link says before the title of what it leads to, or instead of one: words of ours would pass for the story's.
_PLAYED, _ELSEWHERE = "▶", "↗"
_POST = later(
    r"twitter|^x\.com|instagram|facebook|bsky|reddit|threads|mastodon|datawrapper|dwcdn|flourish|infogram|tableau|arcgis|carto|plot|google|map|document|scribd|slideshare|issuu|pinterest|codepen|gist"
)


def link_players(tree: HtmlElement) -> None:
    """Put a paragraph with a link in place of each player, chart and post of the page; changes the tree."""
    for element in list(tree.iter("iframe", "video", "audio", "object", "embed", *_NAMED)):
        parent = element.getparent()
        if parent is None or (element.tag == "embed" and parent.tag == "object"):
            continue
        address = None if _unseen(element) else _shown_by(element)
        if address:
            _put(element, address, element.get("title") or element.get("aria-label") or element.get("playlabel") or "")
    for element in list(tree.iter("blockquote", "div", "figure")):
        _link_post(element)


def _put(element: HtmlElement, address: str, title: str) -> None:
    """A paragraph with a link instead of the element."""
    parent = element.getparent()
    new = parent.makeelement("p", {MARK: _EMBED})
    site = (urlsplit(address).hostname or "").removeprefix("www.")
    title = " ".join(title[:_LONGEST_TITLE].split())
    link = new.makeelement("a", {"href": address})
    mark = _ELSEWHERE if _POST.search(site) else _PLAYED
    link.text = mark if _EMPTY_TITLE.fullmatch(title) else f"{mark} {title}"
    new.append(link)
    new.tail = element.tail
    parent.replace(element, new)


def _unseen(element: HtmlElement) -> bool:
    """True for a player that no reader sees: hidden itself or within something hidden, or a point in size."""
    tiny = any(re.fullmatch(r"\s*[01](?:px)?\s*", element.get(side) or "") for side in ("width", "height"))
    return tiny or any(is_hidden(each) for each in (element, *element.iterancestors()))


def _shown_by(element: HtmlElement) -> str | None:
    """The address of what a player shows, as people open it; None where it is not known or not worth a link."""
    if element.tag in _NAMED:
        name, pattern = _NAMED[str(element.tag)]
        said = (element.get(name) or "").strip()
        known = bool(re.fullmatch(r"[\w-]{3,40}", said)) or pattern == "{}"
        return _as_opened(pattern.format(said)) if said and known else None
    if element.tag in ("video", "audio"):
        return next(
            (
                said
                for each in (element, *element.iter("source"))
                if (said := (each.get("src") or "").strip()) and not said.startswith(("blob:", "data:"))
            ),
            None,
        )
    if element.tag == "object":
        stated = [element.get("data") or ""]
        stated += [
            each.get("value") or each.get("src") or ""
            for each in element.iter("param", "embed")
            if each.tag == "embed" or (each.get("name") or "").lower() in ("movie", "src")
        ]
        return next((address for said in stated if (address := _as_opened(said))), None)
    if tweet := element.get("data-tweet-id"):
        return f"https://twitter.com/i/status/{tweet}" if tweet.isdigit() else None
    return next((address for name in _LATE if (address := _as_opened(element.get(name) or ""))), None)


def _as_opened(source: str) -> str | None:
    """The address that shows a frame's work on a page of its own; None for frames that show no work."""
    source = source.strip()
    source = f"https:{source}" if source.startswith("//") else source
    try:
        parts = urlsplit(source)
        host = (parts.hostname or "").lower()
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not _SHOWN.search(host) or _NOTHING.search(source):
        return None
    if re.search(r"google\.[a-z.]+$", host) and "/maps" not in parts.path and not host.startswith(("docs.", "drive.")):
        return None
    asked = parse_qs(parts.query)
    return _film(host, parts.path, asked) or _wrapped(host, asked) or source


def _film(host: str, path: str, asked: dict[str, list[str]]) -> str | None:
    """The page of a film, post or track whose frame's address holds its number."""
    steps = [step for step in path.split("/") if step] or [""]
    known = {
        "youtube": ("https://www.youtube.com/watch?v={}", steps[-1] if steps[0] in ("embed", "v", "shorts") else ""),
        "player.vimeo.com": ("https://vimeo.com/{}", steps[-1]),
        "dailymotion": ("https://www.dailymotion.com/video/{}", asked.get("video", steps)[-1]),
        "instagram": ("https://www.instagram.com/{}/", "/".join(steps[:2])),
        "open.spotify.com": (
            "https://open.spotify.com/{}",
            "/".join(steps[1:]) if steps[0].startswith("embed") else "",
        ),
        "twitter": ("https://twitter.com/i/status/{}", asked.get("id", [""])[0]),
    }
    listed = asked.get("list", [""])[0]
    if "youtube" in host and steps[-1] == "videoseries" and re.fullmatch(r"[\w-]+", listed):
        return f"https://www.youtube.com/playlist?list={listed}"
    pattern, ident = next((known[site] for site in known if site in host), ("", ""))
    return pattern.format(ident) if re.fullmatch(r"[\w/-]{3,60}", ident) else None


def _wrapped(host: str, asked: dict[str, list[str]]) -> str | None:
    """The address that a frame carries in its own (`?url=...`, `?href=...`)."""
    if not re.search(r"soundcloud|facebook|flickr|reddit", host):
        return None
    return next(
        (unquote(asked[name][0]) for name in ("href", "url") if asked.get(name, [""])[0].startswith("http")), None
    )


def _link_post(element: HtmlElement) -> None:
    """A post that is quoted by its site's own code leads to the post, also where only an attribute says so."""
    classes = frozenset((element.get("class") or "").split())
    named = next((name for name in _POSTS if name in classes), None)
    if named is None:
        return
    stated = (element.get(_POSTS[named]) or "").strip() if _POSTS[named] else ""
    if not stated.startswith("http") or any(
        (link.get("href") or "").split("?")[0] == stated.split("?")[0] for link in element.iter("a")
    ):
        return
    new = element.makeelement("p", {MARK: _EMBED})
    link = new.makeelement("a", {"href": stated})
    link.text = _ELSEWHERE
    new.append(link)
    element.append(new)


def take_players(blocks: Sequence[Block]) -> None:
    """Make part of the body what the story embeds: players (and formulas that stand alone) among or beside its paragraphs."""
    kept = [n for n, block in enumerate(blocks) if block.kept]
    if not kept:
        return
    first, last = kept[0], kept[-1]
    around = _common([blocks[n] for n in kept if not _is_embed(blocks[n])] or [blocks[n] for n in kept])
    for n, block in enumerate(blocks):
        if not _is_embed(block) or block.kept:
            continue
        among = first < n < last or _beside(block, blocks[first], blocks[last])
        if among and around in block.above() and not _in_furniture(block, around):
            block.take("a player, post or formula that the story embeds")


def _is_embed(block: Block) -> bool:
    return block.element.get(MARK) == _EMBED or all(FORMULA in s.styles for s in block.spans if s.text.strip())


def _common(blocks: Sequence[Block]) -> HtmlElement:
    """The innermost element around all blocks."""
    shared = list(blocks[0].above())
    for block in blocks[1:]:
        here = set(block.above())
        shared = [element for element in shared if element in here]
    return shared[0]


def _beside(block: Block, first: Block, last: Block) -> bool:
    """True for a player right before the first or after the last kept block: nothing stands between but its own boxes."""
    return any(_neighbours(block.element, other.element) for other in (first, last))


def _neighbours(one: HtmlElement, other: HtmlElement) -> bool:
    for element in _boxes(one):
        if element.getparent() is not None and element.getparent() in (each.getparent() for each in _boxes(other)):
            return True
    return False


def _boxes(element: HtmlElement) -> Iterator[HtmlElement]:
    """An element and the boxes that hold nothing but it, two at most."""
    yield element
    for box in list(element.iterancestors())[:2]:
        if box.text_content().strip() != element.text_content().strip():
            return
        yield box


def _in_furniture(block: Block, around: HtmlElement) -> bool:
    for element in block.above():
        if element is around:
            return False
        if element.tag in _OUTSIDE or _FURNITURE.search(element.get("class") or ""):
            return True
    return False

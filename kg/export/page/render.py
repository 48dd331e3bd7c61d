"""Putting the page together: one file, no network, and nothing in it that the data could turn into markup or script."""

from __future__ import annotations

import base64
import functools
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from importlib.resources import files
from typing import Any

from pyoxigraph import Quad

from kg.chronicle.facts import Facts
from kg.export.appearance import LOOKS, called, look, post_as_held
from kg.export.drawing import Network, layout, most_connected, network
from kg.export.page.chronicle import chronicle
from kg.export.page.context import around
from kg.export.rows import Described, RepresentationRow, Thing
from kg.export.timelines import STYLE
from kg.export.words import words

LIMIT = 300  # nodes drawn at once; more than that is a hairball

_SPECIAL = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
_UNSAFE = re.compile("[<>&\u2028\u2029]")
_SHAPES = {
    "person": '<circle class="shape" cx="8" cy="8" r="6.5"/>',
    "post": '<rect class="shape" x="2" y="2" width="12" height="12" rx="3"/>',
    "organization": '<path class="shape" d="M4.5 2h7L15 8l-3.5 6h-7L1 8z"/>',
}
_COLUMNS = ("number", "representative", "kind", "principal", "event", "date", "quote", "article", "confidence")


def as_html(quads: Iterable[Quad], title: str) -> str:
    """The page: picture, evidence, search, filters, and the table with all of it.

    Args:
        quads: those of a store; with the articles' text, quotes are shown inside their sentence.
        title: the heading, shown as text.
    """
    statements = list(quads)
    rows = Described(statements).representations()
    whole = network(rows)
    rows = [row for row in rows if _sides(row)]
    kinds = _kinds(rows)
    data = _json({"limit": LIMIT, "kinds": kinds, "words": words(), **_network(whole), "rows": _rows(rows, whole)})
    scripts = (_part("vendor/cytoscape.min.js"), _part("page/page.js"))
    body = [
        *_head(title, scripts),
        *_top(title, list(kinds)),
        *_stage(list(kinds)),
        *_table(rows),
        *chronicle(Facts.of_quads(statements), _say),
        "</main>",
        f"<footer>{_say('made', 'p')}</footer>",
        f'<script type="application/json" id="data">{data}</script>',
        f"<!--\ncytoscape.js 3.34.4\n{_part('vendor/cytoscape.LICENSE').strip()}\n-->",
        *(f"<script>{script}</script>" for script in scripts),
        "</body>\n</html>\n",
    ]
    return "\n".join(body)


@functools.cache
def _part(name: str) -> str:
    return (files("kg.export") / name).read_text(encoding="utf-8")


def _json(value: Any) -> str:
    """JSON that may stand in a script element, whatever the strings in it say."""
    made = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _UNSAFE.sub(lambda found: _SPECIAL[found[0]], made)


def _sides(row: RepresentationRow) -> bool:
    return bool(row.representative or row.representative_post) and bool(row.principal or row.principal_post)


def _kinds(rows: Sequence[RepresentationRow]) -> dict[str, dict[str, Any]]:
    met = {row.kind for row in rows}
    ordered = [kind for kind in LOOKS if kind in met] + sorted(met - set(LOOKS))
    return {
        kind: {"number": i, "light": look(kind).light, "dark": look(kind).dark, "dashes": look(kind).dashes}
        | {"id": called(kind, "id"), "en": called(kind, "en")}
        for i, kind in enumerate(ordered)
    }


def _network(whole: Network) -> dict[str, list[dict[str, Any]]]:
    places = layout(most_connected(whole, LIMIT))
    nodes: list[dict[str, Any]] = []
    for iri, node in whole.nodes.items():
        known: dict[str, Any] = {"kind": node.thing.kind, "label": node.thing.label, "others": node.thing.other_labels}
        known |= {"namesakes": node.thing.namesakes, "doubts": node.thing.doubts}
        nodes.append(
            {**known, "posts": node.posts, "forms": node.forms, "short": node.short, "count": node.count, "at": places.get(iri)}
        )
    return {"nodes": nodes}


def _rows(rows: Sequence[RepresentationRow], whole: Network) -> list[dict[str, Any]]:
    number = {iri: i for i, iri in enumerate(whole.nodes)}
    return [_row(row, number) for row in rows]


def _row(row: RepresentationRow, number: dict[str, int]) -> dict[str, Any]:
    proof, source = row.proof, row.proof.source
    before, after = around(proof)
    representative, principal = row.representative or row.representative_post, row.principal or row.principal_post
    return {
        "from": number[representative.iri] if representative else None,
        "to": number[principal.iri] if principal else None,
        "kind": row.kind,
        "representative": _label(row.representative),
        "representativePost": post_as_held(_label(row.representative_post), row.representative_capacity),
        "principal": _label(row.principal),
        "principalPost": post_as_held(_label(row.principal_post), row.principal_capacity),
        "event": _label(row.event),
        "eventDate": row.event_date,
        "date": row.date,
        "place": row.place,
        "before": before,
        "quote": proof.quote,
        "after": after,
        "headline": source.headline,
        "outlet": source.publisher,
        "published": source.date,
        "url": _web(source.url),
        "rule": proof.rule,
        "confidence": proof.confidence,
    }


def _label(thing: Thing | None) -> str:
    return thing.label if thing else ""


def _web(url: str) -> str:
    """The address, where it is one of the web: no javascript:, no data:, no file:."""
    return url if re.match(r"https?://[^\s]+$", url, re.IGNORECASE) else ""


def _say(key: str, tag: str, attributes: str = "") -> str:
    """An element with words of the page in Indonesian; the script changes them."""
    return f'<{tag} data-t="{key}"{attributes}>{escape(words()[key]["id"])}</{tag}>'


def _aria(key: str) -> str:
    return f' data-t-label="{key}" aria-label="{escape(words()[key]["id"])}"'


def _head(title: str, scripts: Sequence[str]) -> Iterator[str]:
    hashes = " ".join(f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in scripts)
    policy = f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    yield '<!DOCTYPE html>\n<html lang="id">\n<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">'
    yield f"<title>{escape(title)}</title>\n<style>\n{_part('page/page.css')}{STYLE}</style>\n</head>\n<body>"


def _top(title: str, kinds: Sequence[str]) -> Iterator[str]:
    yield _say("skip", "a", ' class="skip" href="#table"')
    toggle = _say("language", "button", ' type="button" id="language" lang="en"')
    yield f"<header><h1>{escape(title)}</h1>{toggle}</header>\n<main>"
    yield '<div class="tools"><div class="field search">' + _say("search", "label", ' for="search"')
    hint = escape(words()["search-hint"]["id"])
    yield f'<input type="search" id="search" autocomplete="off" data-t-hint="search-hint" placeholder="{hint}">'
    yield '<ul class="hits" id="hits" hidden></ul></div>'
    yield f"<fieldset>{_say('kinds', 'legend')}"
    for kind in kinds:
        yield f'<label><input type="checkbox" data-kind="{escape(kind)}" checked>{_sample(kind)}{_kind(kind)}</label>'
    yield '</fieldset><div class="dates">'
    for side in ("from", "to"):
        yield f'<div class="field">{_say(side, "label", f" for={side}")}<input type="date" id="{side}"></div>'
    yield "</div>" + _say("reset", "button", ' type="button" id="reset"') + "</div>"


def _stage(kinds: Sequence[str]) -> Iterator[str]:
    yield f'<div class="stage"><div class="canvas"><div id="net" tabindex="0" role="application"{_aria("network")}></div>'
    yield '<div class="buttons">'
    yield _say("whole", "button", ' type="button" id="whole" hidden')
    for name, sign in (("zoom-in", "+"), ("zoom-out", "−"), ("fit", "⤢")):
        yield f'<button type="button" id="{name}"{_aria(name)}>{sign}</button>'
    yield f'</div><ul class="key"{_aria("legend")}>'
    for name, shape in _SHAPES.items():
        yield f'<li><svg width="16" height="16" aria-hidden="true">{shape}</svg>{_say(name, "span")}</li>'
    for kind in kinds:
        yield f"<li>{_sample(kind)}{_kind(kind)}</li>"
    yield f"{_say('arrow', 'li')}</ul></div>"
    yield '<aside class="panel" id="panel" tabindex="-1" aria-labelledby="evidence"><div class="top">'
    yield _say("evidence", "h2", " id=evidence") + _say("close", "button", " type=button id=close hidden")
    yield '</div><div id="proofs" aria-live="polite"></div></aside></div>'
    yield f'<p class="status" id="status" role="status"></p><noscript>{_say("noscript", "p")}</noscript>'


def _kind(kind: str) -> str:
    return f'<span data-kind-word="{escape(kind)}">{escape(called(kind, "id"))}</span>'


def _sample(kind: str) -> str:
    return f'<span data-line="{escape(kind)}"></span>'


def _table(rows: Sequence[RepresentationRow]) -> Iterator[str]:
    caption = f"<caption>{_say('table', 'strong')}{_say('caption', 'span')}</caption>"
    yield f'<div class="scroll" id="table" tabindex="0" role="region"{_aria("table")}><table>{caption}<thead><tr>'
    for column in _COLUMNS:
        yield f'<th scope="col">{_say(column, "button", " type=button")}</th>'
    yield '</tr></thead><tbody id="rows">'
    yield from (_line(i, row) for i, row in enumerate(rows))
    yield "</tbody></table></div>"


def _line(i: int, row: RepresentationRow) -> str:
    proof, source = row.proof, row.proof.source
    headline = escape(source.headline or source.iri)
    address = _web(source.url)
    article = f'<a href="{escape(address)}" rel="noopener noreferrer" target="_blank">{headline}</a>' if address else headline
    outlet = f"<small>{escape(source.publisher)}</small>" if source.publisher else ""
    cells = (
        f'<th scope="row" data-key="{i + 1}"><button type="button"{_aria("show")}>{i + 1}</button></th>',
        f'<td class="name">{_side(row.representative, row.representative_post, row.representative_capacity)}</td>',
        f"<td>{_kind(row.kind)}</td>",
        f'<td class="name">{_side(row.principal, row.principal_post, row.principal_capacity)}</td>',
        f"<td>{escape(_label(row.event))}</td>",
        f'<td class="date">{escape(row.date)}</td>',
        f'<td class="quote" lang="id">{escape(proof.quote)}</td>',
        f"<td>{article}{outlet}</td>",
        f'<td class="number">{escape(proof.confidence)}</td>',
    )
    return f'<tr data-row="{i}">{"".join(cells)}</tr>'


def _side(agent: Thing | None, post: Thing | None, capacity: str) -> str:
    held = escape(post_as_held(_label(post), capacity))
    return f"{escape(agent.label)}<small>{held}</small>" if agent and held else escape(_label(agent)) or held

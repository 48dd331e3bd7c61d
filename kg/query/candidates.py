"""What a name may mean, each candidate told apart from those that are called alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import pyoxigraph as ox

from kg.graph import vocabulary as v
from kg.query.naming import Found, Reads

SHOWN = 5
_ARTICLE = "/article/"
_UNION = ox.DefaultGraph()


def told_apart(store: Reads, found: Sequence[Found]) -> tuple[str, ...]:
    """Each thing in words: its label and, where another is called alike, what it belongs to and its IRI without the base.

    A post or body belongs to its region, or to the article that leaves its region open; a person to the posts held. Both
    an IRI and what stands behind its base are taken for a name, so that what is shown can be typed.
    """
    often = Counter(each.label for each in found)
    return tuple(each.label if often[each.label] == 1 else _in_full(store, each) for each in found)


def firm_first(found: Sequence[Found]) -> tuple[Found, ...]:
    """Things of known regions before those that one article speaks of, otherwise in their order."""
    return tuple(sorted(found, key=lambda each: _ARTICLE in each.iri.value))


def may_be(store: Reads, text: str, what: str, found: Sequence[Found]) -> str:
    """That a name means several things, with the first of them told apart, those of known regions before the others."""
    named = "; ".join(told_apart(store, firm_first(found))[:SHOWN])
    more = f"; and {len(found) - SHOWN} more" if len(found) > SHOWN else ""
    wanted = "Give the whole name" if all(each.kind == "person" for each in found) else "Name the region or body as well"
    return f"{text!r} may be one of {len(found)}{what}: {named}{more}. {wanted}, or the IRI."


def short(iri: str) -> str:
    """An IRI without its base, where it is one of the graph's things: "post/62/gubernur"."""
    _, base, rest = iri.partition("/id/")
    return rest if base else iri


def _in_full(store: Reads, each: Found) -> str:
    return f"{each.label} ({'; '.join((*_belongs(store, each), short(each.iri.value)))})"


def _belongs(store: Reads, each: Found) -> Iterator[str]:
    base, local, rest = each.iri.value.partition(_ARTICLE)
    if local:
        yield from _article(store, ox.NamedNode(f"{base}{local}{rest.partition('/')[0]}"))
    elif each.kind == "person":
        held = {quad.subject for quad in store.oxigraph.quads_for_pattern(None, v.GOV_HOLDER, each.iri, _UNION)}
        posts = {post for fact in held for post in _objects(store, fact, v.GOV_POST_HELD)}
        labels = sorted({label for post in posts for label in _texts(store, post, v.SKOS_PREF_LABEL)})
        yield from labels[:1]
    else:
        for region in _objects(store, each.iri, v.GOV_JURISDICTION):
            yield from _texts(store, region, v.SKOS_PREF_LABEL)[:1]


def _article(store: Reads, article: ox.NamedNode) -> Iterator[str]:
    day, headline = (_texts(store, article, predicate) for predicate in (v.SCHEMA_DATE_PUBLISHED, v.SCHEMA_HEADLINE))
    said = " ".join((*day[:1], *(f'"{title}"' for title in headline[:1])))
    if said:
        yield said


def _objects(store: Reads, subject: object, predicate: ox.NamedNode) -> list[ox.NamedNode]:
    if not isinstance(subject, ox.NamedNode):
        return []
    quads = store.oxigraph.quads_for_pattern(subject, predicate, None, _UNION)
    return sorted({quad.object for quad in quads if isinstance(quad.object, ox.NamedNode)}, key=lambda node: node.value)


def _texts(store: Reads, subject: ox.NamedNode, predicate: ox.NamedNode) -> list[str]:
    """The values of a property, the Indonesian ones first."""
    quads = store.oxigraph.quads_for_pattern(subject, predicate, None, _UNION)
    values = {quad.object for quad in quads if isinstance(quad.object, ox.Literal)}
    return [each.value for each in sorted(values, key=lambda each: (each.language != "id", each.value))]

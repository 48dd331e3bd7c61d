"""Finding what a text names among the people, posts, organizations, places and events of a graph.

The best way in which anything fits counts, and all that fit in that way are found:

1.  ``exact``: an IRI, also without its base ("person/rimba-danum"); a name, label or alternative label, whatever its case.
    People who are called so in the first place come before those of whom it is another form.
2.  ``expanded``: the same once case, diacritics, punctuation, abbreviations and English wordings are out of the way
    ("Sekda Kalteng" is "Sekretaris Daerah Kalimantan Tengah").
3.  ``words``: all its words in their order, with others between: for a post or an organization beginning with its first
    word ("Bupati Balangan" is not a "Wakil Bupati Balangan"), for a person side by side ("Katma").
4.  ``inside``: the full name of a person with titles or degrees, or with a post in front ("Drs. Rimba Danum, M.Si").
5.  ``similar``: where asked for, spelt much alike: a similarity (Indel, of rapidfuzz) of at least ``SIMILAR`` per cent.

A role by itself ("Sekda") stands for all its posts, those that begin with its words: not for "Sekretaris Badan ... Daerah".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple, Protocol, TypeAlias

import pyoxigraph as ox

from kg.errors import QueryError
from kg.graph import vocabulary as v
from kg.query.wordings import Words, expanded, role_words, title_words, words_of

Kind: TypeAlias = Literal["person", "post", "organization", "place", "event"]
How: TypeAlias = Literal["exact", "expanded", "words", "inside", "similar"]

SIMILAR = 88
_SHORTEST_SIMILAR = 5
_NEAR = 65
_NEAREST = 5

_CLASSES: Mapping[Kind, ox.NamedNode] = {
    "person": v.GOV_PERSON,
    "post": v.GOV_POST,
    "organization": v.GOV_ORGANIZATION,
    "place": v.GOV_PLACE,
    "event": v.GOV_EVENT,
}
_HEAD_FIRST: frozenset[Kind] = frozenset(("post", "organization"))
_MAIN = (v.FOAF_NAME, v.SKOS_PREF_LABEL)


class Reads(Protocol):
    """What is needed of a reader of a store: the Oxigraph store, whose default graph is the union of all graphs."""

    @property
    def oxigraph(self) -> ox.Store:
        """The store."""
        ...


class Found(NamedTuple):
    """A thing that a text names: its IRI, its kind, how it is called in the graph, and how the text fitted."""

    iri: ox.NamedNode
    kind: Kind
    label: str
    how: How


@dataclass(frozen=True, slots=True)
class _Label:
    iri: ox.NamedNode
    kind: Kind
    text: str
    main: bool


class UnknownNameError(QueryError):
    """A text that names nothing in the graph; ``near`` are names that look like it, the nearest first."""

    def __init__(self, text: str, kinds: Iterable[Kind], near: tuple[str, ...]) -> None:
        self.text = text
        self.near = near
        what = " or ".join(kinds)
        hint = f"; near it: {', '.join(near)}" if near else ""
        super().__init__(f"the graph names no {what} {text!r}{hint}")


class Directory:
    """The names in a graph, each kind read when it is first asked for."""

    def __init__(self, store: Reads) -> None:
        self._store = store.oxigraph
        self._labels: dict[Kind, tuple[_Label, ...]] = {}
        self._words: dict[Kind, tuple[tuple[_Label, Words], ...]] = {}
        self._shown: dict[ox.NamedNode, str] = {}

    def find(self, text: str, kinds: Iterable[Kind], *, similar: bool = False) -> tuple[Found, ...]:
        """All things of these kinds that ``text`` names, by label and IRI; () where there is none."""
        wanted = tuple(kinds)
        folded = text.strip().casefold()
        if not folded:
            return ()
        named = [label for kind in wanted for label in self._of(kind) if _is_iri(text.strip(), label.iri.value)]
        if named:
            return self._result(named, "exact")
        role = expanded(words_of(text)) in role_words()
        if not (role and "post" in wanted):
            exact = [label for kind in wanted for label in self._of(kind) if label.text.casefold() == folded]
            if exact:
                return self._result(_own(exact), "exact")
        for how, labels in self._looser(text, wanted, role):
            if labels:
                return self._result(_own(labels) if how == "expanded" else labels, how)
        return self._similar(text, wanted) if similar else ()

    def near(self, text: str, kinds: Iterable[Kind]) -> tuple[str, ...]:
        """Up to five names of these kinds that look like ``text``, the nearest first."""
        from rapidfuzz import fuzz, process

        wanted = tuple(kinds)
        given = " ".join(expanded(words_of(text)))
        names = sorted({self._label(label.iri): " ".join(words) for kind in wanted for label, words in self._cut(kind)}.items())
        choices = [words for _, words in names]
        hits = process.extract(given, choices, scorer=fuzz.WRatio, score_cutoff=_NEAR, limit=_NEAREST)
        return tuple(names[index][0] for _, _, index in hits)

    def _looser(self, text: str, kinds: tuple[Kind, ...], role: bool) -> Iterator[tuple[How, list[_Label]]]:
        plain = words_of(text)
        long = expanded(plain)
        if not plain:
            return
        if not role:
            yield (
                "expanded",
                [label for kind in kinds for label, words in self._cut(kind) if words == (plain if kind == "person" else long)],
            )
        elif "post" in kinds:
            yield "words", [label for label, words in self._cut("post") if words[: len(long)] == long]
        yield "words", [label for kind in kinds for label, words in self._cut(kind) if _fits(kind, plain, long, words)]
        if "person" in kinds:
            inside = [(len(words), label) for label, words in self._cut("person") if label.main and _adorned(words, plain)]
            longest = max((size for size, _ in inside), default=0)
            yield "inside", [label for size, label in inside if size == longest]

    def _similar(self, text: str, kinds: tuple[Kind, ...]) -> tuple[Found, ...]:
        from rapidfuzz import fuzz, process

        plain = words_of(text)
        best: list[tuple[float, _Label]] = []
        for kind in kinds:
            given = " ".join(plain if kind == "person" else expanded(plain))
            if len(given) < _SHORTEST_SIMILAR:
                continue
            labels = self._cut(kind)
            choices = [" ".join(words) for _, words in labels]
            hits = process.extract(given, choices, scorer=fuzz.ratio, score_cutoff=SIMILAR, limit=_NEAREST)
            best += [(score, labels[index][0]) for _, score, index in hits]
        top = max((score for score, _ in best), default=0.0)
        return self._result([label for score, label in best if score == top], "similar")

    def _result(self, labels: Iterable[_Label], how: How) -> tuple[Found, ...]:
        found = {label.iri: Found(label.iri, label.kind, self._label(label.iri), how) for label in labels}
        return tuple(sorted(found.values(), key=lambda each: (each.label, each.iri.value)))

    def _label(self, iri: ox.NamedNode) -> str:
        return self._shown[iri]

    def _of(self, kind: Kind) -> tuple[_Label, ...]:
        known = self._labels.get(kind)
        if known is None:
            known = self._labels[kind] = tuple(self._read(kind))
            for label in sorted(known, key=lambda each: (not each.main, each.text)):
                self._shown.setdefault(label.iri, label.text)
        return known

    def _cut(self, kind: Kind) -> tuple[tuple[_Label, Words], ...]:
        known = self._words.get(kind)
        if known is None:
            cut = ((label, words_of(label.text)) for label in self._of(kind))
            known = self._words[kind] = tuple((label, words if kind == "person" else expanded(words)) for label, words in cut)
        return known

    def _read(self, kind: Kind) -> Iterator[_Label]:
        union = ox.DefaultGraph()
        members = [quad.subject for quad in self._store.quads_for_pattern(None, v.RDF_TYPE, _CLASSES[kind], union)]
        for member in members:
            if not isinstance(member, ox.NamedNode):
                continue
            for predicate in (*_MAIN, v.SKOS_ALT_LABEL):
                for quad in self._store.quads_for_pattern(member, predicate, None, union):
                    if isinstance(quad.object, ox.Literal):
                        yield _Label(member, kind, quad.object.value, predicate in _MAIN)


def _own(labels: list[_Label]) -> list[_Label]:
    """Of people those who are called so in the first place, where there are any, not those of whom it is another form."""
    own = any(label.main for label in labels if label.kind == "person")
    return [label for label in labels if label.main or label.kind != "person"] if own else labels


def _is_iri(text: str, iri: str) -> bool:
    """Whether a text is an IRI, or what stands behind its base."""
    return "/" in text and (iri == text or iri.endswith(f"/{text}"))


def _fits(kind: Kind, plain: Words, long: Words, words: Words) -> bool:
    if kind == "person":
        return _inside(plain, words)
    if kind in _HEAD_FIRST and words[:1] != long[:1]:
        return False
    rest = iter(words)
    return all(word in rest for word in long)


def _inside(part: Words, whole: Words) -> bool:
    """Whether the words of ``part`` stand side by side in ``whole``."""
    size = len(part)
    return bool(part) and any(whole[i : i + size] == part for i in range(len(whole) - size + 1))


def _adorned(name: Words, given: Words) -> bool:
    """Whether ``given`` is the name with titles and degrees around it, or behind a post."""
    if len(name) < 2 or not _inside(name, given):
        return False
    at = next(i for i in range(len(given)) if given[i : i + len(name)] == name)
    before, behind = given[:at], given[at + len(name) :]
    titles = title_words()
    return titles.issuperset(behind) and (titles.issuperset(before) or called_like_post(before))


def called_like_post(words: Words) -> bool:
    """Whether the words begin with a role: "Bupati Entah Berantah" is called like a post, whether there is one or not."""
    long = expanded(words)
    roles = role_words()
    return any(long[:size] in roles for size in range(1, len(long) + 1))

"""Sightings of one event brought together: the same event is named in full, in short, by its verb, and only pointed at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from kg.lexicon.events import GENERIC, event_heads, event_types
from kg.lexicon.words import word_set
from kg.mentions.headlines import Headline
from kg.mentions.sightings import Sighting
from kg.mentions.values import DateMention
from kg.mentions.weighing import Weight
from kg.model.article import slug
from kg.text.tokens import tokenize

_SHORT_FORM = re.compile(r"\(([A-Z][^()]{1,30})\)")
_MOST = 48  # events of one article; sightings that fit none of so many are left alone, which keeps the cost linear
_SURELY = 2  # weight of a kind whose noun always means an occasion
_MEETING = "pertemuan"
_ALIKE = 0.5  # share of the shorter topic's words
_IN_HEADLINE = 3.0
_KIND_IN_HEADLINE = 1.5
_PLAINLY = 2.5  # frame of what is said to be held or attended
_LESS_PLAINLY = 1.5  # weight by which a longer name may stay behind the one it replaces
_LATE_FROM, _LATE, _LATEST = 6, 0.1, 1.5
_DAYS_NEAR = 10
_DAYS_LATELY = 45


class Seen(NamedTuple):
    """A sighting with its weight and the date that its own sentence gives it."""

    sighting: Sighting
    weight: Weight
    date: DateMention | None


@dataclass(slots=True)
class Cluster:
    """Sightings that are held for one event; ``named`` is the one with the fullest name."""

    type: str
    named: Seen
    topic: frozenset[str]
    seen: list[Seen]
    pointed_at: list[Seen] = field(default_factory=list)  # sightings that only point at it: "acara tersebut"

    @property
    def name(self) -> str:
        """The fullest name."""
        return self.named.sighting.mention.name

    @property
    def short(self) -> str:
        """The short form that the name itself gives in brackets: "Pekan Seni Pelajar (PENTAS)"; empty where it gives none."""
        return next(iter(_SHORT_FORM.findall(self.name)), "")

    @property
    def first(self) -> Sighting:
        """Where it is told of first."""
        return self.seen[0].sighting

    @property
    def best(self) -> Seen:
        """The sighting that reports it most plainly."""
        return max(self.seen, key=lambda s: (s.weight.value, -s.sighting.span.start))

    @property
    def day(self) -> date | None:
        """The first day that a sentence about it writes out."""
        return next((s.date.value for s in self.seen if s.date is not None and not s.date.relative), None)


def clusters_of(seen: Iterable[Seen]) -> list[Cluster]:
    """The events of an article, in the order of their first sighting; mere references are not looked at."""
    clusters: list[Cluster] = []
    for one in seen:
        mention = one.sighting.mention
        topic = topic_of(mention.name, mention.type)
        same = next((c for c in clusters if _same(c, one, topic)), None)
        if same is None:
            if len(clusters) < _MOST:
                clusters.append(Cluster(mention.type, one, topic, [one]))
            continue
        same.seen.append(one)
        if _says_more(one, same) or (_better_named(one, same) and (not same.topic or _overlap(topic, same.topic))):
            same.named, same.topic = one, topic
            same.type = mention.type if mention.type != GENERIC else same.type
        elif same.type == GENERIC or mention.type.startswith(f"{same.type}-") or _tells_kind(one, same):
            same.type = mention.type
    return clusters


def with_pointed_at(clusters: list[Cluster], references: Sequence[Seen]) -> list[Cluster]:
    """The clusters, and one more for each kind that is only pointed at ("Bimtek ini") and named nowhere in the text."""
    lost = [r for r in references if r.sighting.mention.type != GENERIC and antecedent(r.sighting, clusters) is None]
    return clusters + clusters_of(lost) if len(clusters) < _MOST else clusters


def topic_of(name: str, kind: str) -> frozenset[str]:
    """The words of a name that tell one event of a kind from another."""
    head = set(slug(event_types()[kind].label).split("-")) | set(_own_head(name, kind))
    words = (w for w in slug(name).split("-") if len(w) > 2 and not w.isdigit())
    return frozenset(w for w in words if w not in head and w not in word_set("topic-thin"))


def _own_head(name: str, kind: str) -> Sequence[str]:
    """The words of the head noun that a name begins with, however the table words it: "Sertijab", "Musrenbang"."""
    tokens = tokenize(name)
    hit = event_heads().at(tokens, 0) if tokens else None
    short = hit is not None and hit.length == 1 and hit.values[0] == kind
    return (slug(tokens[0].text),) if short else ()


def _better_named(one: Seen, cluster: Cluster) -> bool:
    """A noun names an event better than a verb; among equals the longer name, unless it is told much less plainly.

    Of two kinds the one that holds the other, "Upacara Peringatan HUT" rather than "peringatan HUT", but no mere part of it
    ("penilaian lomba").
    """
    new, old = one.sighting.mention, cluster.named.sighting.mention
    if new.type != old.type and not _kin(new.type, old.type) and old.type != GENERIC:
        weights = event_types()[new.type].weight, event_types()[old.type].weight
        return _names(new.name, old.type) and not weights[0] == 0 < weights[1]
    if new.verb != old.verb:
        return old.verb
    plain = one.weight.value >= cluster.named.weight.value - _LESS_PLAINLY
    return plain and len(new.name.split()) > len(old.name.split())


def _says_more(one: Seen, cluster: Cluster) -> bool:
    """Whether a verb tells what was done on the visit: "mendatangi kantor bupati ... untuk beraudiensi"."""
    new, old = one.sighting.mention, cluster.named.sighting.mention
    return new.verb and old.verb and old.type in word_set("event-loose") and new.type not in word_set("event-loose")


def _tells_kind(one: Seen, cluster: Cluster) -> bool:
    """Whether a noun tells what a visit was for: "mendatangi kantor bupati ... Dalam audiensi yang berlangsung satu jam"."""
    kind = one.sighting.mention.type
    loose = word_set("event-loose")
    told = cluster.named.sighting.mention.verb and cluster.type in loose and one.weight.frame > 0
    return told and kind not in loose and bool(_kin(kind, cluster.type))


def _same(cluster: Cluster, one: Seen, topic: frozenset[str]) -> bool:
    day = one.date.value if one.date is not None and not one.date.relative else None
    if day is not None and cluster.day not in (None, day):
        return False
    kind = one.sighting.mention.type
    if cluster.short and one.sighting.mention.name.startswith(cluster.short):
        return True
    alike = _overlap(topic, cluster.topic)
    if kind == cluster.type or _kin(kind, cluster.type):
        sides = _kin(kind, cluster.type) in word_set("event-two-sides") and one.sighting.mention.verb
        return alike or sides or not (_proper(cluster.name, cluster.topic) and _proper(one.sighting.mention.name, topic))
    if cluster.type.startswith(f"{kind}-") or kind.startswith(f"{cluster.type}-"):
        return alike or not topic or not cluster.topic
    nested = GENERIC in (kind, cluster.type) or _names(cluster.name, kind) or _names(one.sighting.mention.name, cluster.type)
    within = nested and (_is_kind(topic, cluster.type) or _is_kind(cluster.topic, kind))
    return within or (alike and nested)


def _is_kind(topic: frozenset[str], kind: str) -> bool:
    """Whether a topic is nothing but the noun of a kind: the "upacara pelepasan" is the pelepasan."""
    return bool(topic) and topic <= set(slug(event_types()[kind].label).split("-"))


def _kin(one: str, two: str) -> str:
    """The family of two kinds; empty where they are of none, or of two."""
    kin = event_types()[one].kin
    return kin if kin is not None and one != two and kin == event_types()[two].kin else ""


def _overlap(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether two topics share enough of the shorter one's words; an empty topic shares none."""
    return bool(one and two) and len(one & two) >= _ALIKE * min(len(one), len(two))


def _proper(name: str, topic: frozenset[str]) -> bool:
    """Whether a topic has words written large: "Lomba Inovasi Desa", not "lomba memasak"."""
    return any(word[:1].isupper() and slug(word) in topic for word in name.split())


def _names(name: str, kind: str) -> bool:
    """Whether a name holds the noun of another kind: "Upacara Peringatan HUT" and "peringatan HUT".

    The "rapat persiapan kenduri" is another event than the kenduri.
    """
    before, noun, _ = f"-{slug(name)}-".partition(f"-{slug(event_types()[kind].label)}-")
    return bool(noun) and before.rpartition("-")[2] not in word_set("event-about")


def score(cluster: Cluster, headline: Headline, published: date | None) -> float:
    """How much an event looks like the one the article is about."""
    value = cluster.best.weight.value
    value += max(0.0, 2.0 - 0.4 * cluster.first.line)
    value += _headed(cluster, headline)
    value += _dated(cluster, published)
    value += 0.4 * min(3, len(cluster.seen) - 1 + len(cluster.pointed_at))
    return value + 0.2 * min(4, len(cluster.topic))


def lateness(cluster: Cluster) -> float:
    """What an event falls behind by being told of late: it is seldom the one that the article is about."""
    return min(_LATEST, _LATE * max(0, cluster.first.line - _LATE_FROM))


def kind_of(cluster: Cluster, headline: Headline) -> str:
    """The kind of an event whose name joins two, "pisah sambut dan serah terima jabatan": the one that the headline names.

    Where it names neither, the first, unless that is no occasion by itself: "misa syukur dan peletakan batu pertama". The
    headline may also name what is told by a verb only: who "menyambangi" a mosque does so in a "Safari Ramadan".
    """
    loose = cluster.type in word_set("event-loose")
    if cluster.type in headline.types and not loose:
        return cluster.type
    by_verb = cluster.named.sighting.mention.verb
    if by_verb and cluster.type in word_set("event-celebrates"):  # "Tasyakuran HPN" over "memperingati Hari Pers"
        return min(headline.types & word_set("event-celebration"), default=cluster.type)
    kin = _kin_in(headline, cluster.type) if by_verb else ""
    if kin or loose:
        return kin or cluster.type
    if not cluster.topic.isdisjoint(word_set("senate")):  # "Rapat Senat Terbuka dalam rangka Wisuda Sarjana"
        return next((k for k in sorted(word_set("event-of-graduates")) if _names(cluster.name, k)), cluster.type)
    joined = _joined(cluster.name)
    named = next((kind for kind in joined if kind in headline.types and event_types()[kind].weight), None)
    if named is not None or event_types()[cluster.type].weight:
        return named or cluster.type
    return next((kind for kind in joined if event_types()[kind].weight == _SURELY), cluster.type)


def _kin_in(headline: Headline, kind: str) -> str:
    """The first kind of the same family that a headline names, more than a mere visit; empty where it names none."""
    kin = (t for t in headline.types if _kin(t, kind) in word_set("event-two-sides") and t not in word_set("event-loose"))
    return min(kin, default="")


def _joined(name: str) -> list[str]:
    """The kinds of events that a name has behind "dan", "sekaligus"."""
    if word_set("event-joins").isdisjoint(name.lower().split()):
        return []
    tokens = tokenize(name)
    behind = [n + 1 for n, token in enumerate(tokens[:-1]) if token.fold in word_set("event-joins")]
    heads = (event_heads().at(tokens, n) for n in behind)
    return [head.values[0] for head in heads if head is not None and head.values[0] != GENERIC]


def _headed(cluster: Cluster, headline: Headline) -> float:
    shared = len(cluster.topic & headline.words) / max(2, min(4, len(cluster.topic)))
    value = 1.5 * min(1.0, shared)
    if cluster.best.weight.frame < (0.1 if event_types()[cluster.type].weight else _PLAINLY):
        return 0.5 * value
    if kind_of(cluster, headline) in headline.types:
        return value + (_IN_HEADLINE if event_types()[cluster.type].weight else _KIND_IN_HEADLINE)
    if any(t.startswith(f"{cluster.type}-") or cluster.type.startswith(f"{t}-") for t in headline.types):
        return value + _KIND_IN_HEADLINE
    if any(_names(cluster.name, t) for t in headline.types):  # "Pengajian Umum dalam rangka Haul" under "Haul"
        return value + _KIND_IN_HEADLINE
    return value


def _dated(cluster: Cluster, published: date | None) -> float:
    """A written day near the article's own counts most."""
    day = cluster.day
    if day is None:
        return 0.8 if any(s.date is not None for s in cluster.seen) else 0.0
    if published is None:
        return 1.5
    apart = abs((day - published).days)
    return 2.0 if apart <= _DAYS_NEAR else 1.0 if apart <= _DAYS_LATELY else 0.3


def antecedent(reference: Sighting, clusters: Sequence[Cluster]) -> Cluster | None:
    """ "Rapat tersebut" means the rapat named last before it; "acara ini" means the main event (None here)."""
    kind = reference.mention.type
    if kind == GENERIC:
        return None
    before = [c for c in clusters if (c.first.line, c.first.at) <= (reference.line, reference.at)]
    fitting = [c for c in before if c.type == kind or c.type.startswith(f"{kind}-")]
    if not fitting and kind == _MEETING:  # "Rapat teknis ... Pertemuan ini"
        fitting = [c for c in before if c.type.partition("-")[0] in word_set("meeting-kinds")]
    return max(fitting, key=lambda c: c.first.span) if fitting else None

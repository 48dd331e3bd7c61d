"""Successions: a post changes hands; somebody takes it, leaves it, or follows somebody in it.

Only what has happened counts: "akan dilantik" and "menjelang pensiun" are refused, and so is "menggantikan" where somebody
stands in for an absent official at an event, which is a representation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from kg.facts.rules import index
from kg.facts.scene import Findings, Scene
from kg.facts.succession_rules import RULES
from kg.facts.tenures import same_post_key
from kg.grammar.items import Item
from kg.grammar.patterns import Match
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent
from kg.mentions.values import DateMention
from kg.model.entities import Event, Person, Post
from kg.model.facts import Capacity, Manner, Succession, Tenure

_INDEX = index(RULES)
_CONFIDENCE = {r.name: r.confidence for r in RULES}
_MANNERS: dict[str, Manner] = {
    "installation": "Installation",
    "appointment": "Appointment",
    "replacement": "Replacement",
    "handover": "Handover",
    "retirement": "Retirement",
    "death": "Death",
    "resignation": "Resignation",
    "dismissal": "Dismissal",
}
_HOLDS_AS = "tenure/name-as-post"
_NEAR = 4  # items before the anchor in which "akan" or "belum" takes the change back
_DECREE = 9  # items before a day in which the number and name of a decree stand
_SOON = 3  # items behind "wafatnya X" in which the day of it stands
_BEHIND = 6  # items after it in which an act at an event shows that somebody only stood in


class _Office(NamedTuple):
    post: Post
    capacity: Capacity


class _Taking(NamedTuple):
    """Who took an office earlier in the sentence: "dilantik sebagai Camat menggantikan ..." goes on from there."""

    person: Person
    office: _Office


class Successions:
    """One succession for each post, manner and pair of people; who takes a post also gets a tenure of it."""

    name = "successions"

    def __call__(self, scene: Scene, findings: Findings) -> None:
        """Add the successions of the scene, and tenures of those who take office where none is stated yet."""
        found: dict[tuple[object, ...], Succession] = {}
        for line in scene.settled.lines:
            taken: dict[int, _Taking] = {}
            for name, match in _INDEX.matches(line.items, line.folds):
                for made in _made(scene, findings, line.items, name, match, taken):
                    key = (*same_post_key(made.post), made.manner, _name(made.incoming), _name(made.outgoing))
                    if key not in found or _surer(made, found[key]):
                        found[key] = made
        findings.successions += found.values()
        _state(findings, found.values())


def _surer(one: Succession, other: Succession) -> bool:
    """Whether the day of the first stands in its sentence, and that of the second is at best taken from the ceremony."""
    days = [each.day is not None and (each.event is None or each.day != each.event.date) for each in (one, other)]
    return days[0] and not days[1]


def _name(person: Person | None) -> str | None:
    return None if person is None else person.name


def _made(
    scene: Scene, findings: Findings, items: Sequence[Item], name: str, match: Match, taken: dict[int, _Taking]
) -> Iterator[Succession]:
    manner = _MANNERS[name.partition("/")[2]]
    incoming, outgoing = _person(match.captures.get("incoming"), taken), _person(match.captures.get("outgoing"), {})
    if (incoming is None and outgoing is None) or incoming == outgoing or not _stated_since(items, match):
        return
    office = _office(items, match, manner, taken) or _of_a_list(scene, items, match, manner)
    if office is None or office.post.role in word_set("event-roles"):
        return
    used = items[match.first : match.last]
    reason = _refused(scene, items, match, manner, office)
    if reason is not None:
        findings.refusals.append(scene.refusal(used, name, reason))
        return
    if incoming is not None:
        for side in ("incoming", "post"):
            if side in match.captures:
                taken[match.captures[side].start] = _Taking(incoming, office)
    event = _ceremony(scene, items, match.anchor, manner)
    day = _day(items, match, event)
    if day is not None and scene.published is not None and day > scene.published:
        findings.refusals.append(scene.refusal(used, name, "the change is dated after the article"))
        return
    evidence = scene.evidence(used, name, _CONFIDENCE[name])
    yield Succession(office.post, manner, evidence, incoming, outgoing, office.capacity, event, day)


def _stated_since(items: Sequence[Item], match: Match) -> bool:
    """ "Sejak" dates a tenure only behind "X menjabat (sebagai) Y"; elsewhere it dates what somebody does."""
    if items[match.anchor].fold not in word_set("since"):
        return True
    agent = match.captures["incoming"].value
    return isinstance(agent, Agent) and agent.rule == _HOLDS_AS


def _person(item: Item | None, taken: dict[int, _Taking]) -> Person | None:
    if item is None or not isinstance(item.value, Agent):
        return None
    if item.value.person is None and item.start in taken:
        return taken[item.start].person
    return item.value.person


def _office(items: Sequence[Item], match: Match, manner: Manner, taken: dict[int, _Taking]) -> _Office | None:
    """The post that changes hands: as worded, else that of the one side that has a post, else of the ceremony's name."""
    named = match.captures.get("post")
    if named is not None:
        return next(iter(_posts(named)), None)
    incoming, outgoing = match.captures.get("incoming"), match.captures.get("outgoing")
    sides = [_coming(incoming, taken)] if incoming is not None else []
    sides += [_going(outgoing, taken)] if outgoing is not None else []
    held = {same_post_key(office.post): office for offices in sides for office in offices}
    if manner == "Handover":
        return _handed_over(items, match, held)
    if len(held) == 1:
        return next(iter(held.values()))
    return None


def _posts(item: Item) -> list[_Office]:
    """The posts that stand at the item itself, or that its coreference found."""
    agent = item.value
    if not isinstance(agent, Agent):
        return []
    return [_Office(post, capacity) for post, capacity in zip(agent.posts, agent.capacities, strict=True)]


def _coming(item: Item, taken: dict[int, _Taking]) -> list[_Office]:
    """What somebody takes: not what they held before; a post that stands apart in the sentence where none stands beside."""
    near = [office for office in _posts(item) if office.capacity != "Former"] or _taken(item, taken)
    return near or [office for office in _apart(item) if office.capacity != "Former"]


def _apart(item: Item) -> list[_Office]:
    """The posts that the sentence gives to whom it names: "Jabatan X dipercayakan kepada Rimba Danum, menggantikan ..."."""
    agent = item.value
    if not isinstance(agent, Agent) or agent.posts or agent.inferred:
        return []
    return [_Office(claim.post, claim.capacity) for claim in agent.claims]


def _going(item: Item, taken: dict[int, _Taking]) -> list[_Office]:
    """What somebody leaves: who is called a former holder held it definitively."""
    offices = _posts(item) or _taken(item, taken)
    return [office._replace(capacity="Definitive") if office.capacity == "Former" else office for office in offices]


def _taken(item: Item, taken: dict[int, _Taking]) -> list[_Office]:
    return [taken[item.start].office] if item.start in taken else []


def _handed_over(items: Sequence[Item], match: Match, held: dict[tuple[object, ...], _Office]) -> _Office | None:
    """The post of a handover: the one that the sentence names before it, or that its event is called after."""
    before = items[: match.first]
    if (
        items[match.anchor].fold not in word_set("given-to")
        or any(i.tag == "EVENT" and i.value.type in word_set("inaugurations") for i in before)
        or _changes_hands(before)
    ):
        behind = [i for event, i in pairwise(before) if event.tag == "EVENT" and event.value.type in word_set("handovers")]
        named = behind or before  # "memimpin serah terima jabatan Camat Selat dari ..." is that of the Camat
        posts = {same_post_key(o.post): o for i in named if i.tag == "AGENT" for o in _posts(i)} or held
        if len(posts) == 1:
            return next(iter(posts.values()))
    return None


def _changes_hands(before: Sequence[Item]) -> bool:
    """Whether "jabatan ... berpindah" stands before "dari X kepada Y"."""
    verb = bool(before) and before[-1].fold in word_set("changes-hands")
    return verb and any(item.fold in word_set("office-noun") for item in before)


def _of_a_list(scene: Scene, items: Sequence[Item], match: Match, manner: Manner) -> _Office | None:
    """ "Camat Selat dari Rimba Danum kepada Tiara Malang": one of the posts that the handover of the article was of."""
    named = items[match.first - 1] if match.first else None
    if (
        manner != "Handover"
        or items[match.anchor].fold not in word_set("given-or-sent-to")
        or named is None
        or named.tag != "AGENT"
    ):
        return None
    agent = named.value
    alone = isinstance(agent, Agent) and (agent.person is None or agent.inferred) and len(agent.posts) == 1
    handed = any(event.type in word_set("handovers") for event in scene.occasions.events)
    return _posts(named)[0] if alone and handed else None


def _refused(scene: Scene, items: Sequence[Item], match: Match, manner: Manner, office: _Office) -> str | None:
    before = scene.text[items[max(0, match.anchor - _NEAR)].start : items[match.anchor].start]
    if not word_set("not-yet").isdisjoint(before.casefold().split()):
        return "the change has not happened, or not yet"
    if manner == "Replacement":
        if office.capacity != "Definitive":
            return "an acting holder does not end the tenure of the one whose place he takes"
        side = match.captures.get("incoming")
        if side is not None and "post" not in match.captures and _everyday(scene.text[side.start : side.end]):
            return "it is the everyday post of somebody who takes another one"
        behind = [i.fold for i in items[match.last : match.last + _BEHIND]]
        if not word_set("stood-in").isdisjoint(behind):
            return "somebody stood in at an event; the post did not change hands"
        held = [_posts(match.captures[side])[:1] for side in ("incoming", "outgoing")]
        if "post" not in match.captures and all(held) and held[0][0].post != held[1][0].post:
            return "the two hold different posts, so one stood in for the other"
    return None


def _everyday(words: str) -> bool:
    """ "Rimba Danum yang sehari-hari menjabat Camat Selat"."""
    return not word_set("everyday").isdisjoint(words.casefold().split())


def _ceremony(scene: Scene, items: Sequence[Item], at: int, manner: Manner) -> Event | None:
    """The inauguration or handover at which it happened."""
    if manner in ("Retirement", "Death", "Resignation", "Dismissal"):
        return None
    event = scene.occasions.near(items, at)
    return event if event is not None and event.type in word_set("inaugurations") else None


def _day(items: Sequence[Item], match: Match, event: Event | None) -> date | None:
    """The day of the change: as worded, else the only day that the sentence names, else that of the ceremony.

    "Camat yang baru" says that the change is over, not when it was, and so does "atas wafatnya Camat".
    """
    if "when" in match.captures:
        return _exact(match.captures["when"])
    if items[match.anchor].fold in word_set("newly") or _told_of_later(items, match):
        return None
    days = [n for n, item in enumerate(items) if item.tag == "DATE"]
    decreed = {_exact(items[n]) for n in days if _of_decree(items, n)}
    if len(days) == 1 and not decreed and _exact(items[days[0]]) is not None:
        return _exact(items[days[0]])
    held = event.date if event is not None and event.precision == "day" else None
    return held if held not in decreed else None


def _told_of_later(items: Sequence[Item], match: Match) -> bool:
    """Whether the sentence dates something else: "atas wafatnya Bupati X, puluhan pegawai, Jumat, menggelar doa"."""
    if items[match.anchor].fold not in word_set("deaths-of"):
        return False
    return not any(item.tag == "DATE" for item in items[match.last : match.last + _SOON])


def _of_decree(items: Sequence[Item], at: int) -> bool:
    """Whether the day is that of a letter or decree: "Surat Keputusan Nomor 12 tanggal 25 Juli"."""
    return not word_set("decree-day").isdisjoint(item.fold for item in items[max(0, at - _DECREE) : at])


def _exact(item: Item) -> date | None:
    mention = item.value
    return mention.value if isinstance(mention, DateMention) and mention.precision == "day" else None


def _state(findings: Findings, found: Iterable[Succession]) -> None:
    """Who took a post holds it, and who left it for another held it, where no wording says so already."""
    known = {(tenure.holder.name, *same_post_key(tenure.post)) for tenure in findings.tenures}
    left = {same_post_key(tenure.post) for tenure in findings.tenures if tenure.capacity == "Former"}
    for made in found:
        post = same_post_key(made.post)
        if made.incoming is not None and (made.incoming.name, *post) not in known:
            findings.tenures.append(Tenure(made.incoming, made.post, made.capacity, made.evidence))
        changed = made.manner in ("Replacement", "Handover") and post not in left
        if changed and made.outgoing is not None and (made.outgoing.name, *post) not in known:
            findings.tenures.append(Tenure(made.outgoing, made.post, "Former", made.evidence))

"""Speakers by what they are reported to say: at the event itself, or somewhere by those who take a leading part in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import cache

from kg.facts.hearing import says, telling
from kg.facts.scene import Findings, Scene
from kg.facts.sides import key_of, participant
from kg.facts.standing_in import SENT, quoted_before
from kg.facts.subjects import subjects
from kg.grammar.items import Item, index_of
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent, Line
from kg.model.entities import Event, Person
from kg.model.facts import Participation, Representation
from kg.model.spans import Evidence, Span

AT_THE_EVENT = "participation/speaker/at-the-event"
STANDS_IN = "participation/speaker/stands-in"
TAKES_PART = "participation/speaker/takes-part"
FOR_A_GROUP = "participation/speaker/for-a-group"
ADDRESSES = "participation/speaker/addresses"
SPOKESMAN = "participation/speaker/spokesman"
LIKEWISE = "participation/speaker/likewise"
FIRST_QUOTED = "participation/speaker/first-quoted"
DELIVERS = "participation/speaker/delivers"
ANSWERS = "participation/speaker/answers"
THANKS = "participation/speaker/thanks"
PRESENT = "participation/speaker/present"
IN_TALK = "participation/speaker/in-talk"
BRINGS_WORD = "participation/speaker/brings-word"
_CONFIDENCE = {
    AT_THE_EVENT: 0.85, STANDS_IN: 0.8, DELIVERS: 0.8, TAKES_PART: 0.75, ANSWERS: 0.75, THANKS: 0.75, FOR_A_GROUP: 0.75,
    ADDRESSES: 0.75, PRESENT: 0.75, SPOKESMAN: 0.8, LIKEWISE: 0.7, FIRST_QUOTED: 0.6,
    IN_TALK: 0.75, BRINGS_WORD: 0.7,
}  # fmt: skip
_LEADING = frozenset(
    {SENT, "participation/attendee/active/sends-off", "participation/attendee/passive/sent-off"}
)  # rules of attendees that lead
_ACTS = ("hands-over", "handed-over", "receives", "received", "signs", "signed")  # what may be done for a group
_TALKED = ("event-of-speech", "event-of-guests")
_THERE = frozenset({"attendee", "companion", "giver"})
_THANKED = 4  # items behind the verb in which it is said what is brought: "menyampaikan ucapan terima kasih"
_OPENS = 4  # items in which a sentence says that it goes on in the same vein: "Hal senada juga ..."
_ANSWERED = 3  # items in which a sentence says that it answers: "Menanggapi hal itu"
_FOLLOWS = 4  # items between who says something and "pada rapat"
_NEAR = 4  # items between an agent and the verb that says that he says something


def speakers(scene: Scene, findings: Findings, known: Sequence[Participation]) -> Iterator[Participation]:
    """Who says something in a sentence that places it at the event, or takes a leading part in an event with speeches.

    What is said in an interview ("saat dikonfirmasi", "melalui pesan") is said to a reporter and makes nobody a speaker.
    """
    main = scene.occasions.main
    quiet = main is not None and main.type in word_set("event-without-speeches")
    if main is None or (quiet and main.type not in word_set("event-visit")):
        return
    if not quiet and main.type not in word_set("event-told-to-press"):
        yield from _first_quoted(scene, findings, main, known)
    if not quiet:
        yield from _for_groups(scene, findings, main)
    if main.type in word_set("event-all-speak"):
        yield from _quoted(scene, findings, main)
    leading = {key_of(p.participant) for p in known if p.event is main and _leads(p, main)}
    giving = {key_of(p.participant) for p in known if p.event is main and p.function == "giver"}
    absent = {key_of(p) for f in findings.representations for p in (f.principal, f.principal_post) if p is not None}
    interview, asked = word_set("interview"), -1
    for line in scene.settled.lines:
        items = line.items
        if not interview.isdisjoint(line.folds):
            asked = line.sentence.paragraph  # what follows in the paragraph is said to the reporter as well
        if _tells().isdisjoint(line.folds) or asked == line.sentence.paragraph:
            continue
        standing_in = _standing_in(line, findings.representations)
        for side, verb in _saying(items):
            agent = participant(side)
            rule = None if agent is None or quiet else _rule(scene, items, side, key_of(agent), leading, standing_in)
            if rule is None and agent is not None:
                rule = _by_verb(items, side, verb, quiet=quiet, answered=bool(leading), gives=key_of(agent) in giving)
            if rule is None and agent is not None and not quiet and key_of(agent) not in absent:
                rule = _by_event(main, items, side, verb)
            if rule is not None:
                yield _made(scene, side, verb, _event(scene, line, main) if rule == AT_THE_EVENT else main, rule)


def _for_groups(scene: Scene, findings: Findings, main: Event) -> Iterator[Participation]:
    """Who stands for a group that is there, "mewakili wisudawan", speaks for it, unless he gives, takes or signs for it."""
    for fact in findings.representations:
        if fact.kind == "Group" and fact.event in (None, main) and isinstance(fact.representative, Person):
            line = scene.settled.lines[scene.settled.number_at(fact.evidence.span.start)]
            if not all(word_set(acts).isdisjoint(line.folds) for acts in _ACTS):
                continue
            evidence = replace(fact.evidence, rule=FOR_A_GROUP, confidence=_CONFIDENCE[FOR_A_GROUP])
            yield Participation(fact.representative, main, "speaker", evidence, fact.representative_post)


def _leads(part: Participation, main: Event) -> bool:
    """Whether who takes this part speaks where he says something: who leads or was sent, where people talk anybody there."""
    talked = any(main.type in word_set(kind) for kind in _TALKED)
    leads = part.function in word_set("leading-functions") or part.evidence.rule in _LEADING
    return leads or (talked and part.function in _THERE)


def _rule(
    scene: Scene,
    items: Sequence[Item],
    side: Item,
    key: object,
    leading: AbstractSet[object],
    standing_in: AbstractSet[object],
) -> str | None:
    """Why who says something in this sentence says it at the event; None where nothing tells that."""
    if _placed(items) or _said_at(scene, items, side):
        return AT_THE_EVENT
    if key in standing_in:
        return STANDS_IN
    if key in leading:
        return TAKES_PART
    main = scene.occasions.main
    if main is not None and main.type in word_set("event-of-house") and _speaks_for_others(side):
        return SPOKESMAN
    return LIKEWISE if leading and any(i.fold in word_set("likewise") for i in items[:_OPENS]) else None


def _speaks_for_others(side: Item) -> bool:
    """Whether the agent is a "juru bicara", who in the sitting of a house speaks for his party."""
    return any(post.role in word_set("spokesman") for post in side.value.posts)


def _by_verb(items: Sequence[Item], side: Item, verb: Item, *, quiet: bool, answered: bool, gives: bool) -> str | None:
    """Why the verb tells that this was said at the event: a report is given there, thanks are brought there, others answered.

    On a visit, ``quiet``, only who gives a report speaks; to be answered somebody must have taken a part.
    """
    if side.value.person is None:
        return None
    at = index_of(items, verb)
    if verb.fold in word_set("delivers") and not (at + 1 < len(items) and items[at + 1].fold in word_set("turned-to")):
        return DELIVERS
    if _is_there(items[index_of(items, side) + 1 : at]):
        return PRESENT
    if quiet:
        return None
    if verb.fold in word_set("addresses") and gives:
        return ADDRESSES
    if verb.fold in word_set("brings") and any(i.fold in word_set("courtesy") for i in items[at + 1 : at + 1 + _THANKED]):
        return THANKS
    return ANSWERS if answered and any(i.fold in word_set("answers") for i in items[:_ANSWERED]) else None


def _by_event(main: Event, items: Sequence[Item], side: Item, verb: Item) -> str | None:
    """Why the event tells that this was said there: where people meet to talk, or to listen, whoever is heard is a speaker.

    Elsewhere only he who "menyampaikan" something, unless he had done so before or speaks for an office: to the press.
    """
    if main.type in word_set("event-all-speak"):
        return None if verb.fold in word_set("according-to") else IN_TALK
    told = verb.fold in word_set("brings-word") and main.type not in word_set("event-told-to-press")
    told = told and items[index_of(items, verb) - 1].fold not in word_set("not-then")
    spokesman = any(not word_set("press-office").isdisjoint(post.slug.split("-")) for post in side.value.posts)
    return BRINGS_WORD if told and not spokesman and side.value.person is not None else None


def _quoted(scene: Scene, findings: Findings, main: Event) -> Iterator[Participation]:
    """Everybody whom the article quotes in a sentence of no interview, where people meet to talk."""
    for fact in findings.statements:
        number = scene.settled.number_at(fact.evidence.span.start)
        asked = scene.settled.lines[max(0, number - 1) : number + 1]
        if all(word_set("interview").isdisjoint(line.folds) for line in asked):
            evidence = replace(fact.evidence, rule=IN_TALK, confidence=_CONFIDENCE[IN_TALK])
            yield Participation(fact.voiced_by or fact.speaker, main, "speaker", evidence)


def _is_there(between: Sequence[Item]) -> bool:
    """Whether who speaks is told of as one of those present: "A, yang ikut hadir, menegaskan"."""
    folds = [i.fold for i in between]
    which = next((n for n, fold in enumerate(folds[:_NEAR]) if fold in word_set("which")), None)
    return which is not None and "hadir" in folds[which + 1 : which + _NEAR] and word_set("not-there").isdisjoint(folds)


def _standing_in(line: Line, representations: Sequence[Representation]) -> AbstractSet[object]:
    """Who is said in this sentence to stand in for somebody or to speak for a group."""
    start, end = line.items[0].start, line.items[-1].end
    kinds = ("Delegation", "Group")
    here = (f for f in representations if f.kind in kinds and start <= f.evidence.span.start < end and _came(f))
    facts = (f for f in here if f.kind == "Group" or not quoted_before(line.items, f.evidence.span.start))
    return {key_of(agent) for f in facts for agent in (f.representative, f.representative_post) if agent is not None}


def _came(fact: Representation) -> bool:
    """Whether somebody came in another's place: "Kapolres melalui Kasat mengatakan" may be told to the press."""
    return not fact.evidence.rule.startswith("through/")


def _first_quoted(scene: Scene, findings: Findings, main: Event, known: Sequence[Participation]) -> Iterator[Participation]:
    """Whom the article quotes first spoke at the event that it is about, unless he was interviewed.

    He must be told of as somebody, by a post or by a part that he takes, unless people gather there to speak.
    """
    first = min(findings.statements, key=lambda s: s.evidence.span, default=None)
    if first is None:
        return
    who = first.voiced_by or first.speaker
    unknown = main.type not in word_set("event-of-speech")
    if unknown and all(t.holder != who for t in findings.tenures) and all(p.participant != who for p in known):
        return
    span = first.evidence.span
    line = scene.settled.number_at(span.start)
    if any(i.tag == "DATE" for i in scene.settled.lines[line].items):
        return  # "kata Bupati, Senin (13/5)": to the press
    around = scene.settled.lines[max(0, line - 1) : line + 2]
    if all(word_set("interview").isdisjoint(near.folds) for near in around):
        evidence = replace(first.evidence, rule=FIRST_QUOTED, confidence=_CONFIDENCE[FIRST_QUOTED])
        yield Participation(who, main, "speaker", evidence)


def _made(scene: Scene, side: Item, verb: Item, event: Event, rule: str) -> Participation:
    agent = participant(side)
    if agent is None:
        raise ValueError("a speaker is somebody")
    value = side.value
    post = value.posts[0] if isinstance(value, Agent) and value.person is not None and value.posts else None
    span = Span(side.start, side.end).join(Span(verb.start, verb.end))
    return Participation(agent, event, "speaker", Evidence.of(scene.text, span, rule, _CONFIDENCE[rule]), post)


def _saying(items: Sequence[Item]) -> Iterator[tuple[Item, Item]]:
    """Every agent beside a verb of saying, with that verb: "A menegaskan", "kata A", "disampaikan A", "menurut A"."""
    saying, tells = _says(), _tells()
    for n in [n for n, item in enumerate(items) if item.fold in tells]:
        if n and items[n - 1].fold in word_set("not-said"):
            continue  # "nota yang sedianya disampaikan Bupati"
        item = items[n]
        if item.fold in saying:
            side = next((i for i in subjects(items, n) if i.tag == "AGENT" and i.start < item.start), None)
        else:
            side = next((i for i in items[n + 1 : n + _NEAR] if i.tag == "AGENT"), None)
        if side is not None:
            yield side, item


@cache
def _says() -> frozenset[str]:
    """Verbs of saying behind the speaker; who promises something says it to those who are there."""
    return says() | word_set("promises")


@cache
def _tells() -> frozenset[str]:
    return telling() | _says()


def _placed(items: Sequence[Item]) -> bool:
    """Whether this was said there: "pada kesempatan itu", "di tempat yang sama", "saat membuka rapat"."""
    for n in [n for n, item in enumerate(items) if item.fold in _placing()]:
        fold = items[n].fold
        if fold in word_set("occasion-word") and n + 1 < len(items) and items[n + 1].fold in word_set("this"):
            return True
        if (
            (fold in word_set("occasion-word") or fold in word_set("same-place"))
            and n + 2 < len(items)
            and items[n + 2].fold in word_set("same")
        ):
            return True
        following = items[n + 1] if n + 1 < len(items) else None
        if fold in word_set("inside") and following is not None and following.tag == "EVENT" and following.value.definite:
            return True
        if fold in word_set("while-there") and any(i.tag == "EVENT" for i in items[n + 1 : n + 4]):
            return True
    return False


@cache
def _placing() -> frozenset[str]:
    """The words with which it is told that something was said at the event."""
    return word_set("occasion-word") | word_set("same-place") | word_set("while-there") | {"dalam"}


def _said_at(scene: Scene, items: Sequence[Item], side: Item) -> bool:
    """Whether a passive verb of saying with its agent is followed by the event: "dikatakan Bupati pada Rapat Kerja"."""
    at = index_of(items, side)
    if at == 0 or not any(item.fold in word_set("said-passive") for item in items[max(0, at - 3) : at]):
        return False
    for n in range(at + 1, min(len(items) - 1, at + _FOLLOWS)):
        if items[n].fold in word_set("said-at"):
            return any(scene.occasions.of(item) is not None for item in items[n + 1 : n + _NEAR])
        if items[n].fold != "," and items[n].tag not in ("DATE", "PLACE"):
            return False
    return False


def _event(scene: Scene, line: Line, main: Event) -> Event:
    named = next((e for i in line.items if i.tag == "EVENT" and (e := scene.occasions.of(i)) is not None), None)
    return named or main

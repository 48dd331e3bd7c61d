"""For whom speakers say that they speak: "kami atas nama Pemkab X mengucapkan terima kasih", inside a quotation."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache, partial

from kg.facts.representations.book import Book
from kg.facts.representations.context import meaning
from kg.facts.representations.finding import CONFIDENCE, may_tell, readings, sentence_before
from kg.facts.scene import Findings, Scene
from kg.grammar.items import Item
from kg.grammar.patterns import Match
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent
from kg.model.entities import Person
from kg.model.facts import Capacity, Statement

_NEAR = 8  # items before and behind the anchor within which "kami" is its subject
_SENT = 5  # items behind "saya" within which it is told that he was sent
_OPENING = 6  # items with which a quotation may open before the anchor: "Untuk itu sekali lagi atas nama ..."


class QuotedRepresentations:
    """Reads the insides of quotations whose speaker is known; he is the representative where no other is named there."""

    name = "quoted-representations"

    def __call__(self, scene: Scene, findings: Findings) -> None:
        """Add the representations that quotations state."""
        book = Book(scene, findings, CONFIDENCE)
        if not scene.settled.quoted:
            return
        lines = {item.start: n for n, line in enumerate(scene.settled.lines) for item in line.items if item.tag == "QUOTE"}
        statements = _by_quotation(findings.statements, sorted(lines))
        for start, line in scene.settled.quoted:
            if not may_tell(line):
                continue
            earlier = sentence_before(scene.settled.lines, lines[start])
            statement = statements.get(start)
            speaker = _speaker(statement) if statement is not None else None
            items = line.items if speaker is None else _with_speaker(line.items, speaker)
            for candidates in readings(items, scene.text, None, partial(_subject, speaker=speaker)):
                book.take(candidates, earlier, statement.evidence.span if statement is not None else None)
        findings.representations[:] = book.found()


def _with_speaker(items: Sequence[Item], speaker: Item) -> list[Item]:
    """The items, each "saya" that is sent or stands in read as the speaker: "saya diutus Bupati untuk hadir".

    "Beliau" behind him is whom the quotation named before.
    """
    made = list(items)
    for n in [n for n, item in enumerate(items) if item.fold in word_set("i-myself")]:
        if n and items[n - 1].fold in word_set("sends"):
            made[n] = meaning(items[n], speaker)
            continue
        for at, other in enumerate(items[n + 1 : n + 1 + _SENT], n + 1):
            if other.fold in word_set("sent") or other.fold in word_set("represents") or other.fold in word_set("reads-out"):
                made[n] = meaning(items[n], speaker)
                named = next((i for i in reversed(items[:n]) if isinstance(i.value, Agent)), None)
                him = next((k for k in range(at + 1, len(items)) if items[k].fold not in _standing_for()), len(items))
                if named is not None and him < len(items) and items[him].fold in word_set("pronoun"):
                    made[him] = meaning(items[him], named)
                break
    return made


@cache
def _standing_for() -> frozenset[str]:
    """Words between "saya ditugaskan" and "beliau": "untuk hadir mewakili"."""
    return word_set("stand-in-for") | word_set("represents") | word_set("event-purpose")


def _by_quotation(statements: Sequence[Statement], starts: Sequence[int]) -> Mapping[int, Statement]:
    """Start of a quotation to the first statement whose words hold it."""
    found: dict[int, Statement] = {}
    for statement in statements:
        span = statement.evidence.span
        for start in starts[bisect_left(starts, span.start) : bisect_left(starts, span.end)]:
            found.setdefault(start, statement)
    return found


def _subject(match: Match, before: Sequence[Item], behind: Sequence[Item], speaker: Item | None) -> Item | None:
    return speaker if _speaks_himself(before[: match.anchor], behind) else None


def _speaker(statement: Statement) -> Item:
    """The speaker as an item whose words are those of the statement's evidence."""
    span = statement.evidence.span
    who = statement.speaker
    person = who if isinstance(who, Person) else None
    posts = () if isinstance(who, Person) else (who,)
    held: tuple[Capacity, ...] = ("Definitive",) if posts else ()
    agent = Agent(span, statement.evidence.rule, statement.evidence.confidence, person, posts, held)
    return Item("AGENT", 0, 0, span.start, span.end, "", agent)


def _speaks_himself(before: Sequence[Item], behind: Sequence[Item]) -> bool:
    """Whether "kami" or "saya" is the subject near the anchor, or the quotation opens with it; no other agent before it.

    In "kehadiran Pak Kadis yang mewakili Bupati" it is whom the speaker talks of.
    """
    clause = len(before) > 1 and before[-1].fold in word_set("which") and before[-2].fold not in word_set("first-person")
    if clause and before[-2].tag == "word" and before[-2].fold.isalpha():
        return False
    if any(isinstance(i.value, Agent) for i in before[-_NEAR:]):
        return False
    near = (*before[-_NEAR:], *behind[:_NEAR])
    return len(before) <= _OPENING or any(i.fold in word_set("first-person") for i in near)

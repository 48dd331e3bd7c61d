"""Statements: direct quotations and whose words they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.facts.rules import index, rule
from kg.facts.scene import Findings, Scene
from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.settling import Agent, Line
from kg.model.entities import Person, Post
from kg.model.facts import Representation, Statement
from kg.model.spans import Evidence, Span

RULES = (
    rule("statement/quote-verb-name", ("quote:QUOTE ,? ~1 <@said> ~3 speaker:AGENT",), 0.96,
         ("“Harga pangan kita jaga bersama sampai akhir tahun,” kata Camat Basarang, Jaya Kahayan.",),
         ("“Harga pangan kita jaga bersama” menjadi tema acara.",)),
    rule("statement/quote-name-verb", ("quote:QUOTE ,? ~2 speaker:AGENT ~2 <@saying>",), 0.9,
         ("“Harga pangan kita jaga bersama sampai akhir tahun,” Camat Basarang, Jaya Kahayan, menegaskan.",), ()),
    rule("statement/verb-quote", ("speaker:AGENT ,? ~8 <@saying/@said> ~10 :? quote:QUOTE",
                                  "<menurut> speaker:AGENT ~8 :? quote:QUOTE",
                                  "<@said> ~2 speaker:AGENT ~3 quote:QUOTE"), 0.9,
         ("Camat Basarang, Jaya Kahayan, mengatakan: “Harga pangan kita jaga bersama sampai akhir tahun.”",), ()),
)  # fmt: skip
_CONFIDENCE = {r.name: r.confidence for r in RULES}
_INDEX = index(RULES)


@dataclass(slots=True)
class _Told:
    """The speaker so far: who said something last, and in which paragraph."""

    speaker: Item | None = None
    paragraph: int = -1


class Statements:
    """One statement for each quotation that has a speaker; a quotation without one is refused."""

    name = "statements"

    def __call__(self, scene: Scene, findings: Findings) -> None:
        """Add the statements of the scene."""
        told = _Told()
        for line in scene.settled.lines:
            attributed = _attributed(line)
            for item in line.items:
                if item.tag != "QUOTE":
                    continue
                made = _made(scene, findings, line, item, attributed, told)
                if made is None:
                    findings.refusals.append(scene.refusal([item], "statement/quote", "nobody is said to have said it"))
                else:
                    findings.statements.append(made)
            _listen(line, told)


def _attributed(line: Line) -> dict[int, tuple[str, Item]]:
    """Start of a quotation to the rule that found its speaker and the speaker."""
    found: dict[int, tuple[str, Item]] = {}
    for name, match in _INDEX.matches(line.items):
        quote, speaker = match.captures["quote"], match.captures["speaker"]
        known = found.get(quote.start)
        if known is None or _CONFIDENCE[name] > _CONFIDENCE[known[0]]:
            found[quote.start] = (name, speaker)
    return found


def _made(
    scene: Scene, findings: Findings, line: Line, quote: Item, attributed: dict[int, tuple[str, Item]], told: _Told
) -> Statement | None:
    rule_name, speaker = attributed.get(quote.start, ("", None))
    confidence = _CONFIDENCE.get(rule_name, 0.0)
    span = Span(quote.start, quote.end)
    if speaker is not None:
        span = span.join(Span(speaker.start, speaker.end))
    elif told.speaker is not None and _goes_on(line, quote, told):
        speaker = told.speaker
        rule_name, confidence = "statement/same-speaker", 0.8
        span = _with_verb(line, quote)
    if speaker is None:
        return None
    who = _who(speaker)
    if who is None:
        return None
    told.speaker, told.paragraph = speaker, line.sentence.paragraph
    if speaker.value.inferred:
        confidence *= 0.95
    said, voiced = _author(who, quote, findings.representations)
    text = _inner(scene.text[quote.start : quote.end])
    event = scene.occasions.main
    return Statement(said, text, Evidence.of(scene.text, span, rule_name, round(confidence, 2)), voiced, event)


def _who(item: Item) -> Person | Post | None:
    agent = item.value
    if not isinstance(agent, Agent):
        return None
    return agent.person or (agent.posts[0] if agent.posts else None)


def _goes_on(line: Line, quote: Item, told: _Told) -> bool:
    """ "... ," tandasnya." after the speaker's last words, or a quotation that stands alone in the next paragraph."""
    at = next(n for n, i in enumerate(line.items) if i is quote)
    behind = [i.fold for i in line.items[at + 1 : at + 4]]
    if any(fold in word_set("said") for fold in behind):
        return True
    alone = all(i.tag == "QUOTE" or i.fold in ("", ".", ",", "-", "–") for i in line.items)
    return alone and line.sentence.paragraph - told.paragraph <= 2


def _with_verb(line: Line, quote: Item) -> Span:
    at = next(n for n, i in enumerate(line.items) if i is quote)
    verb = next((i for i in line.items[at + 1 : at + 4] if i.fold in word_set("said")), quote)
    return Span(quote.start, max(quote.end, verb.end))


def _listen(line: Line, told: _Told) -> None:
    """Who is said to say something in a sentence is the speaker of the quotation that follows without a name."""
    for at, item in enumerate(line.items):
        if item.fold in word_set("saying") or item.fold in word_set("according-to") or item.fold in word_set("said"):
            around: Sequence[Item] = (*line.items[at + 1 : at + 5], *reversed(line.items[max(0, at - 8) : at]))
            if item.fold in word_set("saying"):
                around = (*reversed(line.items[max(0, at - 8) : at]), *line.items[at + 1 : at + 5])
            speaker = next((i for i in around if i.tag == "AGENT" and _who(i) is not None), None)
            if speaker is not None:
                told.speaker, told.paragraph = speaker, line.sentence.paragraph
                return
    subject = next((i for i in line.items if i.tag == "AGENT"), None)
    if subject is not None and _who(subject) is not None and subject.value.person is not None:
        told.speaker, told.paragraph = subject, line.sentence.paragraph


def _author(who: Person | Post, quote: Item, representations: Sequence[Representation]) -> tuple[Person | Post, Person | None]:
    """Words read out for somebody are the author's, voiced by the reader."""
    for fact in representations:
        if fact.kind == "Speech" and fact.representative == who and fact.evidence.span.start < quote.start:
            author = fact.principal if isinstance(fact.principal, Person) else fact.principal_post
            if author is not None and isinstance(who, Person):
                return author, who
    return who, None


def _inner(text: str) -> str:
    """The quoted words without their marks."""
    return text.strip("\"“”„‟«»'‘’″ ")

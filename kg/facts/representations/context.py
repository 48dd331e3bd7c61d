"""What a sentence takes over from the one before: its subject, and who was said to be kept away."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent, Line
from kg.model.spans import Span

_REACH = 2  # sentences over which a subject that is not named again is still meant, in another paragraph
_REACH_WITHIN = 5  # and in the same one
_CALLED = 8  # items with which a sentence may call its subject by what he is
_NOT_NEAR = 3  # items behind "tidak" within which "hadir" stands


class Before(NamedTuple):
    """What a sentence may mean without naming it: its subject, who was kept away, the head of the ceremony.

    ``nameless`` is the subject of the sentence right before, in one paragraph with it, where that is a post without a name.
    """

    subject: Item | None
    absent: Item | None
    head: Item | None
    nameless: Item | None = None


class Context(NamedTuple):
    """The last subject and the last one kept away, each with the number of its sentence and of its paragraph."""

    subject: Item | None = None
    subject_at: tuple[int, int] = (0, 0)
    absent: Item | None = None
    absent_at: tuple[int, int] = (0, 0)

    def after(self, line: Line, number: int) -> Context:
        """The context behind ``line``, which is sentence ``number`` of the article."""
        subject = subject_of(line)
        if subject is None:
            return self
        at = (number, line.sentence.paragraph)
        if not _away().isdisjoint(line.folds) and kept_away(line.items):
            return Context(subject, at, subject, at)
        return Context(subject, at, self.absent, self.absent_at)

    def for_line(self, line: Line, number: int, head: Item | None) -> Before:
        """What ``line``, which is sentence ``number``, may mean; ``head`` is the head of the article's ceremony."""
        subject = self.subject if _reaches(self.subject_at, line, number) else None
        absent = self.absent if _reaches(self.absent_at, line, number) else None
        right_before = self.subject_at == (number - 1, line.sentence.paragraph)
        told = self.subject.value if self.subject is not None and right_before else None
        nameless = self.subject if isinstance(told, Agent) and told.person is None and told.posts else None
        return Before(subject, absent, head, nameless)


@cache
def _away() -> frozenset[str]:
    """The words without which nobody is said to be kept away."""
    return word_set("hindered") | word_set("not-so") | word_set("intended-at-first")


def kept_away(items: Sequence[Item]) -> bool:
    """Whether the sentence says that somebody could not come: "berhalangan", "tidak sempat hadir"."""
    hindered, not_so = word_set("hindered"), word_set("not-so")
    for n, item in enumerate(items):
        if item.fold in hindered and (n == 0 or items[n - 1].fold not in word_set("hindered-nobody")):
            return True
        if (
            item.fold in word_set("intended-at-first")
            and n
            and (items[n - 1].fold == "," or items[n - 1].fold in word_set("which"))
        ):
            return True
        if item.fold in not_so and any(i.fold in word_set("attending") for i in items[n + 1 : n + 1 + _NOT_NEAR]):
            return True
    return False


def _reaches(at: tuple[int, int], line: Line, number: int) -> bool:
    sentence, paragraph = at
    return number - sentence <= (_REACH_WITHIN if paragraph == line.sentence.paragraph else _REACH)


def calls_once_more(opening: Sequence[Item]) -> bool:
    """Whether words that open a sentence call its subject by another name: "Orang nomor satu di Kapuas itu saat"."""
    if not opening or any(i.tag in ("AGENT", "ORG", "QUOTE") for i in opening):
        return False
    calls = opening[0].tag == "GROUP" or opening[0].fold in word_set("calls-subject")
    return calls and any(i.fold in word_set("epithet-this") for i in opening)


def subject_of(line: Line) -> Item | None:
    """The first agent of the sentence that no preposition makes an object, else the first by whom something is done."""
    items = line.items
    agents = [n for n in line.places if isinstance(items[n].value, Agent)]
    free = (n for n in agents if n == 0 or items[n - 1].fold not in word_set("before-object"))
    doing = (n for n in agents if n and items[n - 1].fold in word_set("by"))
    at = next(free, next(doing, None))
    return items[at] if at is not None else None


def _called(items: Sequence[Item]) -> int:
    """Items with which a sentence opens that mean its subject: "Kehadirannya", "Orang nomor satu di Kapuas itu"; 0 for none."""
    if items[0].fold in word_set("his-presence"):
        return 1
    end = next((n + 1 for n, i in enumerate(items[:_CALLED]) if i.fold in word_set("epithet-this")), 0)
    return end if end and calls_once_more(items[:end]) else 0


def meaning_nameless(items: Sequence[Item], nameless: Item | None) -> Sequence[Item]:
    """The items, a pronoun that is their first agent read as the post that the sentence right before tells of.

    "Hadir Jaya Kahayan. Kapolres tidak terlihat. Ia mengutus Wakapolres": he is the Kapolres, whoever was named before.
    """
    at = next((n for n, i in enumerate(items) if isinstance(i.value, Agent)), None) if nameless is not None else None
    if at is None or nameless is None or items[at].value.rule != "coreference/pronoun":
        return items
    return [*items[:at], items[at].with_value(meaning(items[at], nameless).value), *items[at + 1 :]]


def meaning(word: Item, who: Item) -> Item:
    """The word as an item that means somebody named elsewhere."""
    value = who.value._replace(span=Span(word.start, word.end), rule="coreference/pronoun", inferred=True, claims=())
    return word.as_agent(value)


def with_pronouns(items: Sequence[Item], subject: Item | None) -> list[Item]:
    """The items, each pronoun that means nobody yet read as somebody: a post without a name.

    "Sekda menjelaskan dirinya hadir" means who says so, else the subject of the sentence before is meant.
    """
    pronouns, saying = word_set("pronoun"), word_set("saying")
    opens = bool(items) and (items[0].fold in word_set("his-presence") or items[0].fold in word_set("calls-subject"))
    if not opens and not any(i.fold in pronouns for i in items):
        return list(items)
    made: list[Item] = []
    nearest: Item | None = None
    called = _called(items) if opens and subject is not None else 0
    if called and subject is not None:
        span = Span(items[0].start, items[called - 1].end)
        agent = subject.value._replace(span=span, rule="coreference/epithet", inferred=True, claims=())
        nearest = Item("AGENT", items[0].first, items[called - 1].last, span.start, span.end, "", agent)
        made, items = [nearest], items[called:]
    for item in items:
        if isinstance(item.value, Agent):
            nearest = item
        elif item.fold in saying:
            subject = nearest or subject
        if item.tag == "word" and item.fold in pronouns and subject is not None:
            made.append(meaning(item, subject))
        else:
            made.append(item)
    return made

"""Finding representations in what an article tells: rules over each sentence, sides taken over from the sentence before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import TypeAlias

from kg.facts.representations import active, passive, sending, speeches, through
from kg.facts.representations.book import Book
from kg.facts.representations.candidate import Candidate
from kg.facts.representations.ceremony import head_of_ceremony, with_head
from kg.facts.representations.context import Before, Context, calls_once_more, kept_away, meaning_nameless, with_pronouns
from kg.facts.representations.directions import directed
from kg.facts.representations.dividing import divided, dividing_words
from kg.facts.representations.excuses import represented
from kg.facts.representations.groups import its_government, with_groups
from kg.facts.representations.lists import (
    attended,
    beside_in_group,
    colleague,
    deputy_beside,
    further_pairs,
    more_principals,
    more_representatives,
    one_by_one,
)
from kg.facts.representations.offices import head_for_staff, with_bare_posts
from kg.facts.representations.stretching import stretched
from kg.facts.representations.units import with_units, with_venues
from kg.facts.rules import index
from kg.facts.scene import Findings, Scene
from kg.grammar.items import Item, index_of
from kg.grammar.patterns import Match
from kg.lexicon.words import word_set
from kg.mentions.settled import Agent, Line

RULES = (*passive.RULES, *active.RULES, *sending.RULES, *speeches.RULES, *through.RULES)
CONFIDENCE = {r.name: r.confidence for r in RULES}
_INDEX = index(RULES)
_BEHIND_EXCUSE = tuple(
    f"representation/{how}" for how in ("diwakili", "digantikan", "menugaskan", "mendelegasikan", "mewakilkan")
)  # the principal stands before a clause that may excuse him
_VERB_NEAR = 8  # items behind the principal within which the verb of an unnamed subject stands
_BESIDE = 5  # items between somebody and the one who goes with him
_LIGHT = frozenset({"PLACE", "DATE", "EVENT", "QUOTE", "NUMBER"})

SubjectOf: TypeAlias = Callable[[Match, Sequence[Item], Sequence[Item]], Item | None]
"""Who is the representative where a rule captures none, from the match and the items before and behind its principals."""


class Representations:
    """One representation for each pair of sides; a delegation makes a speech of the same pair superfluous."""

    name = "representations"

    def __call__(self, scene: Scene, findings: Findings) -> None:
        """Add the representations of the scene."""
        book = Book(scene, findings, CONFIDENCE)
        context = Context()
        head = head_of_ceremony(scene.settled.lines)
        for number, line in enumerate(scene.settled.lines):
            if may_tell(line) or (_INDEX.has_anchor(line.folds) and not dividing_words().isdisjoint(line.folds)):
                earlier = sentence_before(scene.settled.lines, number)
                for candidates in _told(line, scene, findings, context.for_line(line, number, head)):
                    book.take(candidates, earlier)
            context = context.after(line, number)
        findings.representations[:] = book.found()


def may_tell(line: Line) -> bool:
    """Whether a sentence has all the words without which no rule finds anything in it, however its items are read."""
    return bool(_INDEX.alive(line.folds))


def _told(line: Line, scene: Scene, findings: Findings, before: Before) -> Iterator[Iterable[Candidate]]:
    """The readings of a sentence of the article itself, which goes on from those before it."""
    items = with_head(with_pronouns(meaning_nameless(line.items, before.nameless), before.subject), before.head)
    items = with_bare_posts(divided(items, scene.text, findings.tenures), scene.text)
    return readings(items, scene.text, before.absent, partial(_subject_before, subject=before.subject))


def sentence_before(lines: Sequence[Line], number: int) -> Sequence[Item]:
    """The items of the sentence before sentence ``number``, none where that stands in another paragraph."""
    if number == 0 or lines[number - 1].sentence.paragraph != lines[number].sentence.paragraph:
        return ()
    return lines[number - 1].items


def readings(line: Sequence[Item], text: str, absent: Item | None, subject: SubjectOf) -> Iterator[Iterable[Candidate]]:
    """For each anchor the candidates of the rules that match there, best rule first.

    Args:
        line: the items of a sentence.
        text: the text of the article.
        absent: who was said to be kept away before this sentence.
        subject: gives the representative where a rule captures none.
    """
    items = with_venues(with_groups(with_units(stretched(line, text), text), text))
    ahead: set[int] = set()
    for _, found in groupby(_INDEX.matches(items), key=lambda pair: pair[1].anchor):
        matches = directed(list(found), ahead, items)
        made = [c for name, match in matches for c in _candidates(name, match, items, text, (absent, subject))]
        first = next((c for c in made if c.rule != "representation/garis-miring"), None)
        if first is not None and first.rule.endswith("-belakang"):
            ahead.add(first.representative.start)
        yield made


def _candidates(
    name: str,
    match: Match,
    items: Sequence[Item],
    text: str,
    unnamed: tuple[Item | None, SubjectOf],
) -> list[Candidate]:
    """Every pair of sides of one match; ``unnamed`` is who was kept away, and the subject, where a rule captures none."""
    absent, subject = unnamed
    representative = _full_office(match) or match.captures.get("representative")
    principal = match.captures.get("principal")
    if principal is not None and name.startswith(_BEHIND_EXCUSE):
        principal = represented(items, principal)
    principals = [principal, *_also(name, match, items, principal)] if principal is not None else []
    if representative is None:
        behind = max((at + 1 for at in (index_of(items, p, -1) for p in principals) if at > match.anchor), default=match.last)
        own = name.endswith("-tanpa-subjek") and _has_subject(items[behind:], text)
        representative = subject(match, items[:behind], items[behind:]) if not own else None
    if principal is None and representative is not None:
        opens = _opens(items, match) or "principal" in match.captures
        principal = _unnamed_principal(items, representative, absent) if opens else None
        if principal is None and name.startswith("speech/"):
            principal = subject(match, items, ())
        principals = [principal] if principal is not None else []
    if representative is not None and principal is not None and _himself(representative, principal, text):
        principals = [absent] if absent is not None else []
        principal = absent
    if representative is None or principal is None:
        return []
    representative = _by_name(name, items, _accompanied(name, match, items, representative))
    representatives = [representative, *_beside(name, items, representative, principal)]
    pairs = [(r, p) for r in representatives for p in principals]
    if name == "representation/mewakili":
        pairs = [(p, r) if head_for_staff(r, p) else (r, p) for r, p in pairs]
    if name.startswith(("representation/diwakili", "speech/dibacakan")) and representative in items and principal in items:
        pairs = one_by_one(items, principal, representative) or pairs
    if name.startswith("representation/diwakili") and representative in items and principal in items:
        pairs = [*pairs, *further_pairs(items, representatives[-1])]
    return [Candidate(name, items, match, r, p, text) for r, p in pairs]


def _full_office(match: Match) -> Item | None:
    """ "diwakili Wakil Ketua A, S.H. Ketua B hadir": a post with a name is whole, and no office of whom is named behind it."""
    office = match.captures.get("office")
    if office is None or not isinstance(office.value, Agent):
        return None
    return office if office.value.person is not None and office.value.posts else None


def _has_subject(behind: Sequence[Item], text: str) -> bool:
    """Whether a capitalized word or a group stands behind a comma: the sentence is of somebody whom no table knows.

    "Mewakili pendonor, Xyz, warga Desa Y, meminta", "Mewakili warga, tokoh pemuda Xyz menyampaikan".
    """
    if len(behind) < 2 or behind[0].fold != ",":
        return False
    return behind[1].tag == "GROUP" or (behind[1].tag == "word" and text[behind[1].start].isupper())


def _himself(representative: Item, principal: Item, text: str) -> bool:
    """Whether "mewakili beliau" only seems to mean the one who stands in, or "dipercaya Bupati untuk mewakili dirinya" him."""
    one, other = representative.value, principal.value
    if not isinstance(one, Agent) or not isinstance(other, Agent) or not other.inferred:
        return False
    return one.person == other.person and text[principal.start : principal.end].lower() in word_set("pronoun")


def _accompanied(name: str, match: Match, items: Sequence[Item], representative: Item) -> Item:
    """ "X, bersama Y, mewakili Z" tells of X; "X bersama Y yang mewakili Z" of Y."""
    if name != "representation/mewakili" or items[match.anchor - 1].fold in word_set("which") or representative not in items:
        return representative
    at = index_of(items, representative)
    if at == 0 or items[at - 1].fold not in word_set("goes-with"):
        return representative
    before = (i for i in reversed(items[max(0, at - _BESIDE) : at]) if isinstance(i.value, Agent))
    return next(before, representative)


def _by_name(name: str, items: Sequence[Item], representative: Item) -> Item:
    """ "diwakili Dewan Pertimbangan, Rimba Danum, S.H.": whom the unit of the body sent is named behind a comma."""
    if representative.tag != "ORG" or representative not in items or not name.startswith("representation/diwakili"):
        return representative
    at = index_of(items, representative) + 1
    at += at < len(items) and items[at].fold == ","
    value = items[at].value if at < len(items) else None
    mere = isinstance(value, Agent) and value.person is not None and not value.posts and not value.inferred
    return items[at] if mere and not attended(items, representative) else representative


def _also(name: str, match: Match, items: Sequence[Item], principal: Item) -> Iterable[Item]:
    if "also" in match.captures:
        return [match.captures["also"]]
    if ("mewakili" in name or "atas-nama" in name) and "principal" in match.captures:
        more = more_principals(items, principal, any_kind="atas-nama" in name)
        more += its_government(items, match.anchor, principal)
        return more or deputy_beside(items, principal, 1)
    return deputy_beside(items, principal, -1) if name == "representation/diwakili" and principal in items else []


def _beside(name: str, items: Sequence[Item], representative: Item, principal: Item) -> Iterable[Item]:
    """Others who stood in for a body: of a person there is one representative, in a list of guests as well."""
    if name in ("through/melalui", "through/dalam-hal-ini") and representative in items:
        return more_representatives(items, representative)
    if principal.tag == "GROUP" and principal in items and representative in items and isinstance(representative.value, Agent):
        return beside_in_group(items, representative, principal)
    if not name.startswith("representation/diwakili") or principal not in items or representative not in items:
        return []
    if beside := colleague(items, representative):
        return beside
    if attended(items, principal):
        return []
    more = more_representatives(items, representative)
    if representative.tag == "AGENT" and any(side.tag == "ORG" for side in more):
        return []  # "ditandatangani Pemkab Kapuas yang diwakili Sekda A dan Universitas Kapuas": the other party
    return more if principal.tag != "AGENT" or (more and _is_all(items, principal, more[-1])) else []


def _is_all(items: Sequence[Item], principal: Item, last: Item) -> bool:
    """Whether a sentence tells of nobody else: "Bupati diwakili Sekda dan Asisten I." """
    first = next(i for i in items if i.tag in ("AGENT", "ORG", "EVENT"))
    behind = items[index_of(items, last) + 1 :]
    return first is principal and all(i.fold in word_set("sentence-end") for i in behind)


def _subject_before(match: Match, before: Sequence[Item], behind: Sequence[Item], subject: Item | None) -> Item | None:
    """The subject of the sentence before, where this one has none of its own and tells of something said or read.

    Args:
        match: of a rule without a representative.
        before: the items up to the last principal.
        behind: the items after it.
        subject: that of the sentence before, if it reaches so far.
    """
    opening = before[: match.first]
    light = all(i.tag in _LIGHT or i.fold in word_set("opening") or i.fold in word_set("said-by-him") for i in opening)
    if not light and not calls_once_more(opening):
        return None
    reads = before[match.anchor].fold in word_set("reads-out") | word_set("read-out")
    said = reads or any(i.fold in word_set("saying") or i.fold in word_set("said-passive") for i in behind[:_VERB_NEAR])
    his = any(i.fold in word_set("said-by-him") for i in opening)
    return subject if said or his else None


def _opens(items: Sequence[Item], match: Match) -> bool:
    """Whether the match opens a sentence or a clause, or its representative does, so that nobody else stands before it."""
    if match.first == 0 or items[match.first].tag == "AGENT":
        return True
    before = items[match.first - 1]
    return before.tag == "QUOTE" or before.fold in word_set("clause-start")


def _unnamed_principal(items: Sequence[Item], representative: Item, absent: Item | None) -> Item | None:
    """Who is kept away in this sentence, before the representative, else in the one before."""
    at = index_of(items, representative) if representative in items else 0
    if kept_away(items[:at]):
        nearest = next((i for i in reversed(items[:at]) if isinstance(i.value, Agent)), None)
        return (represented(items, nearest) if nearest is not None else None) or absent
    return absent

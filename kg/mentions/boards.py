"""Lists of a board over several lines: "Berikut pengurus PMI Kapuas:" and under it an office and a name on each line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.agencies import PARTS
from kg.mentions.bodies import body_at, completed
from kg.mentions.body_names import spell_out
from kg.mentions.places import place_at, region_trigger
from kg.mentions.values import AgentMention, BodyMention, NameMention, PostMention
from kg.model.article import slug
from kg.text.sentences import Sentence
from kg.text.tokens import Token

_MARKS = frozenset({"-", "–", "—", "•", "*", "·", "●", "▪", "✓", "o"})
_CLOSES = frozenset({".", ")"})
_OPENS = frozenset({":", ","})
_LONGEST_NAME = 8  # words of a board's name
LONGEST_LINE = 16  # items of a line without a mark that still is an entry of the list
_LONGEST_GAP = 2  # lines from one entry to the next


Entries: TypeAlias = list[Sequence[Item]]
"""The items of the lines of one list."""


class Board(NamedTuple):
    """The body whose list goes on, where its heading starts, the paragraph of its last line, whether that was a mere mark."""

    body: BodyMention
    heading: int
    paragraph: int
    marked: bool = False


def board_at(board: Board | None, sentence: Sentence, items: Sequence[Item], known: BodyMention | None) -> Board | None:
    """The board of which this sentence tells: as its heading or as a line of the list under it; None where of none.

    Args:
        board: that of the sentence before.
        sentence: the sentence.
        items: its items.
        known: the body whose board the article has told of last, for headings that name none.
    """
    at = _headed(items)
    if at is not None:
        body = _body_of(sentence, items, at) or known
        return Board(body, sentence.span.start, sentence.paragraph) if body is not None else None
    if board is None or sentence.paragraph - board.paragraph > _LONGEST_GAP:
        return None
    first = past_mark(items)
    if first == len(items):
        return board._replace(paragraph=sentence.paragraph, marked=True)
    entry = board.marked or first > 0 or (len(items) <= LONGEST_LINE and _of_office(items))
    return board._replace(paragraph=sentence.paragraph, marked=False) if entry else None


def told_of(sentence: Sentence, known: BodyMention | None) -> BodyMention | None:
    """The body whose board a sentence tells of, wherever it does ("Pelantikan pengurus PMI Kapuas"); else that ``known``."""
    tokens = sentence.tokens
    nouns = word_set("board-noun")
    for at in [n for n, token in enumerate(tokens[:-1]) if token.fold in nouns]:
        if tokens[at + 1].shape not in "CA":
            continue
        found = body_at(tokens, at + 1)
        body = found[0] if found is not None else _named(tokens, at + 1)
        if body is not None and tokens[at + 1].fold not in nouns:
            return body
    return known


def of_one_board(items: Sequence[Item]) -> bool:
    """Whether a sentence names the holders of several offices of a board: "Ketua Rimba Danum dan Sekretaris Tiara Malang"."""
    offices = {
        post.role.id
        for item in items
        if isinstance(item.value, AgentMention) and item.value.name is not None
        for post in item.value.posts
        if post.role.id in word_set("office-of-list") and _of_whom(post) and post.body is None
    }
    return len(offices) > 1


def namesakes(entries: Entries) -> Iterator[tuple[NameMention, NameMention]]:
    """Names of two lines of a list of which one is a part of the other: they are two people."""
    names = [
        [item.value.name for item in items if isinstance(item.value, AgentMention) and item.value.name] for items in entries
    ]
    for at, line in enumerate(names):
        others = [name for later in names[at + 1 :] for name in later]
        yield from ((one, two) for one in line for two in others if _part_of(one, two) or _part_of(two, one))


def _part_of(one: NameMention, other: NameMention) -> bool:
    return len(one.words) < len(other.words) and set(one.words) <= set(other.words)


def past_mark(items: Sequence[Item]) -> int:
    """The first item behind the number or bullet that opens a line; all of it where the line is nothing else."""
    at = 0
    if items[at].fold in _MARKS:
        at += 1
    elif items[at].tag == "NUMBER" or (len(items[at].fold) == 1 and items[at].fold.isalpha()):
        following = items[at + 1].fold if at + 1 < len(items) else "."
        at += (1 + (at + 1 < len(items))) if following in _CLOSES else 0
    return at


def _of_office(items: Sequence[Item]) -> bool:
    """Whether a line tells of an office that does not say of which body, or is itself a heading of a part of the list."""
    offices = [post for item in items if isinstance(item.value, AgentMention) for post in item.value.posts]
    return items[-1].fold == ":" or any(_of_whom(post) for post in offices)


def _of_whom(post: PostMention) -> bool:
    return post.place is None and (post.body is None or (post.body.kind in PARTS and post.body.parent is None))


def _headed(items: Sequence[Item]) -> int | None:
    """Where a heading tells of a board: "Berikut susunan pengurus PMI Kapuas periode 2024-2029:"."""
    nouns = word_set("board-noun")
    found = [n for n, item in enumerate(items) if item.fold in nouns]
    if not found:
        return None
    at = found[0]
    closed = items[-1].fold in _OPENS or any(item.fold == ":" for item in items[at:])
    return at if closed or items[0].fold in word_set("announces-list") or _as_follows(items) else None


def _body_of(sentence: Sentence, items: Sequence[Item], at: int) -> BodyMention | None:
    """The body that a heading names behind item ``at``."""
    for item in items[at:]:
        if isinstance(item.value, BodyMention) and item.tag == "ORG":
            return item.value
        if item.tag == "AGENT":
            break
    last = max((item.last for item in items[at:] if item.fold in word_set("board-noun")), default=items[at].last)
    return _named(sentence.tokens, last)


def _as_follows(items: Sequence[Item]) -> bool:
    """ "Adapun pengurus PMI Kapuas sebagai berikut"."""
    return len(items) > 2 and items[-2].fold in word_set("as-follows") and items[-1].fold in word_set("announces-list")


def _named(tokens: Sequence[Token], at: int) -> BodyMention | None:
    """A body of no known kind by the capitalized words of its name: "pengurus IWKK Kapuas"."""
    end = at
    while end < min(len(tokens), at + _LONGEST_NAME) and tokens[end].shape in "CA":
        if place_at(tokens, end, owned=True) is not None or region_trigger(tokens[end]):
            break
        end += 1
    if end == at or (end == at + 1 and tokens[at].shape != "A"):
        return None
    label = spell_out(tokens[at:end])
    return completed(tokens, at, end, BodyMention(label, slug(label), "Organization", "any"))[0]

"""An article cut into sentences of items: those that tell, and those within quotations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeAlias

from kg.grammar.items import Item
from kg.lexicon.words import word_set
from kg.mentions.agents import merge_agents
from kg.mentions.boards import Board, Entries, board_at, of_one_board, told_of
from kg.mentions.by_place import many_told
from kg.mentions.chunking import chunk
from kg.mentions.inherited import without_boardless
from kg.mentions.leadership import with_leadership
from kg.mentions.lists_of_members import heading_at
from kg.mentions.relations import relate, told_of_many
from kg.mentions.shared_areas import share_areas
from kg.mentions.teams import Known, learnt, with_teams
from kg.mentions.told_before import Before, changed_in
from kg.mentions.values import BodyMention, PostMention
from kg.mentions.whole_bodies import with_whole_names
from kg.model.article import Article
from kg.text.sentences import Sentence, sentences, sentences_within
from kg.text.tokens import Token

_CAPITALS = re.compile(r"[A-Z][\w.]* +[A-Z]|[A-Z]\w+, +[A-Z]")

_FEWEST_OF_POINTER = 2  # tokens

Row: TypeAlias = tuple[Sentence, list[Item]]


def told(article: Article) -> list[Sentence]:
    """The sentences of an article but for a first line that repeats the headline and lines that point to other articles."""
    cut = sentences(article.text)
    pointers = {sentence.paragraph for sentence in cut if _points_elsewhere(sentence.tokens)}
    cut = [sentence for sentence in cut if sentence.paragraph not in pointers] or cut if pointers else cut
    if not _opens_with_headline(article):
        return cut
    return [sentence for sentence in cut if sentence.paragraph > 0]


def _points_elsewhere(tokens: Sequence[Token]) -> bool:
    """ "BACA JUGA: Harga Lada Naik": the headline of another article."""
    opens = len(tokens) > _FEWEST_OF_POINTER and tokens[0].fold in word_set("pointer-opens")
    return opens and tokens[1].fold in word_set("pointer-goes-on")


def read_rows(cut: Iterable[Sentence], published: date | None, text: str) -> tuple[list[Row], list[Entries]]:
    """The sentences of an article and their items, names and posts taken together; and the lists of boards among them.

    ``text`` is that of the whole article.
    What a sentence says of a team or a board counts for those behind it: "tim tersebut", the lines under "Pengurus PMI:".
    """
    rows: list[Row] = []
    lists: list[Entries] = []
    known = Known()
    board: Board | None = None
    told: BodyMention | None = None
    many: PostMention | None = None
    heading: PostMention | None = None
    changed: PostMention | None = None
    for sentence in cut:
        whole = with_whole_names(chunk(sentence, published), sentence.tokens, text)
        items = share_areas(merge_agents(with_leadership(whole, sentence.tokens)))
        told = told_of(sentence, told)
        before, board = board, board_at(board, sentence, items, told)
        listed = board.body if board is not None else told if told is not None and of_one_board(items) else None
        items = told_of_many(relate(with_teams(items, known), listed), many, heading, Before(told, changed))
        many, heading, changed = many_told(items), heading_at(items, heading), changed_in(items)
        rows.append((sentence, items))
        if board is not None and before is not None and board.heading == before.heading:
            lists[-1].append(items)
        elif board is not None:
            lists.append([])
        known = learnt(known, items)
    return rows, lists


def read_sentence(sentence: Sentence, published: date | None) -> Row:
    """A sentence by itself and its items, names and posts taken together."""
    return sentence, without_boardless(relate(share_areas(merge_agents(chunk(sentence, published)))))


def within_quotations(cut: Sequence[Sentence], article: Article) -> Iterable[tuple[int, Row]]:
    """The sentences of quotations that may name somebody or tell of a representation, each with its quotation's start."""
    triggers = word_set("in-quotation")
    for sentence in cut:
        tokens = sentence.tokens
        for n, token in [(n, token) for n, token in enumerate(tokens) if token.shape == "Q"]:
            said = token.text.lower()
            if n and tokens[n - 1].fold in word_set("quote-label"):
                continue
            if _CAPITALS.search(token.text, 2) is None and not any(word in said for word in triggers):
                continue
            for inner in sentences_within(article.text, token.start + 1, token.end - 1, sentence.paragraph):
                yield token.start, read_sentence(inner, article.date)


def _opens_with_headline(article: Article) -> bool:
    """Whether the first line repeats the headline: written in headline capitals, it would look like names."""
    if not article.title:
        return False
    line = article.text.split("\n", 1)[0]
    return line.strip().casefold() == article.title.strip().casefold()

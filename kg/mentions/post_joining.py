"""What stands around the words of a post: whether they are a post at all, and the role that "dan" joins to another."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.ladder import Role
from kg.lexicon.words import word_set
from kg.mentions.values import PostMention
from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import Token

_LONGEST_PLAIN_ROLE = 3  # tokens: "Wakil Ketua Umum"


def past_joined_role(tokens: Sequence[Token], at: int) -> int:
    """Past "Sekretaris" or "Wakil Ketua" alone, also where "Wakil Ketua DPRD" is a role; the end of the text without one."""
    for end in range(at + _LONGEST_PLAIN_ROLE, at, -1):
        hit = vocabulary().roles.at(tokens[at:end], 0)
        if hit is not None and hit.length == end - at and hit.values[0].role in word_set("joined-roles"):
            return end
    return len(tokens)


def stands(tokens: Sequence[Token], at: int, after: int, length: int, role: Role, mention: PostMention) -> bool:
    """Whether these words are a post at all: a small "ketua" or "kepala" needs a body or a field behind it."""
    if role.level == "body" and length == 1:
        named = mention.body is not None or mention.rank is not None
        return named or _in_brackets(tokens, at, after) or _taken_on(tokens, at, after, role)
    if role.level == "national" and role.organization is None and _of_a_body(tokens, after):
        return False
    if tokens[at].shape in "CA":
        return True
    return after > at + length or length > 1 or role.id in word_set("small-roles")


def _in_brackets(tokens: Sequence[Token], at: int, after: int) -> bool:
    """ "Rimba Danum, S.Sos (Asesor)": the bracket behind a name holds the post and nothing else."""
    return at > 0 and after < len(tokens) and tokens[at - 1].fold == "(" and tokens[after].fold == ")"


def _taken_on(tokens: Sequence[Token], at: int, after: int, role: Role) -> bool:
    """ "Terpilih sebagai Ketua, didampingi Rimba Danum sebagai Sekretaris": of the board that the sentence names."""
    if at == 0 or tokens[at - 1].fold not in word_set("into-office") or role.id not in word_set("office-of-board"):
        return False
    return after >= len(tokens) or tokens[after].shape == "p" or tokens[after].fold in word_set("pair-joins")


def _of_a_body(tokens: Sequence[Token], after: int) -> bool:
    """ "Presiden Konfederasi ...": not the president of the state."""
    words = vocabulary()
    if after >= len(tokens) or tokens[after].shape not in "CA":
        return False
    return words.bodies.at(tokens, after) is not None or words.heads.at(tokens, after) is not None

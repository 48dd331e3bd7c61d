"""Words for a post without body or region: whether they are a post at all, in a bracket or in a list of offices."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.given import usual_name
from kg.lexicon.ladder import Role, RoleForm, ladder
from kg.lexicon.phrases import Hit
from kg.lexicon.words import word_set
from kg.mentions.before_person import person_follows
from kg.mentions.name_words import name_starts
from kg.mentions.names import name_at, sure_name
from kg.mentions.values import PostMention
from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import Token

_LONGEST_DUTY = 4  # tokens of what a bracket says of somebody's duty: "Petugas Lapangan/IT"
_LONGEST_LEAD = 7  # tokens: "terpilih yang dilantik pada kesempatan itu"
_LONGEST_GAP = 14  # tokens from one office of a list to the next: "Ketua Drs. H. Rimba Danum, M.Si., Sekretaris ..."
_CLOSERS = frozenset({",", "("})
_SMALL = ("district", "village")  # levels
_HOUSES = frozenset({"EducationalInstitution", "HealthFacility", "Court", "PoliceUnit", "Agency", "VerticalAgency"})


def reading(tokens: Sequence[Token], at: int, hit: Hit[RoleForm]) -> RoleForm:
    """What a role's words at token ``at`` mean: "Presiden Konfederasi Buruh Danum" is not the president of the state."""
    after, words = at + hit.length, vocabulary()
    if len(hit.values) == 1 or after >= len(tokens) or tokens[after].shape not in "CA":
        return hit.values[0]
    if words.bodies.at(tokens, after) is None and words.heads.at(tokens, after) is None:
        return hit.values[0]
    return next((form for form in hit.values if ladder().roles[form.role].level == "body"), hit.values[0])


def stands(tokens: Sequence[Token], at: int, after: int, length: int, mention: PostMention) -> bool:
    """Whether these words are a post at all: a small "ketua" or "kepala" needs a body or a field behind it.

    Args:
        tokens: of one sentence.
        at: the first token of the role's words.
        after: the token behind the post.
        length: how many tokens the role's words are.
        mention: the post.
    """
    role = mention.role
    if role.id in word_set("titled-professions") and after < len(tokens) and name_starts(tokens, after):
        return True  # "PPL Ibu Rimba", "dalang Ki Danum"
    if role.id in word_set("profession-roles"):
        if role.id in word_set("board-members"):
            called = mention.body is not None and tokens[after - 1].shape != "l"
            return called and _of_somebody(tokens, at, after) and _told_apart(tokens, at)
        housed = mention.body is not None and mention.body.kind in _HOUSES
        return (housed and _of_somebody(tokens, at, after)) or (mention.body is None and _standing_in(tokens, at, after))
    if role.level == "body" and length == 1:
        bare = mention.body is None and mention.field is None and mention.rank is None
        told = _beside_holder(tokens, at, after) or _taken_on(tokens, at, after, role) or _listed(tokens, at, after)
        told = told or _standing_in(tokens, at, after)
        return not bare or told or _of_known_house(tokens, at, after, role)
    if tokens[at].fold in word_set("doubtful-posts"):
        of_many = at > 0 and tokens[at - 1].fold in word_set("group-noun")  # "warga Dukuh Kupang Rimba Danum"
        placed = mention.place is not None and after < len(tokens) and not of_many
        return placed and (_named(tokens, after + (tokens[after].fold in _CLOSERS)) or _set_apart(tokens, at, after))
    if tokens[at].shape in "CA":
        return True
    known = role.id in word_set("small-roles") or (role.regional and _named(tokens, after))
    return after > at + length or length > 1 or known or (role.level in _SMALL and _counted_out(tokens, at, after))


def _set_apart(tokens: Sequence[Token], at: int, after: int) -> bool:
    """ "Adapun Dukuh Danum, Wagiran, yang ...": one usual name between commas, behind what is no place that one is in."""
    apart = tokens[after].fold == "," and after + 2 < len(tokens) and tokens[after + 2].fold == ","
    return apart and _usual_alone(tokens, after + 1) and (at == 0 or tokens[at - 1].fold not in word_set("before-area"))


def _counted_out(tokens: Sequence[Token], at: int, after: int) -> bool:
    """ "Ketiga kades yang dilantik yakni ...", "salah seorang kades yang dilantik, Rimba (Selat)": who is named behind it."""
    near = range(after, min(len(tokens), after + _LONGEST_LEAD))
    comma = next((n for n in near if tokens[n].fold == ","), 0)
    if comma and at and tokens[at - 1].fold in word_set("one-of") and (found := name_at(tokens, comma + 1)) is not None:
        return found[1] < len(tokens) and tokens[found[1]].fold == "("
    if at == 0 or tokens[at - 1].fold not in word_set("many-before"):
        return False
    return any(token.fold in word_set("lists-people") for token in tokens[after : after + _LONGEST_LEAD])


def past_bracketed(tokens: Sequence[Token], at: int, after: int) -> int:
    """Past "Lapangan/IT" of "(Petugas Lapangan/IT)": a bracket behind a name holds one duty; else ``after`` itself."""
    if at == 0 or tokens[at - 1].fold != "(":
        return after
    end = after
    while end < min(len(tokens), after + _LONGEST_DUTY) and (tokens[end].shape in "CA" or tokens[end].fold == "/"):
        end += 1
    closed = end < len(tokens) and tokens[end].fold == ")"
    return end if closed and tokens[after].fold not in vocabulary().capacities.first_words() else after


def _beside_holder(tokens: Sequence[Token], at: int, after: int) -> bool:
    """ "Rimba Danum (Asesor)", "3 orang asesor (Rimba Danum, ...)", "tiga orang asesor Rimba Danum": who has it is told."""
    if after >= len(tokens) or at == 0:
        return False
    if tokens[at - 1].fold == "(":
        return tokens[after].fold == ")"
    counted = tokens[at - 1].fold in word_set("counts-people")
    return counted and _named(tokens, after + (tokens[after].fold == "("))


def _standing_in(tokens: Sequence[Token], at: int, after: int) -> bool:
    """ "Kepala Dinas Sosial diwakili Sekretaris Rimba Danum": of the body whose head is represented."""
    before = at - 1 - (at > 0 and tokens[at - 1].fold in word_set("event-by"))
    if before < 1 or tokens[before].fold not in word_set("acts-through") or after >= len(tokens) or tokens[at].shape == "l":
        return False
    return _named(tokens, after + (tokens[after].fold == ","))


def _of_somebody(tokens: Sequence[Token], at: int, after: int) -> bool:
    """ "Guru SMA Danum Rimba Agus", "Rimba Agus, guru SMA Danum": one person named beside it, not teachers in general."""
    first = _past_one_of(tokens, at)
    joins = first > 1 and (tokens[first - 1].fold in (",", "(") or tokens[first - 1].fold in word_set("appositive-core"))
    name = first - 2 if joins else first - 1
    name -= joins and name > 0 and tokens[name].fold in word_set("which")  # "Rimba Agus yang merupakan guru SMA Danum"
    named = first > 1 and tokens[name].shape in "CAIX."
    if named and (joins or first < at):  # "Rimba Agus, S.Pd seorang guru SMA Danum"
        return True
    if after >= len(tokens) or (at > 0 and tokens[at - 1].fold in word_set("many-before")):
        return False
    return _named(tokens, after + (tokens[after].fold == ","))


def _past_one_of(tokens: Sequence[Token], at: int) -> int:
    """The first token of "salah satu" before token ``at``, else ``at`` itself."""
    while at > 1 and tokens[at - 1].fold in word_set("one-of"):
        at -= 1
    return at


def _told_apart(tokens: Sequence[Token], at: int) -> bool:
    """ "Kata pengurus PMI Kapuas, Rimba Danum", but "melantik pengurus PMI Kapuas", "Camat Selat, pengurus PMI Kapuas"."""
    if at == 0 or tokens[at - 1].fold in word_set("before-board-member"):
        return True
    at = _past_one_of(tokens, at)
    if tokens[at - 1].fold not in (",", "("):
        return at == 0 or tokens[at - 1].shape == "p"
    first = at - 1
    while first > 0 and tokens[first - 1].shape in "CAIX":
        first -= 1
    return sure_name(tokens, first, at - 1)


def _of_known_house(tokens: Sequence[Token], at: int, after: int, role: Role) -> bool:
    """ "Rektor Prof. Rimba Danum": of the only university that the article tells of (:mod:`kg.mentions.told_elsewhere`)."""
    housed = role.id in word_set("housed-by-name") or role.id in word_set("housed-alone")
    if not housed or tokens[at].shape == "l" or after >= len(tokens):
        return False
    return _named(tokens, after + (tokens[after].fold == ","))


def _taken_on(tokens: Sequence[Token], at: int, after: int, role: Role) -> bool:
    """ "Terpilih sebagai Ketua, didampingi Rimba Danum sebagai Sekretaris": of the board that the sentence names."""
    if at == 0 or tokens[at - 1].fold not in word_set("into-office") or role.id not in word_set("office-of-board"):
        return False
    closed = after >= len(tokens) or tokens[after].shape == "p" or tokens[after].fold in word_set("pair-joins")
    return closed or tokens[after].fold in word_set("behind-office")


def _listed(tokens: Sequence[Token], at: int, after: int) -> bool:
    """ "Ketua: Rimba Danum", "Ketua Rimba Danum, Sekretaris Tiara Malang": one of a list of the offices of a board."""
    if tokens[at].fold not in word_set("office-of-list") or tokens[at].shape == "l" or after >= len(tokens):
        return False
    if tokens[after].fold == ":" or tokens[after].fold in word_set("namely"):  # "Ketua yaitu Rimba Danum"
        return person_follows(tokens, after + 1)
    near = range(max(0, at - _LONGEST_GAP), min(len(tokens) - 1, after + _LONGEST_GAP))
    if not _opens_entry(tokens, at):
        return False
    if _behind_chair(tokens, at) or any(tokens[n].fold in word_set("vice") and tokens[n].shape == "C" for n in near):
        return True  # "Ketua Rimba Danum, Wakil Ketua I Tiara Malang"
    return any(tokens[n].fold != tokens[at].fold and _opens_entry(tokens, n) for n in near)


def _behind_chair(tokens: Sequence[Token], at: int) -> bool:
    """ "Ketua PMI Kapuas, Rimba Danum, bersama Sekretaris Tiara Malang": whether the chair of a body stands before it."""
    if tokens[at].fold not in word_set("office-behind-chair"):
        return False
    return any(token.shape == "C" and token.fold in word_set("chair") for token in tokens[:at])


def _opens_entry(tokens: Sequence[Token], at: int) -> bool:
    """Whether an office stands at the start of an entry of a list, and behind it its holder, rather than a body in capitals."""
    if tokens[at].fold not in word_set("office-of-list") or tokens[at].shape != "C" or at + 1 >= len(tokens):
        return False
    opens = at == 0 or tokens[at - 1].fold in word_set("opens-post") or tokens[at - 1].fold in word_set("into-office")
    first = at + 1 + (tokens[at + 1].fold in word_set("namely"))
    return opens and (_named(tokens, first) or _usual_alone(tokens, first))


def _usual_alone(tokens: Sequence[Token], at: int) -> bool:
    """ "Sekretaris Burhanudin dan ...": one usual name, before a small word or a sign."""
    alone = at + 1 < len(tokens) and tokens[at].shape == "C" and tokens[at + 1].shape in "lp"
    return alone and usual_name(tokens[at].fold)


def _named(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name of two words, or one that is surely a person's, stands at token ``at``, and no body in capitals."""
    if at < len(tokens) and tokens[at].shape == "l" and tokens[at].fold in word_set("small-titles"):
        return person_follows(tokens, at)
    found = name_at(tokens, at) if at < len(tokens) and tokens[at].shape != "A" else None
    if found is None or not (person_follows(tokens, at) or (found[0].anchored and tokens[at].fold in word_set("lineage"))):
        return False
    return bool(found[0].anchored) or len(found[0].words) > 1

"""Posts: a capacity ("Plt"), a role, and what completes it: a field, a body, a region."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.lexicon.ladder import Role, RoleForm, ladder
from kg.lexicon.words import word_set
from kg.mentions.bodies import Head, body_at, named_body, spell_out
from kg.mentions.gatherings import event_at
from kg.mentions.names import name_starts
from kg.mentions.places import place_at
from kg.mentions.values import BodyMention, PlaceMention, PostMention
from kg.mentions.vocabulary import vocabulary
from kg.model.article import slug
from kg.model.entities import Level
from kg.text.tokens import Token, written

_LONGEST_FIELD = 12
# what a post of this level is named after when the body is not the region itself
_SMALL = {"district": "district", "village": "village"}


def post_at(tokens: Sequence[Token], i: int) -> tuple[PostMention, int] | None:
    """The post that starts at token ``i`` and the token after it, or None."""
    at, capacity = _capacity_at(tokens, i)
    if at >= len(tokens):
        return None
    hit = vocabulary().roles.at(tokens, at)
    if hit is None:
        return None
    form = hit.values[0]
    role = ladder().roles[form.role]
    after = at + hit.length
    mention, after = _completed(tokens, at, after, form, role)
    if not _stands(tokens, at, after, hit.length, role, mention):
        return None
    after = _past_short_form(tokens, after)
    if after < len(tokens) and tokens[after].fold in word_set("capacity-elect"):
        capacity, after = "Elect", after + 1
    start, end = tokens[i].start, tokens[after - 1].end
    return replace(mention, capacity=capacity, text=written(tokens[at:after]) if start < end else ""), after


def _past_short_form(tokens: Sequence[Token], after: int) -> int:
    """Past "(Mendagri)", the short form of the post in brackets."""
    if after + 2 < len(tokens) and tokens[after].fold == "(":
        short = vocabulary().roles.at(tokens, after + 1)
        end = after + 1 + (short.length if short is not None else 0)
        if short is not None and end < len(tokens) and tokens[end].fold == ")":
            return end + 1
    return after


def _capacity_at(tokens: Sequence[Token], i: int) -> tuple[int, str]:
    found = vocabulary().capacities.at(tokens, i)
    if found is None:
        return i, "Definitive"
    after = i + found.length
    if after < len(tokens) and tokens[after].fold == ".":
        after += 1
    return after, found.values[0]


def _stands(tokens: Sequence[Token], at: int, after: int, length: int, role: Role, mention: PostMention) -> bool:
    """Whether these words are a post at all: a small "ketua" or "kepala" needs a body or a field behind it."""
    if role.level == "body" and length == 1:
        return mention.body is not None
    if tokens[at].shape in "CA":
        return True
    return after > at + length or length > 1 or role.id in word_set("small-roles")


def _completed(tokens: Sequence[Token], at: int, after: int, form: RoleForm, role: Role) -> tuple[PostMention, int]:
    mention = PostMention(role, "Definitive", "")
    if role.id in word_set("field-roles"):
        return _with_field(tokens, after, mention)
    if role.id in word_set("event-roles"):
        gathering = event_at(tokens, after) if after < len(tokens) else None
        return (replace(mention, field=gathering[0].name), gathering[1]) if gathering else (mention, after)
    if role.level in _SMALL:
        return _of_small_area(tokens, after, mention)
    implied = _implied_head(tokens, at, after, form, role)
    if implied is not None:
        return _with_body(mention, implied)
    if form.organization and role.level == "body":
        return _with_known_body(tokens, after, mention, form.organization)
    if role.level in ("body", "national") or role.id in word_set("body-roles"):
        found = body_at(tokens, after, tight=True) if after < len(tokens) else None
        if found is not None:
            return _with_body(mention, found)
        return _open_body(tokens, after, mention)
    return _of_region(tokens, after, mention)


def _with_body(mention: PostMention, found: tuple[BodyMention, int]) -> tuple[PostMention, int]:
    body, after = found
    return replace(mention, body=body, place=body.place), after


def _with_known_body(tokens: Sequence[Token], after: int, mention: PostMention, kind_id: str) -> tuple[PostMention, int]:
    """ "Kadinkes Kapuas": the wording fixes the body, the region follows."""
    kind = ladder().kinds[kind_id]
    located = place_at(tokens, after) if after < len(tokens) else None
    place, after = located or (None, after)
    body = BodyMention(kind.label, kind.id, kind.kind_class, kind.level, None, kind.parent, place, False, kind.label)
    return replace(mention, body=body, place=place), after


def _implied_head(tokens: Sequence[Token], at: int, after: int, form: RoleForm, role: Role) -> tuple[BodyMention, int] | None:
    """ "Kepala Dinas X" and "Kadis X": the body's head is the last word of the role, written or implied."""
    words = role.label.split(maxsplit=1)
    if len(words) < 2 or form.organization:
        return None
    row = next((h for h in ladder().heads if h.head == words[1]), None)
    if row is None:
        return None
    written = tokens[after - 1].fold == row.head.lower()
    if written:
        found = body_at(tokens, after - 1, tight=True)
        if found is not None and found[1] > after:
            return found
    if after >= len(tokens):
        return None
    closed = vocabulary().bodies.at(tokens, after) if not written else None
    if closed is not None and tokens[after].shape in "CA":
        return body_at(tokens, after, tight=True)
    return named_body(tokens, after, Head(row.head, row.kind_class, row.parent, row.level), tight=True, start=at)


def _with_field(tokens: Sequence[Token], after: int, mention: PostMention) -> tuple[PostMention, int]:
    """ "Asisten I", "Asisten Bidang Pemerintahan dan Kesra Setda ...", "Staf Ahli Bupati Bidang Hukum"."""
    first = after
    if after < len(tokens) and tokens[after].fold in word_set("field-owners"):
        after += 1
        first = after
    while after < min(len(tokens), first + _LONGEST_FIELD):
        token = tokens[after]
        connects = token.fold in ("dan", "&", ",", "/", "-") and after > first and _field_goes_on(tokens, after + 1)
        if connects or _in_field(tokens, after):
            after += 1
        else:
            break
    field = spell_out(tokens[first:after]) if after > first else None
    mention = replace(mention, field=field)
    found = body_at(tokens, after) if after < len(tokens) and tokens[after].shape in "CA" else None
    if found is not None and found[0].kind == "Secretariat":
        return _with_body(mention, found)
    if after < len(tokens) and tokens[after].fold in word_set("field-owners"):
        after += 1
    return _of_region(tokens, after, mention)


def _in_field(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.fold in ("i", "ii", "iii", "iv") or token.fold in word_set("field-marks"):
        return True
    words = vocabulary()
    return token.shape in "CA" and token.fold in words.field_words and words.bodies.at(tokens, at) is None


def _field_goes_on(tokens: Sequence[Token], at: int) -> bool:
    while at < len(tokens) and tokens[at].fold in ("dan", "&", ","):
        at += 1
    return at < len(tokens) and _in_field(tokens, at)


def _of_small_area(tokens: Sequence[Token], after: int, mention: PostMention) -> tuple[PostMention, int]:
    """ "Camat Leksono", "Kepala Desa Timbang": the area is named by the words behind, known or before a comma."""
    if after >= len(tokens) or tokens[after].shape not in "CA":
        return mention, after
    level: Level = "district" if mention.role.level == "district" else "village"
    trigger = "Kecamatan" if level == "district" else "Desa"
    if tokens[after].fold in word_set(f"place-{level}"):
        after += 1
    size = _area_size(tokens, after, level)
    if size == 0:
        return mention, after
    words = tokens[after : after + size]
    probe = place_at([_token(trigger, words[0]), *words], 0)
    place = probe[0] if probe else PlaceMention(f"{trigger} " + " ".join(t.text for t in words), (), level)
    after += size
    above = place_at(tokens, after) if after < len(tokens) else None
    if above is not None and above[0].level in ("district", "regency", "city"):
        after = above[1]
    return replace(mention, place=place), after


def _token(text: str, near: Token) -> Token:
    return Token(near.start, near.start, text, text.lower(), "C")


def _area_size(tokens: Sequence[Token], i: int, level: str) -> int:
    run = 0
    while i + run < len(tokens) and run < 4 and tokens[i + run].shape in "CA" and not _no_area(tokens[i + run]):
        run += 1
    if run == 0:
        return 0
    if level == "district":
        probe = place_at([_token("Kecamatan", tokens[i]), *tokens[i : i + run]], 0)
        if probe is not None and probe[0].codes:
            return probe[1] - 1
    ends = i + run >= len(tokens) or tokens[i + run].shape in "plXI" or tokens[i + run].fold in vocabulary().starters
    alone = run <= 2 and ends and (i + run >= len(tokens) or tokens[i + run].fold in ",()." or run == 1)
    return run if alone else 1


def _no_area(token: Token) -> bool:
    words = vocabulary()
    return token.fold in words.no_name or token.fold in words.starters or name_starts(token)


def _of_region(tokens: Sequence[Token], after: int, mention: PostMention) -> tuple[PostMention, int]:
    """A region behind the post, also "1015/Sampit" of a kodim."""
    at = after
    if at < len(tokens) and tokens[at].shape == "d" and mention.role.id in word_set("numbered-roles"):
        at += 1
        at += 1 if at < len(tokens) and tokens[at].fold == "/" else 0
        after = at
    located = place_at(tokens, at) if at < len(tokens) else None
    if located is None:
        return mention, after
    place, after = located
    return replace(mention, place=place), after


def _open_body(tokens: Sequence[Token], after: int, mention: PostMention) -> tuple[PostMention, int]:
    """A body of no known kind: capitalized words that end at a comma or a bracket, so that no name is swallowed."""
    at = after
    words = vocabulary()
    while at < min(len(tokens), after + 8):
        token = tokens[at]
        if (token.shape in "CA" and token.fold not in words.no_name and token.fold not in word_set("titles")) or (
            token.fold in ("dan", "&", "/") and at > after and at + 1 < len(tokens) and tokens[at + 1].shape in "CA"
        ):
            at += 1
        else:
            break
    closed = at < len(tokens) and tokens[at].fold in (",", "(") and at > after
    if not closed:
        return _of_region(tokens, after, mention)
    place = None
    for start in range(after, at):
        located = place_at(tokens, start)
        if located is not None and located[1] == at:
            place, at_name = located[0], start
            break
    else:
        at_name = at
    if at_name == after:
        return replace(mention, place=place), at
    label = spell_out(tokens[after:at_name])
    body = BodyMention(label, slug(label), "Organization", "any", None, None, place, False, written(tokens[after:at]))
    return replace(mention, body=body, place=place), at

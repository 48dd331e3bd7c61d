"""Posts of one word that no table of roles has, and the short forms that stand in brackets behind posts."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.contractions import contractions
from kg.lexicon.formed_posts import formed_post
from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.ladder import ladder
from kg.lexicon.words import word_set
from kg.mentions.before_person import person_follows
from kg.mentions.bodies import completed, known_body
from kg.mentions.brackets import past_short_form
from kg.mentions.places import place_at
from kg.mentions.values import BodyMention, PlaceMention, PostMention
from kg.mentions.vocabulary import vocabulary
from kg.model.article import slug
from kg.text.tokens import Token, tokenize, written

_ONE_WORD_IN_BRACKETS = 3  # tokens


def post_of_one_word(tokens: Sequence[Token], i: int, at: int, capacity: str) -> tuple[PostMention, int] | None:
    """The post that one word names: role and region ("Gubri"), or role and body ("Kadisbudporapar Danum"); None else."""
    row = contractions().get(tokens[at].fold)
    if row is None:
        return _formed(tokens, i, at, capacity)
    if tokens[at].shape not in "CAX":
        return None
    region = gazetteer().region(row.region)
    place = PlaceMention(region.label, (region.code,), region.level)
    return PostMention(ladder().roles[row.role], capacity, written(tokens[i : at + 1]), place=place), at + 1


def _formed(tokens: Sequence[Token], i: int, at: int, capacity: str) -> tuple[PostMention, int] | None:
    """ "Sekdisporapar Danum": the body is the known one of that short form, else one spelled out as far as it can be."""
    formed = formed_post(tokens[at].fold) if tokens[at].shape in "CA" else None
    if formed is None:
        return None
    role = ladder().roles[formed.role]
    mention = PostMention(role, capacity, "", field=formed.field or None)
    if not formed.bodies:
        placed = place_at(tokens, at + 1, owned=True) if at + 1 < len(tokens) else None
        end = placed[1] if placed is not None else at + 1
        mention = mention._replace(place=placed[0] if placed is not None else None)
    else:
        body, end = completed(tokens, at + 1, at + 1, _body(formed.bodies))
        mention = mention.of(body._replace(text=""))
    return mention._replace(text=written(tokens[i:end])), end


def _body(forms: Sequence[str]) -> BodyMention:
    """The first body of these short forms that is known, else the last form as the name of an agency."""
    for form in forms[:-1]:
        words = tokenize(form.capitalize())
        hit = vocabulary().bodies.at(words, 0)
        if hit is not None and hit.length == len(words):
            return known_body(hit.values[0].organization)
    return BodyMention(forms[-1], slug(forms[-1]), "Agency", "region", None, "pemerintah")


def past_own_short_form(tokens: Sequence[Token], after: int) -> int:
    """Past "(Mendagri)", "(PPK)" or "(Kalteng)"; a bracket that holds other words may hold the name of who has the post."""
    end = past_short_form(tokens, after)
    if end == after:
        return _past_ranked(tokens, after)
    words = vocabulary()
    first = after + 1
    capacity = words.capacities.at(tokens, first)
    if capacity is not None:
        first += capacity.length
    found = words.roles.at(tokens, first) or words.regions.at(tokens, first) or words.bodies.at(tokens, first)
    known = (found is not None and first + found.length == end - 1) or tokens[first].fold in contractions()
    if known or all(token.shape == "A" for token in tokens[after + 1 : end - 1]):
        return end
    single = end == after + _ONE_WORD_IN_BRACKETS and end < len(tokens)
    return end if single and tokens[end].fold == "," and person_follows(tokens, end + 1) else after


def _past_ranked(tokens: Sequence[Token], after: int) -> int:
    """Past "(asisten III)" behind "Asisten Bidang Administrasi": the same role by its number; else ``after`` itself."""
    if after + 3 >= len(tokens) or tokens[after].fold != "(" or tokens[after + 3].fold != ")":
        return after
    ranked = tokens[after + 2].fold in word_set("roman") or tokens[after + 2].shape == "d"
    return after + 4 if ranked and vocabulary().roles.at(tokens, after + 1) is not None else after

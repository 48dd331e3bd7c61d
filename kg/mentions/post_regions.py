"""What a post is of: the region or small area told behind it, whom it serves, the house of its role, a celebration."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.events import event_heads
from kg.lexicon.ladder import Role, ladder
from kg.lexicon.words import word_set
from kg.mentions.areas import small_area, stood_in_by
from kg.mentions.bodies import body_at
from kg.mentions.body_regions import level_of, past_class, without_name
from kg.mentions.places import past_longer, place_at, region_trigger
from kg.mentions.values import BodyMention, PlaceMention, PostMention
from kg.mentions.vocabulary import vocabulary
from kg.model.entities import Level
from kg.text.tokens import Token, written


def placed_at(
    tokens: Sequence[Token], at: int, mention: PostMention, located: tuple[PlaceMention, int]
) -> tuple[PostMention, int]:
    """The post in that region; "Danlanal Tanjung Balai Karimun" is of the base of the first name in the second region."""
    place, after = located
    based = mention.role.id in word_set("base-roles") and after < len(tokens)
    further = place_at(tokens, after, owned=True) if based else None
    if further is not None and not _in_court(mention.role):
        return mention._replace(place=further[0], field=written(tokens[at:after])), further[1]
    if _in_court(mention.role):
        end = further[1] if further is not None else past_longer(tokens, at, after)
        place, after = (PlaceMention(written(tokens[at:end])), end) if end > after else (place, after)
        after = past_class_of_house(tokens, after, mention.role)  # "Ketua PA Tanjung Pati Kelas IB, Rimba Danum"
    return mention._replace(place=place), after


def _in_court(role: Role) -> bool:
    """Whether the role is of a court, which may have its seat in any kecamatan."""
    return role.organization is not None and ladder().kinds[role.organization].kind_class == "Court"


def past_class_of_house(tokens: Sequence[Token], after: int, role: Role) -> int:
    """Past "Kelas IB" of "Ketua Pengadilan Negeri Kelas IB Sampit", where the role fixes a kind of house that has classes."""
    if role.organization is None or after >= len(tokens) or tokens[after].fold not in word_set("class-noun"):
        return after
    return past_class(tokens, after, ladder().kinds[role.organization].kind_class)


def unnamed_region(tokens: Sequence[Token], at: int, role: Role) -> str | None:
    """The level of the region that "Sekda Kabupaten, Rimba Danum" leaves without a name; None where one stands there."""
    if role.level not in ("region", "regency") or at >= len(tokens) or not region_trigger(tokens[at]):
        return None
    return level_of(tokens[at].fold) if place_at(tokens, at) is None and without_name(tokens, at + 1) else None


def celebrated(tokens: Sequence[Token], at: int) -> bool:
    """ "Ketua Peringatan Hari Nusantara Kapuas": whether a celebration opens here, which has a chair of its own."""
    hit = event_heads().at(tokens, at) if at < len(tokens) and tokens[at].shape in "CA" else None
    return hit is not None and hit.values[0] in word_set("celebrations")


def of_small_area(tokens: Sequence[Token], after: int, mention: PostMention, level: Level) -> tuple[PostMention, int]:
    """ "Camat Basarang"; also "Bhabinkamtibmas Polsek Basarang", where the body that the role is of is written out."""
    own = mention.role.organization
    hit = vocabulary().bodies.at(tokens, after) if own and after < len(tokens) and tokens[after].shape in "CA" else None
    if hit is not None and any(form.organization == own for form in hit.values):
        house = body_at(tokens, after, tight=True)
        if house is not None:
            return mention.of(house[0]), house[1]
    if mention.role.id in word_set("seconds-of-area") and stood_in_by(tokens, after, level):
        return mention, after
    place, after = small_area(tokens, after, level)
    return mention._replace(place=place), after


def of_its_house(mention: PostMention, found: tuple[BodyMention, int]) -> tuple[PostMention, int]:
    """ "Sekretaris Dewan DPRD Kapuas": a role that names its body needs only the region of the house it serves."""
    body, after = found
    if mention.role.id in word_set("house-roles") and body.kind == "Legislature":
        return mention._replace(place=body.place), after
    return mention.of(body), after

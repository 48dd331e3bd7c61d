"""Posts: a capacity ("Plt"), a role, and what completes it: a field, a body, a region."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.ladder import Role, RoleForm, ladder
from kg.lexicon.words import word_set
from kg.mentions.acting import acting_head
from kg.mentions.areas import unknown_region
from kg.mentions.before_person import person_follows
from kg.mentions.bodies import Head, body_at, completed, known_body, named_body, past_national
from kg.mentions.body_names import bears_degree, name_end, spell_out
from kg.mentions.capacities import capacity_at, capacity_behind, elect_of_region
from kg.mentions.gatherings import event_at
from kg.mentions.houses import bare_house, bears_hint
from kg.mentions.lone_posts import past_bracketed, reading, stands
from kg.mentions.namesakes import past_namesake
from kg.mentions.one_word_posts import past_own_short_form, post_of_one_word
from kg.mentions.own_places import before_holder, house_end, own_place_end, village_behind
from kg.mentions.places import place_at, region_trigger
from kg.mentions.post_fields import field_goes_on, in_field, level_of_owner, of_unit, past_owner
from kg.mentions.post_joining import past_joined_role
from kg.mentions.post_numbers import numbered, past_joined_regions, past_school_class, with_number, with_rank
from kg.mentions.post_regions import celebrated, of_its_house, of_small_area, past_class_of_house, placed_at, unnamed_region
from kg.mentions.role_words import role_at
from kg.mentions.seats import seat_words
from kg.mentions.tails import past_aside, past_countries, past_house, past_purpose, past_tail, past_years
from kg.mentions.unit_numbers import past_unit_number
from kg.mentions.values import BodyMention, PlaceMention, PostMention
from kg.mentions.vocabulary import vocabulary
from kg.model.article import slug
from kg.text.tokens import Token, written

_LONGEST_FIELD = 12


def post_at(tokens: Sequence[Token], i: int) -> tuple[PostMention, int] | None:
    """The post that starts at token ``i`` and the token after it, or None."""
    at, capacity = capacity_at(tokens, i)
    if at >= len(tokens):
        return None
    hit = role_at(tokens, at)
    if hit is None:
        acting = acting_head(tokens, at, capacity) if at > i else None
        return acting or post_of_one_word(tokens, i, at, capacity)
    if vocabulary().no_posts.at(tokens, at) is not None:
        return None
    form = reading(tokens, at, hit)
    role = ladder().roles[form.role]
    after = past_own_short_form(tokens, at + hit.length)
    if elect_of_region(tokens, after):
        capacity, after = "Elect", after + 1
    mention, after = _of_division(tokens, *_completed(tokens, at, after, form, role))
    mention = _shared(tokens, at, after, mention)
    duty = at + hit.length
    if (mention.body is None or mention.body.kind == "Organization") and (end := past_bracketed(tokens, at, duty)) > after:
        mention, after = mention._replace(body=None, place=None, field=written(tokens[duty:end])), end
    bare = after == duty and role.level == "body" and role.id not in word_set("field-like-roles")
    if bare and (end := past_tail(tokens, duty)) > duty:  # "Direktur Niaga Danum Indonesia, Rimba Danum,"
        mention, after = mention._replace(field=written(tokens[duty:end])), end
    if not stands(tokens, at, after, hit.length, mention):
        return None
    named = after  # where the words of the post itself end
    after, capacity = capacity_behind(tokens, after, capacity)
    whole = past_house(tokens, past_own_short_form(tokens, after))
    if role.level in ("body", "any", "village") or role.id in word_set("field-roles"):
        whole = past_tail(tokens, whole)
    if role.id in word_set("purpose-roles"):
        whole = past_purpose(tokens, whole)
    if whole > after:
        named = after = whole
    after, capacity = capacity_behind(tokens, after, capacity)
    aside = past_aside(tokens, after)
    if aside > after and tokens[after].fold in word_set("of-this-area"):
        mention = mention._replace(here=True)
    after, term = past_years(tokens, aside)
    return mention._replace(capacity=capacity, text=written(tokens[at:named]), term=term), after


def _shared(tokens: Sequence[Token], at: int, after: int, mention: PostMention) -> PostMention:
    """ "Ketua dan Sekretaris PMI Kapuas": the body of the second post is that of both."""
    complete = mention.body is not None or mention.place is not None or mention.field is not None
    if (
        complete
        or mention.role.level != "body"
        or after + 1 >= len(tokens)
        or tokens[after].fold not in word_set("joins-roles")
    ):
        return mention
    behind = past_joined_role(tokens, after + 1)
    joined = post_at((*tokens[:after], *tokens[behind:]), at) if behind < len(tokens) else None
    return joined[0] if joined is not None else mention


def _completed(tokens: Sequence[Token], at: int, after: int, form: RoleForm, role: Role) -> tuple[PostMention, int]:
    mention, after = with_rank(tokens, after, PostMention(role, "Definitive", "", level=form.level))
    if mention.rank is not None and tokens[at].fold in word_set("short-vice"):  # "Waka II" is one of several of a board
        role = ladder().roles["wakil-ketua"]
        mention = mention._replace(role=role)
    if role.id in word_set("field-roles"):
        return _with_field(tokens, after, mention)
    if role.id in word_set("unit-roles"):
        mention, after = of_unit(tokens, at, after, form, mention)
    of_event = _of_gathering(tokens, after, mention) if role.id in word_set("event-roles") else None
    if of_event is not None:
        return of_event
    if role.id in word_set("parish-roles") and (end := house_end(tokens, after)) > after:
        return mention._replace(field=written(tokens[after:end])), end
    if role.id in word_set("country-roles"):
        return mention, past_countries(tokens, after)
    if role.level in ("district", "village"):
        mention, after = with_number(tokens, after, mention)
        return of_small_area(tokens, after, mention, role.level)
    implied = _implied_head(tokens, at, after, form, role)
    if implied is None and form.organization and role.level == "body":
        implied = completed(tokens, after, after, known_body(form.organization))
    if implied is not None:
        return _with_body(mention, implied)
    if role.level == "body" or role.id in word_set("body-roles"):
        return _in_house(tokens, after, mention)
    return _of_region(tokens, after, mention)


def _in_house(tokens: Sequence[Token], after: int, mention: PostMention) -> tuple[PostMention, int]:
    """ "Ketua PMI Kapuas", "Humas dari PMI Kapuas", "Ketua Pengurus Panti Danum"; "Ketua Peringatan Hari Danum"."""
    if mention.role.id in word_set("class-roles"):
        after = past_school_class(tokens, after)
    found = body_at(tokens, after, tight=True) if after < len(tokens) else None
    inner = after + 1 < len(tokens) and tokens[after + 1].shape in "CA"
    employed = mention.role.id in word_set("employed-roles") and inner and tokens[after].fold in word_set("works-at")
    leads = inner and tokens[after].fold in word_set("leads-to-body") and vocabulary().heads.at(tokens, after) is None
    if found is None and (employed or leads):
        found = body_at(tokens, after + 1, tight=True)
    found = found or bare_house(tokens, after)
    if found is not None:
        return _with_body(mention, found)
    if leads and (tokens[after + 1].shape == "A" or tokens[after].fold not in word_set("from")):
        opened, end = _open_body(tokens, after + 1, mention)  # "Humas dari DPC HPI Kapuas"
        return (opened, end) if opened.body is not None else (mention, after)
    if mention.role.id in word_set("celebration-roles") and celebrated(tokens, after):
        return _of_gathering(tokens, after, mention) or (mention, after)
    return _open_body(tokens, after, mention)


def _of_gathering(tokens: Sequence[Token], after: int, mention: PostMention) -> tuple[PostMention, int] | None:
    """ "Ketua Panitia Rapat Koordinasi ...": the event is the field of the post."""
    gathering = event_at(tokens, after) if after < len(tokens) else None
    cut = before_holder(tokens, after, gathering[1]) if gathering is not None else after
    gathering = event_at(tokens[:cut], after) if gathering is not None and cut < gathering[1] else gathering
    if gathering is not None:
        return mention._replace(field=gathering[0].name), gathering[1]
    if after + 1 < len(tokens) and tokens[after].fold in word_set("building-work") and tokens[after + 1].shape in "CA":
        end = house_end(tokens, after + 1)  # "Ketua Panitia Pembangunan Masjid Al-Danum"
        if end > after + 1:
            return mention._replace(field=written(tokens[after:end])), end
    if after < len(tokens) and _of_works(tokens, after):
        label = tokens[after].text.capitalize()
        return mention.of(BodyMention(label, slug(label), "Organization", "any")), after + 1
    return _open_body(tokens, after, mention) if mention.role.level != "body" else None


def _of_works(tokens: Sequence[Token], after: int) -> bool:
    """ "Ketua panitia pembangunan, Rimba Danum": of what is built, which the article tells elsewhere."""
    comma = after + 2 < len(tokens) and tokens[after + 1].fold == ","
    small = tokens[after].shape == "l" and tokens[after].fold in word_set("building-work")
    return small and after + 1 < len(tokens) and person_follows(tokens, after + 1 + comma)


def _with_body(mention: PostMention, found: tuple[BodyMention, int]) -> tuple[PostMention, int]:
    """The post in that body: "Kepala" of "Dinas Kesehatan" is the role "Kepala Dinas".

    A division is what a deputy is for: "Wakil Rektor Bidang Riset" is the university's.
    """
    body, after = found
    if body.kind == "Division" and mention.role.id in word_set("divided-roles"):
        mention = mention._replace(field=body.label)
        return (mention.of(body.parent) if body.parent is not None else mention._replace(place=body.place)), after
    return mention.of(body), after


def _of_division(tokens: Sequence[Token], mention: PostMention, after: int) -> tuple[PostMention, int]:
    """ "Anggota KPU Kapuas Divisi Teknis", "Wakil Ketua PWI Kapuas Bidang Organisasi": what it is for, behind its body."""
    told = mention.body is not None and mention.field is None and mention.role.id in word_set("divided-roles")
    if not told or after + 1 >= len(tokens) or tokens[after].fold not in word_set("division-marks"):
        return mention, after
    end = name_end(tokens, after + 1, tight=True)
    return (mention._replace(field=written(tokens[after:end])), end) if end > after + 1 else (mention, after)


def _implied_head(tokens: Sequence[Token], at: int, after: int, form: RoleForm, role: Role) -> tuple[BodyMention, int] | None:
    """ "Kepala Dinas X" and "Kadis X": the body's head is the last word of the role, written or implied."""
    words = role.label.split(maxsplit=1)
    if form.form.lower() in word_set("implies-dinas"):  # "Sekdis Pertanian Kapuas"
        return named_body(tokens, after, Head("Dinas", "Agency", "pemerintah", "region"), tight=True, start=at)
    if len(words) < 2 or form.organization or role.level != "body":
        return None
    row = vocabulary().head_rows.get(words[1])
    if row is None:
        return None
    if row.kind_class == "Company" and bears_hint(tokens, after):
        return None
    written_out = tokens[after - 1].fold == row.head.lower()
    if written_out:
        found = body_at(tokens, after - 1, tight=True)
        if found is not None and found[1] > after and not (found[0].place is not None and not found[0].place.codes):
            return found
    if after >= len(tokens):
        return None
    closed = vocabulary().bodies.at(tokens, after) if not written_out else None
    if closed is not None and tokens[after].shape in "CA":
        return body_at(tokens, after, tight=True)
    return named_body(tokens, after, Head(row.head, row.kind_class, row.parent, row.level), tight=True, start=at)


def _with_field(tokens: Sequence[Token], after: int, mention: PostMention) -> tuple[PostMention, int]:
    """ "Asisten I", "Asisten Bidang Pemerintahan dan Kesra Setda ...", "Staf Ahli Bupati Bidang Hukum"."""
    first, owner = after, tokens[after].fold if after < len(tokens) else ""
    owned = owner in word_set("field-owners")
    other = vocabulary().roles.at(tokens, after) if after < len(tokens) and not owned and tokens[after].shape in "CA" else None
    if other is not None and mention.role.id in word_set("serving-roles"):
        level = ladder().roles[other.values[0].role].level  # "Staf Ahli KSAD"
        return mention._replace(owned=True, level=level), after + other.length
    if owned:
        mention = mention._replace(level=level_of_owner(owner) or mention.level)
        first = after = past_owner(tokens, after)
    while after < min(len(tokens), first + _LONGEST_FIELD):
        token = tokens[after]
        connects = token.fold in word_set("field-joins") and after > first and field_goes_on(tokens, after + 1)
        if connects or in_field(tokens, after):
            after += 1
        else:
            break
    field = spell_out(tokens[first:after]) if after > first else None
    mention = mention._replace(field=field, owned=owned and field is None)
    found = body_at(tokens, after, tight=True) if after < len(tokens) and tokens[after].shape in "CA" else None
    if found is not None and found[0].kind in ("Secretariat", "Ministry", "Court"):
        return _with_body(mention, found)
    if after < len(tokens) and tokens[after].fold in word_set("field-owners"):
        after += 1
    placed, after = _of_region(tokens, after, mention)
    if placed.place is not None and field is None and after < len(tokens) and tokens[after].fold in word_set("field-marks"):
        inner, end = _with_field(tokens, after, mention)
        return (placed._replace(field=inner.field, owned=False), end) if inner.field else (placed, after)
    return placed, after


def _of_region(tokens: Sequence[Token], after: int, mention: PostMention) -> tuple[PostMention, int]:
    """A region behind the post, named or left without a name ("Sekda Kabupaten, Rimba Danum")."""
    at = past_class_of_house(tokens, after, mention.role)
    level = unnamed_region(tokens, at, mention.role)
    return (mention._replace(level=level), at + 1) if level is not None else _of_named(tokens, at, mention)


def _of_named(tokens: Sequence[Token], at: int, mention: PostMention) -> tuple[PostMention, int]:
    """A region behind the post, also "1015/Sampit" of a kodim; "RI" behind a post of the state."""
    if mention.role.id in word_set("numbered-roles"):
        at += at + 1 < len(tokens) and tokens[at].fold == "/" and tokens[at + 1].shape == "d"  # "Dandim/0707 Letkol ..."
    if mention.role.id in word_set("numbered-roles") and numbered(tokens, at):
        end = past_joined_regions(tokens, past_unit_number(tokens, at))
        if end >= len(tokens) or place_at(tokens, end, owned=True) is None:
            return mention._replace(field=written(tokens[at:end]).rstrip("/"), level="any"), end
        at = end
    if mention.role.level == "national":
        at = past_national(tokens, at)[0]
        return mention, at
    if mention.role.organization and at < len(tokens) and vocabulary().bodies.at(tokens, at) is not None:
        found = body_at(tokens, at, tight=True)
        if found is not None and tokens[at].shape in "CA":
            return of_its_house(mention, found)
    if mention.role.id in word_set("named-house-roles") and (end := past_namesake(tokens, at, tight=True)) > at:
        mention, at = mention._replace(field=written(tokens[at:end])), end
    if at >= len(tokens):
        return mention, at
    worded = place_at(tokens, at - 1, owned=True) if region_trigger(tokens[at - 1]) else None  # "Sekda Kota" + "Bandung"
    located = worded or place_at(tokens, at, owned=True)
    if located is None and mention.role.level in ("province", "regency", "region") and (end := unknown_region(tokens, at)) > at:
        return mention._replace(place=PlaceMention(written(tokens[at:end]))), end
    based = mention.role.id in word_set("base-roles")
    if based and tokens[at].fold in word_set("roman") and at + 1 < len(tokens):  # "Danlantamal XI Kupang"
        return _of_region(tokens, at + 1, mention._replace(field=tokens[at].text))
    end = seat_words(tokens, at, mention.role, placed=located is not None)
    if end > at or located is None:
        return (mention._replace(field=written(tokens[at:end])) if end > at else mention), end
    return placed_at(tokens, at, mention, located)


def _open_body(tokens: Sequence[Token], after: int, mention: PostMention) -> tuple[PostMention, int]:
    """A body of no known kind: words that bodies are made of, a short form, or what a comma and a name close."""
    if village_behind(tokens, after):
        return _with_body(mention, completed(tokens, after, after, known_body("desa")))
    end = name_end(tokens, after, tight=True)
    if end == after or bears_degree(tokens, end):
        placed, end = _of_region(tokens, after, mention)
        own = own_place_end(tokens, after, seated=mention.role.id in word_set("placed-roles")) if end == after else after
        if own == end == after and mention.role.id in word_set("named-freely-roles"):
            own = house_end(tokens, after)
        return (mention._replace(field=written(tokens[after:own])), own) if own > after else (placed, end)
    label = spell_out(tokens[after:end])
    return _with_body(mention, completed(tokens, after, end, BodyMention(label, slug(label), "Organization", "any")))

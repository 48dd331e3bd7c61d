"""Cutting a sentence into items: at each token the first reading that fits, in a fixed order of kinds.

Order: quotation, date, post, body, event, place, name, word. Within a kind the longest reading wins.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from itertools import count, repeat

from kg.grammar.items import Item, Tag, new_item
from kg.lexicon.events import event_heads
from kg.lexicon.given import listed_name, usual_name
from kg.lexicon.words import word_set
from kg.memo import remembered
from kg.mentions.bearers import bears_it
from kg.mentions.before_person import listed_holder, past_corps, small_title
from kg.mentions.bodies import body_at
from kg.mentions.dates import date_at, date_starts
from kg.mentions.gatherings import event_at
from kg.mentions.mending import mended
from kg.mentions.names import name_at, opens_no_name
from kg.mentions.openings import Openings, openings
from kg.mentions.places import place_at
from kg.mentions.posts import post_at
from kg.mentions.values import BodyMention, EventMention, NameMention, PostMention
from kg.mentions.vocabulary import vocabulary
from kg.text.sentences import Sentence
from kg.text.tokens import Token

_FEWEST_OF_AREA = 2  # words of an area by its side
_POST_OF_EVENT = 2  # words, more than which name an event and not the post with which it begins


def chunk(sentence: Sentence, published: date | None) -> list[Item]:
    """The items of a sentence, in order, covering every token exactly once."""
    tokens = sentence.tokens
    starts, ends, _, folds, _ = zip(*tokens, strict=True)
    words = list(map(new_item, zip(repeat("word"), count(), count(1), starts, ends, folds, repeat(None), strict=False)))
    openers = _openers()
    items: list[Item] = []
    after = 0
    for i in [i for i, token in enumerate(tokens) if token.shape not in "lp" or token.fold in openers]:
        if i < after or (tokens[i].shape in "CA" and _only_a_word(folds[i])):
            continue
        items += words[after:i]
        tag, value, after = _at(tokens, i, published, behind=items[-1].value if items and items[-1].tag == "POST" else None)
        if items and items[-1].tag == "ORG" and items[-1].last == i and (_seat_of_body(value) or _number_of_body(tokens[i])):
            items[-1] = items[-1]._replace(last=after, end=ends[after - 1])
            continue
        if tag == "ORG" and (_generic(tokens, items, after) or _any_school(value, tokens[after - 1])):
            tag = "GENERIC"
        items.append(new_item((tag, i, after, starts[i], ends[after - 1], folds[i] if after == i + 1 else "", value)))
    items += words[after:]
    return items


@cache
def _openers() -> frozenset[str]:
    """The words in lower case, and the mark, at which something other than a word may start."""
    return vocabulary().small_openers | date_starts()


@remembered(65536)
def _only_a_word(fold: str) -> bool:
    """Whether a word with a capital is only a word, whatever stands around it: it opens no mention and ends none."""
    return opens_no_name(fold) and not any(openings(fold)) and fold not in word_set("roman")


def _at(tokens: Sequence[Token], i: int, published: date | None, *, behind: PostMention | None) -> tuple[Tag, object, int]:
    token = tokens[i]
    shape = token.shape
    if shape == "Q":
        return "QUOTE", None, i + 1
    opens = openings(token.fold)
    found = date_at(tokens, i, published) if opens.date or shape == "d" else None
    if found is not None:
        return "DATE", found[0], found[1]
    if shape == "d":
        return "NUMBER", None, i + 1
    event_word = opens.event and opens.post and _names_event(tokens, i)
    post = post_at(mended(tokens, i), i) if (opens.post or opens.slip) and not event_word else None
    if post is not None and behind is not None and post[0].role.id in word_set("title-roles"):
        named = name_at(tokens, i)  # "Bendesa Adat Danum Jro Mangku Rimba"
        post = post if named is None or not named[0].prefixes else None
    if post is not None:
        return "POST", post[0], post[1]
    if shape == "l":
        event = _event_at(tokens, i) if opens.event and token.fold not in word_set("topic-end") else None
        if event is not None:
            return "EVENT", event[0], event[1]
        return _small_word(tokens, i, opens)
    return _capitalized(tokens, i, opens, behind=behind)


def _names_event(tokens: Sequence[Token], i: int) -> bool:
    """Whether the words are those of an event that begins with a post: "Jaksa Masuk Sekolah"."""
    hit = event_heads().at(tokens, i)
    return hit is not None and hit.length > _POST_OF_EVENT


def _event_at(tokens: Sequence[Token], i: int) -> tuple[EventMention, int] | None:
    """The event, without the post that its topic ran into: "reses anggota DPD dapil Kalteng, Rimba Danum, di aula".

    Inaugurations are named after the post that somebody takes at them. So are handovers, where the post stands as an item of
    its own behind the event: "serah terima jabatan Camat Selat dari A kepada B" says that it is that of both.
    """
    event = event_at(tokens, i)
    if event is None:
        return None
    handover = event[0].type in word_set("handovers")
    if event[0].type in word_set("inaugurations") and not handover:
        return event
    words = vocabulary()
    for at in range(i + 1, event[1]):
        if words.roles.at(tokens, at) is None:
            continue
        post = post_at(tokens, at)
        listed = post is not None and tokens[i].shape == "l" and post[0].complete and listed_holder(tokens, post[1])
        if post is None or (post[1] < event[1] and not listed):
            continue
        if handover:
            return event[0], at
        if listed or _holder_behind(tokens, post[1]):
            return event_at(tokens[:at], i)
    return event


def _holder_behind(tokens: Sequence[Token], at: int) -> bool:
    """Whether a comma and a name, or a name that is one for sure, follow a post."""
    comma = at < len(tokens) and tokens[at].fold == ","
    if at + comma < len(tokens) and small_title(tokens, at + comma):
        return name_at(tokens, at + comma + 1) is not None  # "paparan Sekretaris Dinas Kesehatan, dr Rimba"
    found = name_at(tokens, at + comma) if at + comma < len(tokens) else None
    if found is None or place_at(tokens, at + comma) is not None:
        return False
    return bool(found[0].anchored) or (comma and len(found[0].words) > 1)


def _small_word(tokens: Sequence[Token], i: int, opens: Openings) -> tuple[Tag, object, int]:
    located = place_at(tokens, i, bare=False) if opens.place else None
    if located is not None:
        return "PLACE", located[0], located[1]
    body = body_at(tokens, i) if opens.body else None
    if body is not None:
        return "ORG", body[0], body[1]
    if small_title(tokens, i):
        at = past_corps(tokens, i + 1)
        named = name_at(tokens, at) if at < len(tokens) else None
        if named is not None and place_at(tokens, at) is None:
            words, after = named
            return "NAME", NameMention(words.words, words.prefixes, words.suffixes, "title"), after
    return "word", None, i + 1


def _capitalized(tokens: Sequence[Token], i: int, opens: Openings, *, behind: PostMention | None) -> tuple[Tag, object, int]:
    body = body_at(tokens, i) if opens.body else None
    event = _event_at(tokens, i) if opens.event else None
    if body is not None and (event is None or body[1] >= event[1]):
        return "ORG", body[0], body[1]
    if event is not None:
        return "EVENT", event[0], event[1]
    located = place_at(tokens, i) if opens.place else None
    named = name_at(tokens, i)
    nowhere = behind is not None and behind.role.level == "national" and named is not None and len(named[0].words) > 1
    if nowhere:
        located = None  # "Mendagri Bima Danum": the office is that of the country
    if located is not None and (named is None or named[1] <= located[1] or not _opens_name(tokens[i], named[0])):
        return "PLACE", located[0], located[1]
    if named is None:
        return "word", None, i + 1
    seat_end = _past_seat(tokens, i, named[0])
    if i < seat_end < named[1]:
        return "word", None, seat_end
    if not _holds(tokens, i, named[0], behind) and bears_it(tokens, i, named[1], named[0]):
        return "word", None, named[1]
    return "NAME", named[0], named[1]


def _holds(tokens: Sequence[Token], i: int, name: NameMention, post: PostMention | None) -> bool:
    """Whether a name is that of the holder of the ``post`` before it: "Sekretaris Desa Rimba Danum", "Camat Sanggar Muhlis"."""
    if post is None or name.anchored:
        return post is not None
    if post.role.regional and post.place is None and post.body is None and tokens[i - 1].fold in word_set("place-city"):
        return True  # "Wali Kota Danumaji": all regions are known by name
    small = post.role.level in ("district", "village") or tokens[i - 1].fold in word_set("place-village")
    return small and listed_name(tokens[i].fold)


def _seat_of_body(name: object) -> bool:
    """ "Mabes TNI Danum": one word behind a body, that is no usual name, rather tells where the body is."""
    if not isinstance(name, NameMention) or name.anchored or len(name.words) > 1:
        return False
    return not usual_name(name.words[0].lower())


def _number_of_body(token: Token) -> bool:
    """ "Kodam IV Danum": the number of a body, behind what is known of its name."""
    return token.shape == "A" and token.fold in word_set("roman")


def _past_seat(tokens: Sequence[Token], i: int, name: NameMention) -> int:
    """Past a seat of government between the rest of a body and a name: "ULP Paringin Rimba Danum"; else ``i`` itself.

    Also past the area of a constituency or a hamlet before usual names: "dapil Danum Agus Rimba", "pemuda Danum Hilir Agus".
    """
    own = i and tokens[i - 1].fold in word_set("area-before-name") and not usual_name(tokens[i].fold) and not name.prefixes
    if not name.prefixes and (area := _named_area(tokens, i, name)) > i:
        return area
    given = own and i + 1 < len(tokens) and tokens[i + 1].shape == "C" and tokens[i + 1].fold in word_set("name-hint")
    if given and tokens[i + 1].fold not in word_set("family-names"):
        return i + 1
    seat = vocabulary().seats.at(tokens, i) if i and tokens[i - 1].shape in "CA" and not name.prefixes else None
    return i if seat is None else i + seat.length


def _named_area(tokens: Sequence[Token], i: int, name: NameMention) -> int:
    """Past an area by a side of it before a usual name: "tokoh pemuda Danum Hilir Agus Rimba"; else ``i`` itself."""
    if len(name.words) <= _FEWEST_OF_AREA or usual_name(tokens[i].fold) or tokens[i + 1].fold not in word_set("area-direction"):
        return i
    return i + 2 if tokens[i + 2].shape == "C" and usual_name(tokens[i + 2].fold) else i


def _opens_name(token: Token, name: NameMention) -> bool:
    """Whether a word that is a region as well opens this name: "Bima Arya", not "Kudus Rimba Danum"."""
    return bool(name.prefixes) or (bool(name.anchored) and token.fold in word_set("name-hint"))


def _generic(tokens: Sequence[Token], items: Sequence[Item], after: int) -> bool:
    """ "para Kepala Dinas", "Dinas Kesehatan se-Kalteng": kinds of bodies, not one body."""
    if items and items[-1].fold in word_set("generic"):
        return True
    return after < len(tokens) and tokens[after].fold.startswith("se-")


def _any_school(body: object, last: Token) -> bool:
    """ "SD Negeri" without a name of its own."""
    school = isinstance(body, BodyMention) and body.kind == "EducationalInstitution"
    return school and last.fold in word_set("school-status")

"""Small areas behind a post: "Camat Leksono", "Kepala Desa Timbang", where no trigger word tells how far the name reaches."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.gazetteer import gazetteer
from kg.lexicon.given import listed_name, usual_name
from kg.lexicon.ordinary import ordinary
from kg.lexicon.words import word_set
from kg.mentions.before_person import before_title, person_follows
from kg.mentions.degrees import degree_at
from kg.mentions.name_words import name_starts, opens_lineage
from kg.mentions.names import name_at
from kg.mentions.places import longest_known, place_at, regions_by_first_word
from kg.mentions.values import PlaceMention
from kg.mentions.vocabulary import vocabulary
from kg.model.entities import Level
from kg.text.tokens import Token

_LONGEST_RUN = 4  # capitalized words: two of an area and two of a person
_LONGEST_ROLE = 3  # tokens: "melalui Sekretaris Camat"
_LONGEST_HOLDER = 2  # words of who stands in for the head of an area
_LONGEST_AREA = 3  # capitalized words of an area


def small_area(tokens: Sequence[Token], after: int, level: Level) -> tuple[PlaceMention | None, int]:
    """The area named at token ``after``, known or before a comma, and the token after it; no area where none is named.

    Args:
        tokens: of one sentence.
        after: the token behind the role.
        level: "district" or "village".
    """
    if _from_area(tokens, after, level):
        return small_area(tokens, after + 1, level)
    if after < len(tokens) and tokens[after].shape == "l" and level == "district":
        return _written_small(tokens, after)
    if after >= len(tokens) or tokens[after].shape not in "CA" or _addressed(tokens, after):
        return None, after
    trigger = "Kecamatan" if level == "district" else "Desa"
    triggered = tokens[after].fold in word_set(f"place-{level}") and after + 1 < len(tokens)
    if triggered:
        after += 1
    size = _size(tokens, after, level)
    if triggered and size == 0 and tokens[after].shape == "C" and not name_starts(tokens, after):
        size = 1
    if size == 0:
        return None, after
    words = tokens[after : after + size]
    probe = place_at([_trigger(trigger, words[0]), *words], 0)
    if probe is not None and probe[1] == size + 1:
        place = probe[0]
    else:
        place = PlaceMention(f"{trigger} " + " ".join(t.text for t in words), (), level)
    after += size
    above = place_at(tokens, after) if after < len(tokens) else None
    if above is not None and above[0].level in ("district", "regency", "city"):
        after = above[1]
    return place, after


def _from_area(tokens: Sequence[Token], at: int, level: Level) -> bool:
    """ "Salah satu kepala desa dari Desa Danum, Rimba Agus": whether the area with its kind stands behind "dari"."""
    if at + 2 >= len(tokens) or tokens[at].fold not in word_set("from"):
        return False
    return tokens[at + 1].shape == "C" and tokens[at + 1].fold in word_set(f"place-{level}")


def _addressed(tokens: Sequence[Token], at: int) -> bool:
    """ "Sekcam Ibu Retno Danum": how somebody is addressed, before a usual name, though a kecamatan is called so."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return tokens[at].fold in word_set("addressed-as") and following is not None and usual_name(following.fold)


def stood_in_by(tokens: Sequence[Token], after: int, level: Level) -> bool:
    """ "Camat Selat melalui Sekcam Danumarto menyebut ...": one word that is no known area is who stands in for the head.

    So are two words that no area is made of, "Camat Selat diwakili Sekcam Odi Danum, S.Sos": the head's post tells the area.
    """
    run = next((n for n in range(after, len(tokens)) if tokens[n].shape != "C"), len(tokens))
    if not 0 < run - after <= _LONGEST_HOLDER or run >= len(tokens) or tokens[run].shape not in "lp":
        return False
    parts = word_set("area-first") | word_set("area-second") | word_set("area-direction")
    double = run > after + 1
    if _known(tokens, after, level) or (double and any(token.fold in parts for token in tokens[after:run])):
        return False
    if double and not any(usual_name(token.fold) for token in tokens[after:run]) and _closed_by_person(tokens, run):
        return False  # "diwakili Sekcam Danum Biru, Agus Rimba"
    return any(tokens[n].fold in word_set("acts-through") for n in range(max(0, after - _LONGEST_ROLE), after))


def _closed_by_person(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].fold == "," and person_follows(tokens, at + 1)


def _written_small(tokens: Sequence[Token], after: int) -> tuple[PlaceMention | None, int]:
    """ "Camat selat, Rimba Danum": a known kecamatan in lower case, before a comma and the name of a person."""
    for size in (2, 1):
        end = after + size
        words = [token._replace(text=token.text.capitalize(), shape="C") for token in tokens[after:end]]
        closed = end + 1 < len(tokens) and tokens[end].fold == ","
        known = (
            closed
            and not (size == 1 and ordinary(words[0].fold))
            and gazetteer().district(" ".join(word.text for word in words))
        )
        if known and _person_behind(tokens, end + 1):
            found = place_at([_trigger("Kecamatan", words[0]), *words], 0)
            return (found[0], end) if found is not None else (None, after)
    return None, after


def seat_end(tokens: Sequence[Token], at: int) -> int:
    """The token after the unknown place where a court, a prison, a base has its seat: "Ketua Pengadilan Negeri Danum, Rimba".

    A title behind it, a comma and a person, or a word that no holder is told by ("atau", "diwakili") closes it; else ``at``.
    """
    end = before_title(tokens, at)
    if end > at:
        return end
    while (
        end < min(len(tokens), at + 2)
        and tokens[end].shape == "C"
        and not usual_name(tokens[end].fold)
        and not _stops(tokens, end)
    ):
        end += 1
    if end == at or end + 1 >= len(tokens):
        return at
    if tokens[end].fold in word_set("represented") or tokens[end].fold in word_set("alternative"):
        return end
    return end if tokens[end].fold == "," and tokens[end + 1].shape in "CIX" and _person_behind(tokens, end + 1) else at


def unknown_region(tokens: Sequence[Token], at: int) -> int:
    """The token after a kabupaten that no table has, before the title of who holds the post; else ``at`` itself.

    "Bupati Danum Lintang H. Rimba"; behind a comma, "Bupati Danum Timur, Drs. Rimba", only what has a word of areas or opens
    like another region.
    """
    end = before_title(tokens, at)
    words = tokens[at:end]
    if not words or len(words) > _LONGEST_AREA or any(usual_name(token.fold) for token in words):
        return at
    parts = word_set("area-first") | word_set("area-second") | word_set("area-direction")
    worded = words[0].fold in regions_by_first_word() or any(token.fold in parts for token in (words[0], words[-1]))
    return at if tokens[end].fold == "," and not (worded and len(words) > 1) else end


def _person_behind(tokens: Sequence[Token], at: int) -> bool:
    found = name_at(tokens, at) if person_follows(tokens, at) else None
    return found is not None and (bool(found[0].anchored) or len(found[0].words) > 1)


def _trigger(text: str, near: Token) -> Token:
    return Token(near.start, near.start, text, text.lower(), "C")


def _size(tokens: Sequence[Token], i: int, level: Level) -> int:
    """How many of the capitalized words at token ``i`` name the area; the others name who has the post."""
    known = _known(tokens, i, level)
    run = known
    while i + run < len(tokens) and run < _LONGEST_RUN and tokens[i + run].shape in "CA" and not _stops(tokens, i + run):
        run += 1
    behind = i + run
    titled = 0 < run <= _LONGEST_AREA and behind < len(tokens) and _opens_name(tokens, behind)
    if run == 1 and not known and _mere_holder(tokens, i):
        run = 0
    if run == 0 or titled or (run == 2 and _of_two(tokens, i)):
        return run  # "Kapolsek Dabo Danum Iptu ..."
    given = run > 1 and (listed_name(tokens[i].fold) or (not known and _mere_holder(tokens, i)))
    plainly = _by_its_words(tokens, i, run, known, given=given)
    if plainly:
        return plainly
    closed = behind < len(tokens) and tokens[behind].fold == "," and person_follows(tokens, behind + 1)
    plain = not any(token.fold in word_set("name-hint") or usual_name(token.fold) for token in tokens[i + known : behind])
    if known and closed and plain and not given:
        return run  # "Kepala Distrik Ilaga Danum, Rimba Lamba,"
    if known and not (given and known == 1):  # "Camat Bambang Danum"
        return known + _directed(tokens, i + known)
    if given or (run == 1 and not closed and listed_name(tokens[i].fold)):
        return 0  # "Sekretaris Desa Suparno mengatakan"
    return _before_holder(tokens, i, run, closed=closed)


def _before_holder(tokens: Sequence[Token], i: int, run: int, *, closed: bool) -> int:
    """How many of ``run`` capitalized words, none of a known area, stand before the first that is rather a holder's name."""
    behind = i + run
    holder = next((n for n in range(1, run) if usual_name(tokens[i + n].fold)), run)
    if holder == run - 1 and tokens[i + holder].fold in word_set("family-names"):
        return holder - 1  # "Lurah Danum Siregar", "Lurah Danum Tiara Siregar"
    if holder < run and tokens[i + holder].fold not in word_set("area-second"):
        # "Kuwu Danum Tiara, Kang Rimba": another person of a list follows
        two = holder == 2 and (
            _of_two(tokens, i) or tokens[i + 1].fold in word_set("area-second")
        )  # "Kades Sungai Danum Rusdi"
        return max(holder - (run - holder == 1 and holder > 1 and not two), 1) if run > 2 else holder
    if not closed and _degree_behind(tokens, behind):  # "Lurah Rimba Tiara Malang, S.E.": one or two words of a person
        return run // 2
    return run if closed else _before_name(tokens, i, run)


def _mere_holder(tokens: Sequence[Token], i: int) -> bool:
    """ "Kades Samsul" is somebody called so, where no village is; "Jalan Lurah Samsul" is a street."""
    street = i > 1 and tokens[i - 2].fold in word_set("named-street")
    return usual_name(tokens[i].fold) and not street


def _by_its_words(tokens: Sequence[Token], i: int, run: int, known: int, *, given: bool) -> int:
    """How many words the area has that its words tell, 0 where they do not.

    "Kepala Desa Tirta Mulya Suparjo"; "Camat Ile Danum Barat", of a kecamatan that no table has; "Camat Muara Danum Selatan",
    though there is a kecamatan Muara. Who is called so (``given``) is no area.
    """
    if known == 1 and _of_two(tokens, i) and _directed(tokens, i + 2):
        return 2 + 1
    if run > 2 and _of_two_at_least(tokens, i) and usual_name(tokens[i + 2].fold):
        return 2
    if given and run > 2 and known < 2 and _directed(tokens, i + 1):
        return 2  # "Kepala Desa Simatupang Dolok Rimba Danum"
    directed = next((n + 1 for n in range(1, run) if _directed(tokens, i + n)), 0)
    return directed if directed > known and not given and directed <= _LONGEST_AREA else 0


def _before_name(tokens: Sequence[Token], i: int, run: int) -> int:
    """How many of the ``run`` capitalized words at token ``i`` name the area where the name of a person may be among them."""
    if run > 2 and _of_two(tokens, i):
        return 2 + _directed(tokens, i + 2)
    hints = word_set("name-hint")
    named = next((n for n in range(1, run) if tokens[i + n].fold in hints), run)
    if named == 1 and run == 2 and tokens[i + 1].fold in word_set("area-second"):
        return run  # "Kepala Desa Danum Jaya": rather the village than somebody called so
    if named < run:
        return min(named, 2)
    if run >= 2 and tokens[i + 1].fold in word_set("area-second"):
        return 2
    behind = i + run
    ends = behind >= len(tokens) or tokens[behind].shape in "plXI" or vocabulary().starts(tokens[behind])
    closes = behind >= len(tokens) or tokens[behind].fold in ",()." or tokens[behind].fold in word_set("capacity-elect")
    if run <= 2 and ends and (run == 1 or closes):
        return run
    return 2 if run == _LONGEST_RUN else 1


def _degree_behind(tokens: Sequence[Token], at: int) -> bool:
    at += at < len(tokens) and tokens[at].fold == ","
    return at < len(tokens) and tokens[at].shape in "XI" and degree_at(tokens, at) is not None


def _known(tokens: Sequence[Token], i: int, level: Level) -> int:
    """How many words the name of the known kecamatan, desa or kelurahan at token ``i`` has, 0 where none is known.

    A desa of one word may be the beginning of a longer name, see :func:`_open_still`.
    """
    is_known = gazetteer().district if level == "district" else gazetteer().village
    size = longest_known(tokens, i, is_known)
    return 0 if size == 1 and level == "village" and _open_still(tokens, i) else size


def _open_still(tokens: Sequence[Token], i: int) -> bool:
    """Whether a desa of one word rather has a longer name: "Sungai" with anything, "Harapan" with "Indah" and no name next."""
    if tokens[i].fold in word_set("area-first"):
        return True
    second, third = tokens[i + 1 : i + 2], tokens[i + 2 : i + 3]
    goes_on = bool(second) and second[0].shape in "CA" and second[0].fold in word_set("area-second")
    return goes_on and not (third and third[0].shape in "CA" and usual_name(third[0].fold))


def _directed(tokens: Sequence[Token], at: int) -> int:
    """1 where the name goes on with a direction, "Elar Tengah", else 0."""
    return int(at < len(tokens) and tokens[at].shape in "CA" and tokens[at].fold in word_set("area-direction"))


def _of_two(tokens: Sequence[Token], i: int) -> bool:
    """ "Muara Sabak", "Sungai Danum": a first word that hardly stands alone, and no usual part of names behind it."""
    second = tokens[min(i + 1, len(tokens) - 1)]
    return tokens[i].fold in word_set("area-first") and second.shape == "C" and second.fold not in word_set("name-hint")


def _of_two_at_least(tokens: Sequence[Token], i: int) -> bool:
    """ "Tirta Mulya", "Sumber Jaya": a first and a second word of areas, though the second is a part of names as well."""
    return tokens[i].fold in word_set("area-first") and tokens[i + 1].fold in word_set("area-second")


def _opens_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name starts at token ``at``, and not only goes on: "Iptu Rimba", but "Sulaiman Dg. Danum"."""
    if tokens[at].fold.rstrip(".") in word_set("titles-inside") and usual_name(tokens[at - 1].fold):
        return False
    return name_starts(tokens, at) or opens_lineage(tokens, at)


def _stops(tokens: Sequence[Token], at: int) -> bool:
    words = vocabulary()
    token = tokens[at]
    if token.fold in word_set("area-words"):
        return False
    above = token.fold in word_set("place-district") or token.fold in word_set("place-regency")
    return above or token.fold in words.no_name or words.starts(token) or name_starts(tokens, at) or opens_lineage(tokens, at)

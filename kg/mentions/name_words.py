"""Which words a name is made of: titles before it, and where a word belongs to something else."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.events import event_heads
from kg.lexicon.given import usual_name
from kg.lexicon.ordinary import derived, ordinary
from kg.lexicon.words import calendar, word_set
from kg.mentions.degrees import degree_at
from kg.mentions.oddities import loose_title
from kg.mentions.vocabulary import vocabulary
from kg.text.tokens import Token

_FEWEST_BEFORE_REGION = 2  # words of a name that a region's name of one word ends
_LONGEST_INITIALS = 2  # capitals behind a name without full stops: "Nova DT"


def title_at(tokens: Sequence[Token], i: int) -> tuple[str, int] | None:
    """The kind of title ("honorific", "rank" ...) that starts at token ``i`` and the token after it, or None."""
    hit = vocabulary().titles.at(tokens, i)
    if hit is None or tokens[i].shape == "l" or loose_title(tokens, i, hit.values[0]):
        return None
    return hit.values[0].kind, i + hit.length


def name_starts(tokens: Sequence[Token], i: int) -> bool:
    """Whether only a name can start here: a title of a person, "drg. Hj. Rimba", "Prof.Dr.Rimba"; a corps follows a rank."""
    if tokens[i].shape == "l":
        return small_degree(tokens, i)
    if tokens[i].shape == "X" and glued_title(tokens[i]):
        return True
    found = title_at(tokens, i)
    return found is not None and found[0] != "corps" and tokens[i].shape != "I"


def small_degree(tokens: Sequence[Token], i: int) -> bool:
    """Whether a degree that is written small before names stands here: "apt. Rimba", "dr. Hj. Rimba"; not in "dr Kapuas"."""
    if i + 1 >= len(tokens) or tokens[i].fold.rstrip(".") not in word_set("small-degrees") or tokens[i].shape != "l":
        return False
    following = tokens[i + 1]
    if following.shape == "l":
        return small_degree(tokens, i + 1)
    dotted = tokens[i].text.endswith(".") or usual_name(following.fold) or title_at(tokens, i + 1) is not None
    return dotted and following.shape in "CIX" and not vocabulary().starts(following)


def glued_title(token: Token) -> bool:
    """ "Prof.Dr.Ir.", "Drs.H.Rimba": a word with full stops inside whose first piece is a title of several letters."""
    first = token.fold.partition(".")[0]
    return len(first) > 1 and first in word_set("glued-titles")


def opens_lineage(tokens: Sequence[Token], at: int) -> bool:
    """ "I Made Danum", "Ni Luh Danum": words of birth and lineage open a name."""
    opens = tokens[at].fold in word_set("opens-lineage") and at + 1 < len(tokens)
    return opens and tokens[at + 1].fold in word_set("lineage") and tokens[at + 1].shape == "C"


def foreign(tokens: Sequence[Token], at: int, words: list[str]) -> bool:
    """Whether the word belongs to something else: a post, a body, a weekday, a degree, an ordinary word."""
    token = tokens[at]
    vocab = vocabulary()
    if token.shape == "I":
        return bool(words) and (degree_behind(tokens, at) is not None or _haji_of_house(tokens, at, words))
    if (token.fold in calendar("month") and _dates(tokens, at)) or (not words and _never_first(tokens, at)):
        return True
    if _named_for_sure(tokens, at, words):
        return False
    if words and token.shape == "A" and len(token.text) <= _LONGEST_INITIALS:
        return vocab.begins(tokens, at) or degree_at(tokens, at) is not None
    initial = bool(words) and len(token.text) == 1  # "Stefanus K Danum", though "K 3" starts with that letter, too
    if token.fold in vocab.no_name or (vocab.starts(token) and not initial) or _ordinary_here(tokens, at, words):
        return True
    if words:
        return degree_at(tokens, at) is not None or _opens_another(tokens, at, words) or _region_here(tokens, at, words)
    return (
        token.fold in vocab.field_words or vocab.bodies.at(tokens, at) is not None or event_heads().at(tokens, at) is not None
    )


def _bare_initial(tokens: Sequence[Token], at: int) -> bool:
    """ "Serda P Danum": a letter without its full stop between a title and a usual name."""
    letter = len(tokens[at].text) == 1 and tokens[at].text.isupper()
    return letter and tokens[at - 1].fold in word_set("sure-titles") and usual_name(tokens[at + 1].fold)


def _mid_name(tokens: Sequence[Token], at: int) -> bool:
    """ "Lalu Danum", "Fitri Danum" within a sentence, but "Idul Fitri Danum"."""
    return tokens[at].fold in word_set("mid-names") and tokens[at - 1].fold not in word_set("before-feast")


def _never_first(tokens: Sequence[Token], at: int) -> bool:
    """ "Peserta Didik Autis", "juara II Rimba Danum": what opens no name there."""
    fold = tokens[at].fold
    if fold in word_set("roman"):
        return _numbers(tokens, at)
    return at > 0 and fold in word_set("group-modifier") and tokens[at - 1].fold in word_set("group-noun")


def _haji_of_house(tokens: Sequence[Token], at: int, words: Sequence[str]) -> bool:
    """ "Panitia Masjid Al-Danum H. Rimba", "Ketua Gapdanum H. Agus Rimba": a person's title behind the name of a house."""
    if tokens[at].fold not in word_set("haji-letter"):
        return False
    house = at - len(words) - 1
    if house >= 0 and tokens[house].fold in word_set("named-thing"):
        return True
    after = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].fold == ".")
    named = after + 1 < len(tokens) and usual_name(tokens[after].fold) and tokens[after + 1].shape == "C"
    return (
        named and len(words[0]) > _LONGEST_INITIALS and words[0].lower() not in word_set("name-hint") and not of_somebody(words)
    )


def _numbers(tokens: Sequence[Token], at: int) -> bool:
    """ "juara II Rimba Danum", "Wilayah I Rimba": a numeral before a name; but "I Gede Danum"."""
    if len(tokens[at].text) > 1:
        return tokens[at].shape == "A" or (at + 1 < len(tokens) and usual_name(tokens[at + 1].fold))
    return at > 0 and tokens[at - 1].fold in word_set("numbered-before")


def _dates(tokens: Sequence[Token], at: int) -> bool:
    """Whether a month is one: "Juli 2024", "Bulan Juli"; "Juli" is a name as well."""
    year = at + 1 < len(tokens) and tokens[at + 1].shape == "d"
    return year or (at > 0 and tokens[at - 1].fold in word_set("month-noun"))


def _opens_another(tokens: Sequence[Token], at: int, words: Sequence[str]) -> bool:
    """Whether a title opens the next name; one inside or at the end is a part of it ("Danum Dt. Basa", "Sri Danum Mas")."""
    if tokens[at].fold in word_set("opens-lineage") and at + 1 < len(tokens) and tokens[at + 1].fold in word_set("birth-order"):
        return True  # "Ketua Sanggar Sekar Arum Ni Made Danum"
    title = title_at(tokens, at) if tokens[at].fold not in word_set("titles-inside") else None
    if title is None or (title[0] == "honorific" and {word.lower() for word in words} <= word_set("lineage")):
        return False  # "Gusti Ayu Mas Danum"
    return title[0] == "rank" or (title[1] < len(tokens) and tokens[title[1]].shape in "CAIX")


def _region_here(tokens: Sequence[Token], at: int, words: list[str]) -> bool:
    """Whether the name ends because a region is named: "KI Jawa Tengah", "Rimba Danum Kapuas".

    Not in "Tiara Malang" and "Rimba Waropen Danum": families bear names of regions; but in "Jakilun Kapuas Agus Danum".
    """
    thin = tokens[at].fold in word_set("region-thin") or words[-1].lower() in word_set("name-particles")
    hit = None if thin else vocabulary().regions.at(tokens, at)
    if hit is None:
        return False
    after = at + hit.length
    if after < len(tokens) and tokens[after].shape in "lp" and tokens[after].fold != "." and of_somebody(words):
        return False  # "Hendri Saputra Lingga menyebut"
    if after >= len(tokens) or tokens[after].shape not in "C" or ordinary(tokens[after].fold):
        return hit.length > 1 or len(words) >= _FEWEST_BEFORE_REGION
    another = after + 1 < len(tokens) and tokens[after + 1].shape == "C" and usual_name(tokens[after].fold)
    return another and not of_somebody(words)


def degree_behind(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """The degree that stands behind a name without a comma; "B. A." before another word of the name is none."""
    found = degree_at(tokens, at)
    if found is not None and _sutan(tokens, at):
        return None
    if found is None or tokens[at].shape != "I" or found[1] >= len(tokens):
        return found
    return None if tokens[found[1]].shape == "C" and not foreign(tokens, found[1], ["-"]) else found


def _sutan(tokens: Sequence[Token], at: int) -> bool:
    """ "Syafrudin St. Danum": a title inside a name, no degree, whose letters it has."""
    behind = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].fold == ".")
    inside = tokens[at].shape == "C" and tokens[at].fold.rstrip(".") in word_set("titles-inside")
    if not inside or behind >= len(tokens) or tokens[behind].shape != "C":
        return False
    return not (ordinary(tokens[behind].fold) or vocabulary().starts(tokens[behind]))


def _named_for_sure(tokens: Sequence[Token], at: int, words: list[str]) -> bool:
    """Whether a word that means something else as well is part of a name here: "Rizki Ramadhan", "Moh. Besar", "Lalu Danum"."""
    token = tokens[at]
    if not words:
        if of_lineage(tokens, at) or _behind_sure_title(tokens, at) or called_so(tokens, at):
            return True
        capitalized = at > 0 and at + 1 < len(tokens) and tokens[at + 1].shape == "C"
        return capitalized and (_mid_name(tokens, at) or _bare_initial(tokens, at))
    if token.fold in word_set("name-hint"):
        return title_at(tokens, at) is None
    last = words[-1].lower()
    if _sutan(tokens, at) or (token.fold in word_set("lineage-inner") and last in word_set("lineage")):
        return True  # "Anak Agung Istri Danum"
    if len(words) > 1 and last in word_set("birth-order") and words[0].lower() in word_set("opens-birth-order"):
        return token.shape == "C" and not vocabulary().starts(token)  # "I Wayan Gunung Danum"
    if token.fold in word_set("closes-name") and of_somebody(words):
        return token.shape == "C" and (at + 1 == len(tokens) or tokens[at + 1].shape != "C")  # "Tiara Surya Negara"
    if last.rstrip(".") in word_set("titles-inside"):
        return token.shape == "C" and not vocabulary().starts(token)  # "Danum Dg. Tata"
    shortened = words[-1].endswith(".") and words[-1][:-1].lower() in word_set("muhammad")
    return (shortened and not vocabulary().starts(token)) or _ends_name(tokens, at, words) or _inside_name(tokens, at, words)


def _ends_name(tokens: Sequence[Token], at: int, words: Sequence[str]) -> bool:
    """Whether an ordinary word is the last or last but one of a name: "Saharuddin Gunung membuka", "Lalu Gunung Saputra, S.H.".

    What follows must be in small letters or a sign, as it never is inside a headline; and the word must have no affixes.
    """
    token = tokens[at]
    if token.shape != "C" or not ordinary(token.fold) or derived(token.fold) or vocabulary().starts(token):
        return False
    if token.fold in word_set("thing-behind"):
        return False  # "GOWA, Rimba Danum Ekspres - ..."
    after = at + 1
    if after < len(tokens) and tokens[after].shape == "C" and usual_name(tokens[after].fold):
        after += 1
    inherits = after > at + 1 and words[-1].lower() in word_set("lineage")
    return after < len(tokens) and tokens[after].shape in "lp" and (inherits or of_somebody(words))


def _inside_name(tokens: Sequence[Token], at: int, words: Sequence[str]) -> bool:
    """Whether a word of posts or bodies stands inside a name: "Hendri Pranata Adji, S.E.", "Yohana Dua Danum, anggota ...".

    A usual name stands before it, and behind it one more word that is no other thing, then a degree or the end of the phrase.
    """
    token = tokens[at]
    if token.shape != "C" or token.fold not in word_set("inside-names") or at + 2 >= len(tokens):
        return False
    last, behind = tokens[at + 1], tokens[at + 2]
    if last.shape != "C" or ordinary(last.fold) or last.fold in vocabulary().no_name or vocabulary().starts(last):
        return False
    return behind.shape in "lpXA" and usual_name(words[-1].lower())


def of_somebody(words: Sequence[str]) -> bool:
    """Whether a usual name is among the words."""
    return any(usual_name(word.lower()) for word in words)


def of_lineage(tokens: Sequence[Token], at: int) -> bool:
    """Whether two words that mean something else as well open a name together: "Anak Agung", "Wa Danum"."""
    fold = tokens[at].fold
    following = tokens[at + 1].fold if at + 1 < len(tokens) and fold in word_set("lineage") else ""
    if following and fold in word_set("lineage-sure") and tokens[at].shape == tokens[at + 1].shape == "C":
        return following not in word_set("lineage-never") and not ordinary(following)
    return bool(following) and f"{fold} {following}" in word_set("lineage-pairs")


def called_so(tokens: Sequence[Token], at: int) -> bool:
    """Whether an ordinary word is a given name here: behind a title, "KH Muslim Danum", "Bripka Sandi", or before a usual name.

    "Ketua Karang Taruna, Cucu Rohaeti"; "kata Oman Sobandi"; but "warga Muslim", "Saat Ahmad datang".
    """
    if not at or tokens[at].fold not in word_set("names-too") or tokens[at].shape != "C":
        return False
    before, following = tokens[at - 1], tokens[at + 1] if at + 1 < len(tokens) else None
    goes_on = following is not None and following.shape == "C"
    corps = title_at(tokens, at - 1)  # "Letkol Inf Sandi Danum"
    sure = before.fold.rstrip(".") in word_set("sure-titles") or (corps is not None and corps[0] == "corps")
    if sure and before.shape in "CAIX":
        return not goes_on or not ordinary(tokens[at + 1].fold)
    if goes_on and tokens[at + 1].fold.rstrip(".") in word_set("titles-inside"):
        return True  # "Ketua DPRD Kapuas Muslim Hi. Danum"
    if not goes_on or not usual_name(tokens[at + 1].fold):
        return False
    introduced = before.fold in word_set("before-person") or before.fold in word_set("before-agent")
    return introduced or (before.fold == "," and tokens[at].fold in word_set("names-rather"))


def _behind_sure_title(tokens: Sequence[Token], at: int) -> bool:
    """Whether an ordinary word is a name: two words behind a title that only people have, "Hj. Cucu Danum"."""
    if not at or tokens[at - 1].fold not in word_set("sure-titles") or not ordinary(tokens[at].fold) or at + 1 >= len(tokens):
        return False
    words, following = vocabulary(), tokens[at + 1]
    known = tokens[at].fold in words.no_name or words.starts(tokens[at]) or following.fold in words.no_name
    return following.shape == "C" and not known and not ordinary(following.fold) and not words.starts(following)


def _ordinary_here(tokens: Sequence[Token], at: int, words: list[str]) -> bool:
    """Whether it is an ordinary word; behind an initial, or before a degree, it is a name all the same ("Sena O. Lelang")."""
    if not ordinary(tokens[at].fold):
        return False
    comma = at + 2 < len(tokens) and tokens[at + 1].fold == ","
    degreed = comma and tokens[at + 2].shape in "XIC" and degree_at(tokens, at + 2) is not None
    capitals = at + 1 < len(tokens) and sum(map(str.isupper, tokens[at + 1].text)) > 1  # "Riska Puasa STrK"
    degreed = degreed or (capitals and degree_at(tokens, at + 1) is not None)
    initial = tokens[at - 1].shape == "I" and not derived(tokens[at].fold)  # "Rimba D. Pendataan ...": a sentence begins
    return not (words and (initial or degreed))

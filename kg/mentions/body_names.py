"""How far a body's own name reaches behind its head, where the name of a person may follow without a comma."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.given import usual_name
from kg.lexicon.words import expansions, word_set
from kg.mentions.before_person import before_title, ends, holder_behind, usual_person
from kg.mentions.brackets import past_short_form
from kg.mentions.degrees import degree_at
from kg.mentions.house_words import free_name
from kg.mentions.name_words import name_starts, of_lineage
from kg.mentions.names import name_at
from kg.mentions.namesakes import behind_name, title_at
from kg.mentions.oddities import agency
from kg.mentions.own_places import own_place_end, village_behind
from kg.mentions.places import place_at, region_trigger
from kg.mentions.vocabulary import vocabulary
from kg.mentions.works import goes_on
from kg.text.tokens import Token

LONGEST_NAME = 14  # tokens of a body's own name: "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian ..."
_FEWEST_OF_PERSON = 2  # words
_LONGEST_FREE = 4  # words of a name of any words
QUOTES = frozenset("\"“”'‘’«»")
_LONGEST_WORK = 7  # tokens: "dan Penataan Ruang"
_SHORTEST_SMALL = 5  # letters of a field's word in lower case ("Kasubag keuangan"); shorter ones have other uses


def name_end(tokens: Sequence[Token], i: int, *, tight: bool, free: bool = False, placed: bool = False) -> int:
    """The token after a body's own name that starts at token ``i``.

    Args:
        tokens: of one sentence.
        i: the first token behind the head.
        tight: the name of a person may follow: unknown words belong to the body only where a comma and a person's name
            follow them, or where nothing else stands there.
        free: bodies of this head bear names of any words ("SMA Harapan"): the first belongs to it in any case.
        placed: bodies of this head are named after regions ("Universitas Palangka Raya").
    """
    named = place_at(tokens, i) if placed and i < len(tokens) and not region_trigger(tokens[i]) else None
    if named is not None:
        return named[1]
    at = free_name(tokens, i, tight=tight) if free else i
    at += at == i < len(tokens) and tokens[i].fold in word_set("field-before-region")  # "Kadis Ketapang Kapuas"
    while at < min(len(tokens), i + LONGEST_NAME):
        first = at == i or tokens[at - 1].shape == "d" or (at == i + 1 and _second(tokens, at))
        own = free and first and not (tight and _person_at(tokens, at))
        own = own or (free and tight and at == i + 1 and _closes_house(tokens, at))
        token = tokens[at]
        if token.fold.rstrip(".") in word_set("named-street"):
            break
        if (
            (own and token.shape in "CA" and not name_starts(tokens, at) and place_at(tokens, at) is None)
            or _belongs(tokens, at, tight=tight)
            or (token.fold in word_set("name-connectors") and at > i and goes_on(tokens, at, tight=tight))
            or (free and token.shape == "d" and len(token.text) <= 3)
            or (tight and token.shape == "d" and at == i + 1 and tokens[i].shape == "A" and _closes(tokens, at + 1))
            or (at > i and in_acronym(tokens, at))
        ):
            at += 1
        else:
            break
    if not tight:
        return at
    end = past_unknown(tokens, at, free=free)
    if free:
        return past_rest(tokens, i, end)
    if end == at:
        end = past_rest(tokens, i, end, free=False)
    return own_place_end(tokens, at, seated=False) if end == at > i else end


def _closes(tokens: Sequence[Token], at: int) -> bool:
    """ "Ketua PC 1122, Rimba Danum": whether a comma closes the number of a body."""
    return at < len(tokens) and tokens[at].fold == ","


def in_acronym(tokens: Sequence[Token], at: int) -> bool:
    """Whether a figure or a capital is glued to the one before it: "DKP3", "Dinas P3A"."""
    if at == 0 or tokens[at].start != tokens[at - 1].end:
        return False
    before, token = tokens[at - 1], tokens[at]
    return (token.shape == "d" and before.text.isupper()) or (before.shape == "d" and token.text.isupper())


def _in_figures(tokens: Sequence[Token], at: int) -> bool:
    """ "Dinsos P3AP2KB": capitals and figures glued together, whichever of them stands here."""
    return in_acronym(tokens, at) or (tokens[at].text.isupper() and at + 1 < len(tokens) and in_acronym(tokens, at + 1))


def _second(tokens: Sequence[Token], at: int) -> bool:
    """ "Koperasi Danum Bersama", "Poktan Danum Lestari Agus Rimba": a second word of names of groups."""
    if tokens[at].fold in word_set("group-second"):
        return True
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    named = following is not None and following.shape in "CIX" and (usual_name(following.fold) or name_starts(tokens, at + 1))
    return named and tokens[at].fold in word_set("area-second") | word_set("group-second-thin")


def past_rest(tokens: Sequence[Token], i: int, after: int, *, free: bool = True) -> int:
    """Past the rest of a name of any words where its officer's name stands in front: "Rimba Danum, Ketua Poktan Orong Bawa"."""
    end = after
    while end < min(len(tokens), i + _LONGEST_FREE) and (tokens[end].shape == "C" or (not free and _abbreviation(tokens, end))):
        if ends(tokens, end) and not (tokens[end].fold in word_set("area-words") or (free and _of_house(tokens, end))):
            break
        if not free and usual_name(tokens[end].fold):
            return after
        if region_trigger(tokens[end]) or place_at(tokens, end) is not None:
            return after
        end += 1
    closed = end >= len(tokens) or tokens[end].shape in "lp"
    return end if end > after and closed and behind_name(tokens, i) else after


def past_quoted(tokens: Sequence[Token], i: int) -> int:
    """Past the own name of a body in quotation marks: 'Paguyuban Lurah "Danum Jaya"'; else ``i`` itself."""
    if i >= len(tokens) or tokens[i].fold not in QUOTES:
        return i
    for end in range(i + 2, min(len(tokens), i + 2 + _LONGEST_FREE)):
        if tokens[end].fold in QUOTES:
            return end + 1
        if tokens[end - 1].shape not in "CA":
            return i
    return i


def _closes_house(tokens: Sequence[Token], at: int) -> bool:
    """ "Ketua Poktan Sumber Rejeki Danum": a second word that houses are called by, before the usual name of a person."""
    if tokens[at].fold not in word_set("closes-house") or at + 1 >= len(tokens) or usual_name(tokens[at - 1].fold):
        return False
    return tokens[at + 1].shape == "C" and usual_name(tokens[at + 1].fold)


def _person_at(tokens: Sequence[Token], i: int) -> bool:
    """ "Kepala Cabang Rimba Agus Danum menerangkan": usual names before a verb or the end."""
    named = name_at(tokens, i) if tokens[i].shape == "C" else None
    if named is None or named[0].anchored != "likely" or len(named[0].words) < _FEWEST_OF_PERSON:
        return False
    if i and tokens[i - 1].shape == "d":
        return usual_name(tokens[i].fold)  # "Ketua RT 12 Rimba L. Danum"
    after = tokens[named[1]] if named[1] < len(tokens) else None
    acts = after is not None and after.fold == "," and named[1] + 1 < len(tokens) and tokens[named[1] + 1].shape == "l"
    return all(usual_name(token.fold) for token in tokens[i : i + 2]) and (
        after is None or after.shape == "l" or after.fold == "." or acts
    )


def past_unknown_work(tokens: Sequence[Token], i: int, *, agency: bool = False) -> int:
    """Past one unknown word for the work of a section before usual names, "Kasi Binadik Agus Danum"; else ``i`` itself.

    A dinas (``agency``) has no name without its work: a region or one usual name behind it are enough, "Kadis Danumkan Kapuas".
    """
    if i + 1 >= len(tokens) or tokens[i].shape != "C" or not (agency or usual_name(tokens[i + 1].fold)):
        return i
    fold = tokens[i].fold
    named = fold in word_set("name-hint") or usual_name(fold) or _of_lineage(fold)
    if named or ends(tokens, i) or place_at(tokens, i, owned=True) is not None:
        return i
    placed = agency and (place_at(tokens, i + 1, owned=True) is not None or region_trigger(tokens[i + 1]))
    if placed or (agency and tokens[i + 1].shape == "C" and usual_name(tokens[i + 1].fold)):
        return i + 1
    found = name_at(tokens, i + 1) if usual_name(tokens[i + 1].fold) else None
    return i + 1 if found is not None and len(found[0].words) > 1 and found[0].anchored else i


def _of_lineage(fold: str) -> bool:
    """ "Kabid Gusti Agus Danum": a word of birth or lineage, or a title."""
    return fold in word_set("lineage") or fold.rstrip(".") in word_set("sure-titles") | word_set("small-titles")


def past_unknown(tokens: Sequence[Token], i: int, *, free: bool = False) -> int:
    """Past unknown words that end before a comma and a person's name, or before the whole that the body is a part of.

    "Kepala Balai Serayu Opak, Rimba Danum"; "Kepala Seksi Bimaspol Polres Kapuas". A body of a ``free`` head ("PT", "Partai")
    may be called like a person, and takes the words before a region as well.
    """
    named = i if free else before_title(tokens, i)
    if named > i:
        return named
    at = i
    region: tuple[int, int] | None = None
    while at < min(len(tokens), i + LONGEST_NAME) and tokens[at].shape in "CA":
        closes = ends(tokens, at) and not (free and _of_house(tokens, at))
        if closes or (not free and usual_name(tokens[at].fold)) or region_trigger(tokens[at]):
            break
        located = place_at(tokens, at)
        if located is not None and region is None:
            region = (at, located[1])
        at = located[1] if located is not None else at + 1
    if at == i or at >= len(tokens):
        return i
    shortened = past_short_form(tokens, at) > at
    titled = title_at(tokens, at) or (region is not None and region[1] == at and usual_person(tokens, at))
    dated = free and at + 1 < len(tokens) and tokens[at].fold in word_set("period") and tokens[at + 1].shape == "d"
    branched = free and tokens[at].fold in word_set("branch")
    closed = shortened or titled or dated or branched or holder_behind(tokens, at)
    if region is not None and not (closed and region[1] < at):
        return region[0] if (closed or free) and region[0] > i else i
    if closed or (region_trigger(tokens[at]) and (free or place_at(tokens, at) is not None)):
        return at
    return at if at <= i + 2 and vocabulary().bodies.at(tokens, at) is not None else i


def past_more_work(tokens: Sequence[Token], at: int) -> int:
    """Past "LLAJ" or "dan Persandian" behind a known agency, where its region or a person's title follows."""
    if at >= len(tokens):
        return at
    joined = tokens[at].fold in word_set("and-or")
    end = at + joined
    words = vocabulary()
    while end < min(len(tokens), at + _LONGEST_WORK) and place_at(tokens, end, owned=True) is None:
        known = joined and tokens[end].shape == "C" and words.in_field(tokens[end])
        work = (_abbreviation(tokens, end) or known) and not words.starts(tokens[end])
        if not (work or _in_figures(tokens, end)):
            break
        end += 1
    if end == at + joined or end >= len(tokens) or name_starts(tokens, at + joined):
        return at
    return end if place_at(tokens, end, owned=True) is not None or name_starts(tokens, end) else at


def _of_house(tokens: Sequence[Token], at: int) -> bool:
    """ "Panti Asuhan Kasih Bunda": a word that no person bears, and that opens nothing, inside the name of a house."""
    if tokens[at].fold in word_set("house-inner") and tokens[at].shape == "C":
        return True
    if tokens[at].shape != "C" or name_starts(tokens, at) or tokens[at].fold in word_set("period") | word_set("branch"):
        return False
    return not vocabulary().begins(tokens, at)


def _belongs(tokens: Sequence[Token], at: int, *, tight: bool) -> bool:
    token = tokens[at]
    words = vocabulary()
    if token.shape not in "CA" or _dotted_title(tokens, at):
        return tight and at > 0 and token.shape not in "CA" and _small_word_belongs(tokens, at)
    if token.fold in word_set("grade") or (at + 1 < len(tokens) and in_acronym(tokens, at + 1)):
        return tight  # "DKP3", "P2P": more letters than the tables know
    if token.fold in word_set("grade-of-expert") and at > 0 and tokens[at - 1].fold in word_set("expert"):
        return tight
    if words.in_field(token) and not region_trigger(token):
        if token.fold in words.field_words:
            own = words.bodies.at(tokens, at) is None or not words.starts(token)
            return own and not _of_high_birth(tokens, at) and not (tight and village_behind(tokens, at))
        if token.fold not in words.no_name:
            return not words.begins(tokens, at) and place_at(tokens, at) is None
    if token.fold in words.no_name or (words.begins(tokens, at) if tight else words.starts(token)):
        return False
    if not tight:
        return place_at(tokens, at) is None
    return (_abbreviation(tokens, at) or agency(token)) and not name_starts(tokens, at) and place_at(tokens, at) is None


def _of_high_birth(tokens: Sequence[Token], at: int) -> bool:
    """ "Kadis Perlindungan Anak Anak Agung Gede Danum": three words that open a Balinese name."""
    third = tokens[at + 2].fold if at + 2 < len(tokens) else ""
    return of_lineage(tokens, at) and third in word_set("lineage") | word_set("lineage-inner")


def _dotted_title(tokens: Sequence[Token], at: int) -> bool:
    """ "Wakil Ketua Pdt. Rimba Danum"."""
    return tokens[at].text.endswith(".") and name_starts(tokens, at)


def _small_word_belongs(tokens: Sequence[Token], at: int) -> bool:
    """ "Kasubag keuangan", "Analis Kebijakan ahli muda": words of a field or of a grade in lower case."""
    token = tokens[at]
    if token.fold in word_set("grade"):
        return token.fold in word_set("expert") or tokens[at - 1].fold in word_set("expert")
    if token.fold in word_set("small-house"):
        return tokens[at - 1].fold in word_set("misspelt-head-of")  # "Kepala terminal Tipe A Danum"
    words = vocabulary()
    known = token.fold in words.field_words and token.fold not in words.no_name
    pointed = (
        at + 1 < len(tokens) and tokens[at + 1].fold in word_set("pointed-at") and words.roles.at(tokens, at - 1) is None
    )  # "Kabid Produksi dinas tersebut"
    return token.shape == "l" and known and not pointed and len(token.fold) >= _SHORTEST_SMALL


def _abbreviation(tokens: Sequence[Token], at: int) -> bool:
    """ "Kepala DPUPR Rimba Danum": capitals are a body's short form, unless everything is in capitals."""
    token = tokens[at]
    shouted = at > 0 and tokens[at - 1].shape == "A" and len(tokens[at - 1].text) > 3
    return token.shape == "A" and not shouted and degree_at(tokens, at) is None


def spell_out(tokens: Sequence[Token]) -> str:
    """Words of a name with the abbreviations of fields spelled out and capitals evened."""
    out = ""
    for n, token in enumerate(tokens):
        word = expansions().get(token.fold) or token.text
        out += word if not out or word in (",",) or (n and in_acronym(tokens, n)) else f" {word}"
    return out.replace(" & ", " dan ").replace(" / ", "/")


def bears_degree(tokens: Sequence[Token], after: int) -> bool:
    """Whether the words before token ``after`` bear a degree, and so are somebody's name: "asesor Jaya Kahayan, S.Sos."."""
    return after + 1 < len(tokens) and tokens[after].fold == "," and degree_at(tokens, after + 1) is not None

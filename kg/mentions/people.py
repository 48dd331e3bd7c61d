"""Who is who inside one article: full names, the short forms that go back to them, and the posts they hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kg.lexicon.spelling import evenly_spelt
from kg.lexicon.words import word_set
from kg.memo import remembered
from kg.mentions.values import NameMention
from kg.model.entities import Person

_LOOKED_BACK = 100  # people of one article among whom a name is looked for; more share no word in any real one
_INITIALS = re.compile(r"\b([A-Z])([A-Z])\b")  # "AH Danum" is "A. H. Danum"
_SYLLABLE = 2  # letters before a usual name that a longer one ends with: "Su-prapto"
_FEWEST_CUT = 3  # words of a name whose first one may be cut short
_SHORTEST_ALONE = 3  # letters of a single word that may stand for a full name
_ALIKE = 88  # percent, rapidfuzz ratio: "Wondo" and "Wonodo" are one spelling, "Agus" and "Bagus" are not


@remembered(16384)
def key_of(name: str) -> tuple[str, ...]:
    """The words of a name for comparison: lower case, no full stops, initials apart, abbreviations of Muhammad made one.

    "Tubagus", which is a title as well, is left out: "Tb. Rimba" and "Tubagus Rimba" are Rimba.
    """
    spelt, noble = word_set("muhammad"), word_set("tubagus")
    apart = name if name.isupper() else _INITIALS.sub(r"\1 \2", name)
    words = [w.strip(".").lower().replace("’", "'") for w in apart.replace(".", ". ").split()]
    words = [w for w in words if w and w not in noble] or words
    return tuple("muhammad" if w in spelt else w for w in words if w)


def stands_for(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether the words of ``short`` occur in ``full`` in order, an initial standing for a word or a word for an initial.

    At least one word must stand in both: "Yosef Rasi" is not "Delys Y. R. Abineno".
    """
    if len(short) > len(full) or (len(short) == 1 and len(short[0]) < _SHORTEST_ALONE and not _short_alone(short[0], full)):
        return False
    at = 0
    whole = False
    for word in short:
        while at < len(full) and not _word_fits(word, full[at]):
            at += 1
        if at == len(full):
            return False
        whole = whole or (word == full[at] and len(word) > 1)
        at += 1
    return whole


def _short_alone(word: str, full: Sequence[str]) -> bool:
    """ "Uu" of "Uu Danum": a first name of two letters, no particle or word of birth and lineage."""
    return word == full[0] and len(word) > 1 and word not in word_set("name-particles") | word_set("lineage")


def _word_fits(word: str, other: str) -> bool:
    if word == other:
        return True
    return (len(word) == 1 or len(other) == 1) and word[0] == other[0]


@dataclass(slots=True)
class File:
    """What is known so far of one person of the article; grows while the article is read."""

    key: tuple[str, ...]
    name: str
    last_seen: int
    forms: list[str] = field(default_factory=list)
    prefixes: list[str] = field(default_factory=list)
    suffixes: list[str] = field(default_factory=list)
    wife: bool = False

    @property
    def gender(self) -> str:
        """ "m", "f", or empty where no title tells; a wife bears her husband's name behind her own."""
        return "f" if self.wife else gender_of(self.prefixes)

    def take(self, mention: NameMention, at: int) -> None:
        """Add a mention: the fuller form becomes the name, the other an alias."""
        key = key_of(mention.name)
        if len(key) > len(self.key) or (len(key) == len(self.key) and len(mention.name) > len(self.name)):
            self.key, self.name = key, mention.name
        self.forms += [form for form in (mention.name, *_addressed(mention)) if form not in self.forms]
        self.prefixes += [p for p in mention.prefixes if p not in self.prefixes]
        self.suffixes += [s for s in mention.suffixes if s not in self.suffixes]
        self.last_seen = at


def _addressed(mention: NameMention) -> tuple[str, ...]:
    """ "Dg. Danum", "Mak Tiara": by which title of kin or custom together with the name somebody is known."""
    title = mention.prefixes[-1] if mention.prefixes else ""
    return (f"{title} {mention.name}",) if title.lower().rstrip(".") in word_set("titles-as-name") else ()


def gender_of(prefixes: Iterable[str]) -> str:
    """What titles tell: "m" for "H.", "f" for "Hj." and "Ny.", empty where they tell nothing."""
    for prefix in prefixes:
        word = prefix.lower().rstrip(".").split()[0]
        if word in word_set("title-f"):
            return "f"
        if word in word_set("title-m"):
            return "m"
    return ""


class People:
    """The people of one article, in order of first mention."""

    def __init__(self) -> None:
        self.files: list[File] = []
        self._final: dict[int, Person] = {}
        self._same: dict[tuple[str, ...], int] = {}
        self._nicknames: dict[tuple[str, ...], int] = {}
        self._by_word: dict[str, list[int]] = {}
        self._by_letter: dict[str, list[int]] = {}
        self._apart: set[tuple[tuple[str, ...], tuple[str, ...]]] = set()
        self._only_quoted: frozenset[int] = frozenset()

    def keep_apart(self, one: NameMention, other: NameMention) -> None:
        """Note that two names are those of two people, however alike: "Rimba Danum didampingi Tiara Rimba Danum"."""
        keys = key_of(one.name), key_of(other.name)
        self._apart.update((keys, keys[::-1]))

    def set_back(self, only_quoted: Iterable[int]) -> None:
        """Note who is named in quotations only: a short name means somebody else before it means one of these."""
        self._only_quoted = frozenset(only_quoted)

    def register(self, mention: NameMention, at: int, *, wife: bool = False) -> int:
        """The number of the person that an anchored mention names, new or known.

        Args:
            mention: the name.
            at: its offset in the text.
            wife: whether it stands with a post that wives of officials have.
        """
        known = self.find(mention, at, wife=wife)
        if known is None:
            self.files.append(File(key_of(mention.name), mention.name, at))
            known = len(self.files) - 1
        self.files[known].wife |= wife
        self.take(known, mention, at)
        return known

    def take(self, number: int, mention: NameMention, at: int) -> None:
        """Add a mention to what is known of a person."""
        self.files[number].take(mention, at)
        key = self.files[number].key
        self._same.setdefault(key, number)
        for word in key:
            for index, entry in ((self._by_word, word), (self._by_letter, word[0])):
                numbers = index.setdefault(entry, [])
                if number not in numbers[-_LOOKED_BACK:]:
                    numbers.append(number)

    def nickname(self, number: int, mention: NameMention, at: int) -> None:
        """Note by what other name the article calls a person from here on."""
        file = self.files[number]
        if mention.name not in (file.name, *file.forms):
            file.forms.append(mention.name)
        file.last_seen = at
        self._nicknames.setdefault(key_of(mention.name), number)

    def find(self, mention: NameMention, at: int, *, wife: bool = False) -> int | None:
        """The number of the known person that the mention fits best: the same name, else a fuller one met last."""
        key = key_of(mention.name)
        if key in self._nicknames:
            return self._nicknames[key]
        same = self._same.get(key)
        if same is not None and self.files[same].key == key:
            return same
        near = self._near(self._by_word, key)
        gender = "f" if wife else gender_of(mention.prefixes)
        fitting = [n for n in near if _may_be_one(key, gender, self.files[n]) and not _buried(mention, key, self.files[n].key)]
        if not fitting and len(key) == 1 and gender != "m":
            fitting = [n for n in near if _of_herself(key[0], self.files[n])]
        if not fitting:  # of several words all but one are the same: who bears such a name is near already
            likely = near if len(key) > 1 else self._near(self._by_letter, [word[0] for word in key])
            fitting = [n for n in likely if _misspelt(key, self.files[n].key)]
        if not fitting and len(key) >= _FEWEST_CUT:
            fitting = [n for n in near if _first_cut(key, self.files[n].key)]
        if self._apart:
            fitting = [n for n in fitting if (key, self.files[n].key) not in self._apart]
        if not fitting:
            return None
        before = [n for n in fitting if self.files[n].last_seen <= at] or fitting
        before = [n for n in before if n not in self._only_quoted] or before
        return max(before, key=lambda n: (self.files[n].last_seen, -n))

    def called(self, nickname: NameMention, at: int, gender: str | None) -> int | None:
        """Whom a nickname calls that stands without a name: who bears it already, else who was named last before ``at``.

        The one named last may be of that ``gender``, a woman told by a title first; nobody where the gender is None.
        """
        if gender is None:
            return None
        known = self.find(nickname, at)
        if known is not None:
            return known
        before = [n for n, file in enumerate(self.files) if file.last_seen < at]
        women = [n for n in before if gender == "f" and self.files[n].gender == "f"]
        last = max(women or before, key=lambda n: (self.files[n].last_seen, -n), default=None)
        return last if last is not None and (not gender or self.files[last].gender in ("", gender)) else None

    def clipped(self, mention: NameMention, at: int, *, titled: bool = False) -> int | None:
        """The number of the person met last whose name the one word is cut from: "Lis" of Listianingrum, "Toro" of Kusumantoro.

        Behind a title (``titled``) only the beginning counts: "Pak Hendrik"; for a usual name also the end behind a whole
        syllable: "Prapto" of Suprapto, "Agus" is not Bagus.
        """
        (short, *more) = key_of(mention.name) or ("",)
        if more or len(short) < _SHORTEST_ALONE:
            return None
        inside = 0 if titled else _SYLLABLE if short in word_set("name-hint") else 1
        met = [n for n, file in enumerate(self.files) if file.last_seen <= at][-_LOOKED_BACK:]
        fitting = [n for n in met if any(_cut_from(short, word, inside=inside) for word in self.files[n].key)]
        return max(fitting, key=lambda n: self.files[n].last_seen, default=None)

    def _near(self, index: Mapping[str, Sequence[int]], entries: Iterable[str]) -> list[int]:
        """Numbers of the people met last who share an entry, in order."""
        return sorted({number for entry in entries for number in index.get(entry, ())[-_LOOKED_BACK:]})

    def person(self, number: int) -> Person:
        """The person of that number with all that the article says of the name."""
        if number not in self._final:
            file = self.files[number]
            forms = tuple(f for f in file.forms if f != file.name)
            self._final[number] = Person(file.name, forms, tuple(file.prefixes), tuple(file.suffixes))
        return self._final[number]

    def all(self) -> tuple[Person, ...]:
        """Everybody."""
        return tuple(self.person(n) for n in range(len(self.files)))


def _may_be_one(key: Sequence[str], gender: str, file: File) -> bool:
    """Whether a name is a shorter or fuller form of a known one; husbands' names behind those of their wives are not."""
    if {gender, file.gender} == {"m", "f"}:
        return False
    (short, her), (full, hers) = sorted(((key, gender), (file.key, file.gender)), key=lambda named: len(named[0]))
    first = _own(short)[0]
    behind = len(short) < len(full) and not any(_word_fits(first, word) for word in _own(full))
    if behind and ((hers == "f" and her != "f") or (her == "f" and hers != "f" and len(short) == 1)):
        return False
    return stands_for(short, full)


def _of_herself(word: str, file: File) -> bool:
    """ "Danum" of "Dra. Tiara Danum": nobody else bears it, and no title says that it is her husband's."""
    wed = any(prefix.lower().rstrip(".") in word_set("wives-title") for prefix in file.prefixes)
    return file.gender == "f" and not file.wife and not wed and word == file.key[-1] and len(file.key) > 1


def _buried(mention: NameMention, key: Sequence[str], known: Sequence[str]) -> bool:
    """ "Gema Raya Kapuas Rimba Danum": a known name at the end of a slogan or title is not the fuller form of the name."""
    longer = sum(len(word) > 1 for word in key) - len(known) > 1 and len(known) > 1
    return longer and not mention.prefixes and not mention.suffixes and tuple(key[-len(known) :]) == tuple(known)


def _own(key: Sequence[str]) -> Sequence[str]:
    """The first word behind words of birth and lineage, "lili" of "gusti ayu putu lili"; both words of "siti hasanah"."""
    at = next((n for n, word in enumerate(key) if word not in word_set("lineage")), 0)
    further = at + 1 < len(key) and key[at] in word_set("before-own")
    return key[at : at + 1 + further]


def _misspelt(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether one word alone is a word of the name, or all words are those of the name, but for the spelling of one."""
    if len(short) == 1:
        return short[0] not in full and any(_alike(short[0], other) for other in full)
    if len(short) != len(full):
        return False
    different = [(word, other) for word, other in zip(short, full, strict=True) if word != other]
    return len(different) == 1 and _alike(*different[0])


def _cut_from(short: str, word: str, *, inside: int) -> bool:
    """Whether ``short`` opens ``word``, or is in it (``inside`` 1), or ends it behind so many letters; 0: opens only."""
    if len(short) >= len(word) or word.startswith(short) or not inside:
        return len(short) < len(word) and word.startswith(short)
    return short in word if inside == 1 else word.endswith(short) and len(word) - len(short) >= inside


def _first_cut(key: Sequence[str], full: Sequence[str]) -> bool:
    """ "Melki Laka Danum" of Emanuel Melkiades Laka Danum: a short form of a first name before all the rest of the name."""
    rest = len(full) - len(key) + 1
    same = rest > 0 and tuple(full[rest:]) == tuple(key[1:])
    return same and len(key[0]) > _SHORTEST_ALONE and full[rest - 1].startswith(key[0])


def _alike(word: str, other: str) -> bool:
    from rapidfuzz import fuzz

    if min(len(word), len(other)) >= _SHORTEST_ALONE and evenly_spelt(word) == evenly_spelt(other):
        return True
    return len(word) > 4 and len(other) > 4 and word[0] == other[0] and fuzz.ratio(word, other) >= _ALIKE

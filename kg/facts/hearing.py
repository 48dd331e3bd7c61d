"""Who is speaking: the person last said to say something, whom "katanya", "tambahnya" and a quotation alone go back to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from kg.facts.in_name_of import in_name_of
from kg.grammar.items import Item, index_of
from kg.lexicon.words import word_set
from kg.mentions.apposition import fold_at
from kg.mentions.focus import led_by, represented_by
from kg.mentions.settled import Agent, Line
from kg.model.entities import Person, Post
from kg.model.facts import Representation, Tenure

_LEFT, _RIGHT = 8, 4  # items between a verb of saying and who says it
_FAR_LEFT = 14  # and between the two where nobody is nearer: "Jaya Kahayan, yang didaulat berbicara mewakili ..., menilai"
_EPITHET = 8  # items behind "Srikandi" within which "itu" ends what somebody is called
_STRANGER_SAYS = 8  # items behind a stranger within which he says something
_OPENS = 6  # items before the subject of a sentence: "Pada kesempatan yang sama, Bupati ..."


def calls_by_epithet(items: Sequence[Item], agent: Item) -> bool:
    """ "ujar Srikandi asal Basarang itu": a word that calls somebody by what he is, read as a name, goes back to him."""
    value = agent.value
    if not isinstance(value, Agent) or value.person is None or value.posts or " " in value.person.name:
        return False
    if value.person.name.lower() not in word_set("calls-subject"):
        return False
    at = index_of(items, agent)
    return any(item.fold in word_set("epithet-this") for item in items[at + 1 : at + 1 + _EPITHET])


def who_of(item: Item) -> Person | Post | None:
    """The person, else the post, that an agent means."""
    agent = item.value
    if not isinstance(agent, Agent):
        return None
    return agent.person or (agent.posts[0] if agent.posts else None)


class Hearing:
    """The speaker so far in an article, and the paragraph in which he was named."""

    def __init__(self, tenures: Sequence[Tenure]) -> None:
        self.speaker: Item | None = None
        self.paragraph = -1
        self.line: Line | None = None
        self._held = {(t.holder.name, t.post.slug) for t in tenures}

    def hear(self, speaker: Item, line: Line) -> None:
        """Note who speaks from now on."""
        self.speaker, self.paragraph, self.line = speaker, line.sentence.paragraph, line

    def named(self, items: Sequence[Item], speaker: Item) -> Item:
        """The speaker, or, where only a post stands there that the last speaker holds ("tutur kepala dinas ini"), that one."""
        value = speaker.value
        last = self.speaker.value if self.speaker is not None else None
        if value.person is not None or not isinstance(last, Agent) or last.person is None:
            return speaker
        at = index_of(items, speaker)
        this = at + 1 < len(items) and items[at + 1].fold in word_set("this")
        if this or any((last.person.name, post.slug) in self._held for post in value.posts):
            return speaker._replace(value=value._replace(person=last.person, inferred=True))
        return speaker

    def listen(self, line: Line) -> None:
        """Take in a sentence: who says something in it, else its subject, may speak next; behind a stranger, nobody."""
        told = None if telling().isdisjoint(line.folds) else self.told(line.items)
        speaker = told or _subject_that_acts(line.items)
        if speaker is not None:
            self.hear(speaker, line)
        elif self.speaker is not None and stranger_speaks(line.items):
            self.speaker = None

    def told(self, items: Sequence[Item]) -> Item | None:
        """Who is said to say something in these words, None where nobody is."""
        saying, tells = says(), telling()
        for at in [at for at, item in enumerate(items) if item.fold in tells]:
            left, right = items[max(0, at - _LEFT) : at][::-1], items[at + 1 : at + 1 + _RIGHT]
            if items[at].fold in saying:
                opening = subject_of(items[:at])
                far = reversed(items[max(0, at - _FAR_LEFT) : max(0, at - _LEFT)])
                named = (i for i in far if isinstance(i.value, Agent) and i.value.person is not None)
                around = (*left, *([opening] if opening is not None else named), *right)
            else:
                around = (*right, *left)
            speaker = next((i for i in around if i.tag == "AGENT" and who_of(i) is not None and not _beside(items, i)), None)
            if speaker is not None:
                return self.named(items, speaker)
        return None


def _beside(items: Sequence[Item], agent: Item) -> bool:
    """Whether the agent does not speak: "Jaya Kahayan didampingi Tiara Malang mengatakan", "... mewakili Bupati mengatakan".

    Nor does he whose speech is read: "Jaya Kahayan, yang membacakan sambutan Bupati, mengatakan".
    """
    at = index_of(items, agent)
    text = at - 1
    while text > 0 and items[text].fold in word_set("speech-inner"):
        text -= 1
    if text > 0 and items[text].fold in word_set("speech-text"):
        return any(i.fold in word_set("reads-out") for i in items[max(0, text - 2) : text])
    before = at - 1 - (fold_at(items, at - 1) in word_set("by"))
    named = fold_at(items, before)
    if named in word_set("beside-speaker"):  # "A, yang hadir bersama B, mengatakan"
        return any(item.tag == "AGENT" for item in items[:before])
    return named in word_set("accompanied") or named in word_set("represents") or in_name_of(items, before)


@cache
def reporting() -> frozenset[str]:
    """Words behind which the speaker stands: "menurut", "kata", "disampaikan"."""
    return word_set("according-to") | word_set("said") | word_set("said-passive")


@cache
def telling() -> frozenset[str]:
    """Words of saying, wherever the speaker stands."""
    return says() | reporting()


@cache
def says() -> frozenset[str]:
    """Verbs of saying behind the speaker, those of joking, asking and complaining too."""
    return word_set("saying") | word_set("says")


def _subject_that_acts(items: Sequence[Item]) -> Item | None:
    """The subject of a sentence, but for one of whom something is asked: "Camat harus tanggap" is what somebody else says."""
    subject = subject_of(items)
    if subject is None:
        return None
    asked = fold_at(items, index_of(items, subject) + 1) in word_set("asked-of-subject")
    return None if asked else subject


def subject_of(items: Sequence[Item]) -> Item | None:
    """The person with whom a sentence opens, before any body or verb, or who is there instead: "Bupati X diwakili Sekda Y"."""
    for n, item in enumerate(items[:_OPENS]):
        if item.tag == "AGENT":
            if n and items[n - 1].fold in word_set("served-by"):
                return None  # "Upacara dipuput X": who only serves at it
            other = next((k for k in range(n + 1, len(items)) if items[k].tag == "AGENT"), n)
            there = items[other] if represented_by(items, n, other) or led_by(items, n, other) else item
            return there if there.value.person is not None else None
        if item.tag in ("ORG", "QUOTE", "GENERIC"):
            return None
    return None


def stranger_speaks(items: Sequence[Item]) -> bool:
    """Whether a sentence opens with somebody whom the article does not name, who says something in it.

    "Seorang warga mengaku senang", "Salah satu petani menyampaikan", "Kornelia, warga desa itu, menuturkan", but not
    "Warga itu menuturkan", which may go back to who spoke before.
    """
    if not items:
        return False
    at = 2 if len(items) > 2 and items[1].fold == "," and items[0].tag == "word" else 0
    stranger = items[at].fold in (word_set("group-noun") if at else _strangers())
    if not stranger or (at and items[0].fold in word_set("opening")):
        return False
    for item in items[at + 1 : at + 1 + _STRANGER_SAYS]:
        if item.tag in ("AGENT", "QUOTE") or item.fold in word_set("epithet-this") or item.fold in word_set("pronoun"):
            return False
        if item.fold in says() or item.fold in word_set("stranger-says"):
            return True
    return False


@cache
def _strangers() -> frozenset[str]:
    return (word_set("anonymous") | word_set("group-noun") | word_set("stranger")) - word_set("calls-subject")


def _same(one: Person | Post, other: Person | Post) -> bool:
    """The same person, or the same post, which one of two may leave without its body and region."""
    if not (isinstance(one, Post) and isinstance(other, Post)):
        return one == other
    if one.role is None or one.role != other.role:
        return one.slug == other.slug and one.region == other.region
    bare = [p for p in (one, other) if p.organization is None and p.region is None]
    return bool(bare) or (one.organization, one.region) == (other.organization, other.region)


def _means(item: Item, who: Person | Post) -> bool:
    meant = who_of(item) if isinstance(item.value, Agent) else None
    return meant is not None and _same(meant, who)


def beside_the_text(items: Sequence[Item]) -> bool:
    """ "tambah X di luar teks", "ujarnya sebelum membaca": own words of who reads a speech out."""
    for n, item in enumerate(items[:-1]):
        following = items[n + 1 : n + 3]
        if item.fold in word_set("beside-text") and any(i.fold in word_set("text-of-speech") for i in following):
            return True
        if item.fold in word_set("around-reading") and following[0].fold in word_set("reads-out") | word_set("reading-out"):
            return True
    return False


def _reads_as_subject(items: Sequence[Item], reader: Person, principal: Person | Post) -> bool:
    """Whether the sentence opens with the one who reads, or with his reading, before whose words they are."""
    if any(item.fold in word_set("reads-as-subject") for item in items[:2]):
        return True  # "Membacakan sambutan Bupati, Jaya Kahayan mengajak ..."
    for item in items:
        if item.tag in ("ORG", "AGENT") and _means(item, reader):
            return True
        if _means(item, principal):
            return False
    return False


def author(
    who: Person | Post,
    line: Line,
    representations: Sequence[Representation],
    *,
    told_here: bool = False,
    excerpt: bool = False,
    by_verb: bool = False,
) -> tuple[Person | Post, Person | None]:
    """Whose words they are and who read them out: in a sentence about a speech that is read, they are the principal's.

    "Kata Kepala Dinas diwakili Sekretaris, NAME": of who is represented in the sentence itself, only the stand-in speaks.

    Args:
        who: is said to speak.
        line: the sentence that says so.
        representations: those of the article.
        told_here: whether the sentence itself must tell that the speech is read.
        excerpt: whether the words are said to be a part of the speech: "begitu bunyi sambutan itu".
        by_verb: whether a verb of saying in the sentence names ``who``, whose words they are then, also of who reads them.
    """
    start, end = line.items[0].start, line.items[-1].end
    if not word_set("represented").isdisjoint(line.folds):
        there = (f for f in representations if f.kind == "Delegation" and start <= f.evidence.span.start < end)
        stands = (f for f in there if who in (f.principal, f.principal_post))
        speaker = next(
            (agent for f in stands if isinstance(agent := f.representative or f.representative_post, Person | Post)), None
        )
        if speaker is not None:
            return speaker, None
    if not told_here and beside_the_text(line.items):
        read = [f for f in representations if f.kind == "Speech" and who in (f.principal, f.principal_post)]
        readers = (f.representative for f in read if isinstance(f.representative, Person))
        return next(readers, who), None
    reading = not told_here and not (word_set("reading-out") | word_set("speech")).isdisjoint(line.folds)
    is_read = not word_set("speech").isdisjoint(line.folds) and not word_set("is-read").isdisjoint(line.folds)
    is_read = is_read or (excerpt and not word_set("reads-out").isdisjoint(line.folds))
    kinds = ("Speech", "Delegation") if is_read else ("Speech",)  # a delegation makes the speech of the same two superfluous
    for fact in representations:
        if fact.kind not in kinds or fact.evidence.span.start >= end:
            continue
        principal = fact.principal if isinstance(fact.principal, Person) else fact.principal_post
        reader = fact.representative if isinstance(fact.representative, Person) else None
        if principal is None or reader is None:
            continue
        if who == reader and by_verb:
            return who, None  # "kata Camat membacakan sambutan Bupati": whom the verb names
        if fact.kind == "Delegation":
            if who == reader and any(_means(item, principal) for item in line.items):
                return principal, reader
            continue
        if told_here and not excerpt and who == reader and _reads_as_subject(line.items, reader, principal):
            continue  # "X yang membacakan sambutan Y menyampaikan ... ," and behind it "ujarnya": X goes on in his own words
        here = start <= fact.evidence.span.start and fact.evidence.span.end <= end
        if (_same(who, principal) and not told_here) or (who == reader and (here or reading)):
            return principal, reader
    return who, None

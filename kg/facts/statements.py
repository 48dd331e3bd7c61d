"""Statements: direct quotations and whose words they are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from kg.facts.hearing import Hearing, author, beside_the_text, calls_by_epithet, stranger_speaks, subject_of, who_of
from kg.facts.rules import index, rule
from kg.facts.scene import Findings, Scene
from kg.grammar.items import Item, index_of
from kg.lexicon.words import word_set
from kg.mentions.settled import Line
from kg.model.entities import Person
from kg.model.facts import Statement
from kg.model.spans import Evidence, Span

RULES = (
    rule("statement/quote-verb-name", ("quote:QUOTE ,? ~1 <@said/@closes-quote> ~3 speaker:AGENT",
                                       "quote:QUOTE ,? <sampai> speaker:AGENT"), 0.96,
         ("“Harga pangan kita jaga bersama sampai akhir tahun,” kata Camat Basarang, Jaya Kahayan.",
          "“Harga pangan kita jaga bersama sampai akhir tahun,” seloroh Camat Basarang, Jaya Kahayan."),
         ("“Harga pangan kita jaga bersama” menjadi tema acara.",
          "“Harga pangan kita jaga bersama sampai akhir tahun,” jawab pelajar kepada Camat Basarang, Jaya Kahayan.")),
    rule("statement/quote-name-verb", ("quote:QUOTE ,? ~2 speaker:AGENT ~2 <@saying/@says>",), 0.9,
         ("“Harga pangan kita jaga bersama sampai akhir tahun,” Camat Basarang, Jaya Kahayan, menegaskan.",), ()),
    rule("statement/quote-so-words", ("quote:QUOTE ,? <@so-words> ~3 speaker:AGENT",), 0.9,
         ("“Harga pangan kita jaga bersama sampai akhir tahun,” demikian bunyi amanat Camat Basarang, Jaya Kahayan.",
          "“Harga pangan kita jaga bersama sampai akhir tahun,” bunyi amanat Camat Basarang, Jaya Kahayan."),
         ("“Harga pangan kita jaga bersama sampai akhir tahun,” demikian bunyi spanduk itu.",)),
    rule("statement/verb-quote", ("speaker:AGENT ,? ~8 <@saying/@said/@says> ~10 :? quote:QUOTE",
                                  "speaker:AGENT ,? ~6 <kepada> ~5 : quote:QUOTE",
                                  "speaker:AGENT ,? ~12 <@spoken-form> ~1 : quote:QUOTE",
                                  "speaker:AGENT ,? ~12 <@spoken-form> ~1 , quote:QUOTE",
                                  "<menurut> speaker:AGENT ~8 :? quote:QUOTE",
                                  "<@said> ~2 speaker:AGENT ~3 quote:QUOTE",
                                  "<@said-passive> oleh? speaker:AGENT ,? ~2 :? quote:QUOTE",
                                  "speaker:AGENT <:> quote:QUOTE"), 0.9,
         ("Camat Basarang, Jaya Kahayan, mengatakan: “Harga pangan kita jaga bersama sampai akhir tahun.”",
          "Camat Basarang, Jaya Kahayan, menutup sambutannya dengan pantun, “Buah duku buah rambutan, mari jaga persatuan.”"),
         ()),
)  # fmt: skip
_CONFIDENCE = {r.name: r.confidence for r in RULES}
_INDEX = index(RULES)
_VERBS = frozenset({"statement/quote-verb-name", "statement/quote-name-verb", "statement/verb-quote"})
_SAME, _SAME_CONFIDENCE = "statement/same-speaker", 0.85
_BEHIND, _BEHIND_CONFIDENCE = "statement/told-behind", 0.9
_READ, _READ_CONFIDENCE = "statement/speech-told-here", 0.88
_OPENS = 5  # items within which the next sentence says that somebody said so: "Hal itu disampaikan"
_OWN_VERB = 3  # items before a quotation within which "katanya" stands
_NEAR = 3  # items between that verb and who said it
_EXCERPT = 6  # items behind "demikian" within which it is told of what the words are: "salah satu petikan amanat"
_LABEL = 14  # items between "tema" and the theme in quotation marks: "tema peringatan tahun ini adalah"
_INFERRED = 0.95  # a speaker found by coreference lowers the confidence by this factor


class Statements:
    """One statement for each quotation that has a speaker; a quotation without one is refused."""

    name = "statements"

    def __call__(self, scene: Scene, findings: Findings) -> None:
        """Add the statements of the scene."""
        hearing = Hearing(findings.tenures)
        lines = scene.settled.lines
        for number, line in enumerate(lines):
            quotes = [n for n, item in enumerate(line.items) if item.tag == "QUOTE"]
            attributed = _attributed(line) if quotes else {}
            for n in quotes:
                item = line.items[n]
                if _labelled(line.items, n):
                    findings.refusals.append(scene.refusal([item], "statement/quote", "a title, a theme or a slogan"))
                    continue
                following = lines[number + 1] if n == quotes[-1] and number + 1 < len(lines) else None
                made = _told_behind(scene, findings, line, n, following, attributed) or _made(
                    scene, findings, line, item, attributed, hearing
                )
                if made is None:
                    findings.refusals.append(scene.refusal([item], "statement/quote", "nobody is said to have said it"))
                else:
                    findings.statements.append(made)
            hearing.listen(line)


def _attributed(line: Line) -> dict[int, tuple[str, Item | None]]:
    """Start of a quotation to the rule that found its speaker and the speaker; None where it names only who is spoken to."""
    found: dict[int, tuple[str, Item | None]] = {}
    for name, match in _INDEX.matches(line.items, line.folds):
        quote, speaker = match.captures["quote"], match.captures["speaker"]
        if calls_by_epithet(line.items, speaker):
            continue
        known = found.get(quote.start)
        if _spoken_to(line.items, speaker):
            if _his_words(line.items, quote):
                continue  # "tegasnya sambil menoleh ke Camat": of him who spoke before
            found.setdefault(quote.start, (name, None))
        elif known is None or known[1] is None or _CONFIDENCE[name] > _CONFIDENCE[known[0]]:
            found[quote.start] = (name, speaker)
    return found


def _spoken_to(items: Sequence[Item], speaker: Item) -> bool:
    """ "jawab seorang pelajar kepada Bupati": who is spoken to, or of, does not speak."""
    at = index_of(items, speaker)
    return at > 0 and items[at - 1].fold in word_set("spoken-to")


def _his_words(items: Sequence[Item], quote: Item) -> bool:
    """Whether a verb with "-nya" follows the quotation."""
    at = index_of(items, quote)
    return any(i.fold.endswith("nya") and i.fold in _closing() for i in items[at + 1 : at + 3])


def _told_behind(
    scene: Scene,
    findings: Findings,
    line: Line,
    n: int,
    following: Line | None,
    attributed: dict[int, tuple[str, Item | None]],
) -> Statement | None:
    """The statement of a quotation that ends its sentence, where the next one says whose words it were.

    "Demikian disampaikan Camat", "Hal itu ditegaskan Camat".
    """
    quote = line.items[n]
    if following is None or n > 0 or quote.start in attributed or any(i.fold not in ("", ".") for i in line.items[1:]):
        return None
    items = following.items
    this = len(items) > 1 and items[0].fold in word_set("refers-back") and items[1].fold in word_set("epithet-this")
    if not this and items[0].fold not in word_set("so-words"):
        return None
    told = next((k for k, i in enumerate(items[:_OPENS]) if i.fold in _told_back()), None)
    if told is None:
        return None
    speaker = next((i for i in items[told + 1 : told + 1 + _NEAR] if i.tag in ("AGENT", "ORG", "GENERIC")), None)
    who = who_of(speaker) if speaker is not None else None
    if speaker is None or who is None or _spoken_to(items, speaker):
        return None
    said, voiced = author(who, following, findings.representations)
    span = Span(quote.start, speaker.end)
    evidence = Evidence.of(scene.text, span, _BEHIND, _BEHIND_CONFIDENCE)
    return Statement(said, _inner(scene.text[quote.start : quote.end]), evidence, voiced, scene.occasions.main)


@cache
def _told_back() -> frozenset[str]:
    """Verbs with which the next sentence says who said something: "disampaikan", "dilontarkan"."""
    return word_set("said-passive") | word_set("told-back") | word_set("said")


@cache
def _closing() -> frozenset[str]:
    """Verbs of saying as they stand behind a quotation: "kata", "selorohnya"."""
    return word_set("said") | word_set("closes-quote")


def _labelled(items: Sequence[Item], n: int) -> bool:
    """Whether the quotation only names something: 'bertema “...”', 'program “...”', and no verb of saying follows it."""
    if any(i.fold in _closing() for i in items[n + 1 : n + 4]):
        return False
    before = [i.fold for i in items[max(0, n - _LABEL) : n] if i.fold not in (":", ",")]
    near = before if before and before[-1] in word_set("introduces") else before[-2:]
    return any(fold in word_set("quote-label") for fold in near)


def _made(
    scene: Scene, findings: Findings, line: Line, quote: Item, attributed: dict[int, tuple[str, Item | None]], hearing: Hearing
) -> Statement | None:
    rule_name, speaker = attributed.get(quote.start, ("", None))
    confidence = _CONFIDENCE.get(rule_name, 0.0)
    span = Span(quote.start, quote.end)
    named: Item | None = None
    if speaker is not None:
        span = span.join(Span(speaker.start, speaker.end))
        named = hearing.named(line.items, speaker)
    elif not rule_name and _goes_on(line, quote, hearing):
        named, rule_name, confidence = _told_before(line, quote, hearing), _SAME, _SAME_CONFIDENCE
        span = _with_verb(line, quote)
    elif not rule_name:
        return _of_speech_told_here(scene, findings, line, quote)
    else:
        return None
    who = who_of(named) if named is not None else None
    if named is None or who is None:
        return None
    heard = hearing.line if rule_name == _SAME and named is hearing.speaker and hearing.line is not None else line
    hearing.hear(named, line)
    if named is not speaker or named.value.inferred:
        confidence *= _INFERRED
    at = index_of(line.items, quote)
    excerpt = any(item.fold in word_set("so-words") for item in line.items[at + 1 : at + 1 + _NEAR])
    by_verb = not excerpt and _reader_says(line.items, at, rule_name)
    said, voiced = author(who, line, findings.representations, by_verb=by_verb)
    if voiced is None and not by_verb and heard is not line and not beside_the_text(line.items):
        said, voiced = author(who, heard, findings.representations, told_here=True, excerpt=excerpt)
    text = _inner(scene.text[quote.start : quote.end])
    evidence = Evidence.of(scene.text, span, rule_name, round(confidence, 2))
    return Statement(said, text, evidence, voiced, scene.occasions.main)


def _reader_says(items: Sequence[Item], quote: int, rule_name: str) -> bool:
    """Whether a verb of saying is that of who reads: "kata Camat membacakan amanat", "ucapnya mengutip amanat"."""
    if rule_name == _SAME:
        return any(item.fold in _reads_aloud() for item in items[quote + 2 : quote + 2 + _NEAR])
    if any(item.fold in word_set("is-read") for item in items[:quote]):
        return False
    return rule_name in _VERBS


@cache
def _reads_aloud() -> frozenset[str]:
    """Words behind "katanya" by which he reads out what another says."""
    return word_set("reads-out") | word_set("quotes-from")


def _of_speech_told_here(scene: Scene, findings: Findings, line: Line, quote: Item) -> Statement | None:
    """ "Dalam sambutan Bupati yang dibacakan Camat disebutkan, ...": words of the speech that the sentence tells of."""
    start = line.items[0].start
    for fact in findings.representations:
        span = fact.evidence.span
        if fact.kind != "Speech" or not start <= span.start < span.end <= quote.start:
            continue
        author = fact.principal if isinstance(fact.principal, Person) else fact.principal_post
        between = (i for i in line.items if span.end <= i.start < quote.start)
        if author is not None and any(i.fold in _told_back() or i.fold in word_set("saying") for i in between):
            voiced = fact.representative if isinstance(fact.representative, Person) else None
            evidence = Evidence.of(scene.text, span.join(Span(quote.start, quote.end)), _READ, _READ_CONFIDENCE)
            return Statement(author, _inner(scene.text[quote.start : quote.end]), evidence, voiced, scene.occasions.main)
    return None


def _goes_on(line: Line, quote: Item, hearing: Hearing) -> bool:
    """ "... ," tandasnya." after the speaker's last words, or a quotation that stands alone in the next paragraph.

    What "seorang warga" says is nobody's whom the article names.
    """
    at = index_of(line.items, quote)
    for n in range(at + 1, min(len(line.items), at + 4)):
        following = line.items[n + 1].fold if n + 1 < len(line.items) else ""
        if line.items[n].fold in word_set("so-words") and _of_a_speech(line.items[n + 1 : n + 1 + _EXCERPT]):
            return True
        if line.items[n].fold in _closing() or line.items[n].fold in word_set("so-said"):
            near = hearing.paragraph == line.sentence.paragraph or not any(i.tag == "AGENT" for i in line.items[n + 2 : n + 4])
            return (near or following not in word_set("spoken-to")) and following not in word_set("anonymous")
        if line.items[n].fold in word_set("so-words"):
            return False
    if at and any(i.fold in _own_verbs() for i in line.items[max(0, at - _OWN_VERB) : at]):
        return True
    alone = all(i.tag == "QUOTE" or i.fold in ("", ".", ",", "-", "–") for i in line.items)
    return alone and line.sentence.paragraph - hearing.paragraph <= 2


@cache
def _own_verbs() -> frozenset[str]:
    """Words before a quotation that go back to who spoke so far: "Katanya,", "Menurutnya,", "Ditambahkannya,"."""
    return word_set("said-by-him") | frozenset(fold for fold in word_set("said") if fold.endswith("nya")) | {"menurutnya"}


def _of_a_speech(items: Sequence[Item]) -> bool:
    """ "begitu bunyi sambutan itu": the words are those of a speech, which goes back to who held it."""
    return any(i.fold in word_set("speech") or i.fold in word_set("speech-text") for i in items)


def _told_before(line: Line, quote: Item, hearing: Hearing) -> Item | None:
    """Who is told to speak in the words of the sentence before the quotation, or is their subject, else the speaker so far."""
    at = index_of(line.items, quote)
    start = max((n + 1 for n in range(at) if line.items[n].tag == "QUOTE"), default=0)
    told = hearing.told(line.items[start:at])
    if told is not None or stranger_speaks(line.items[start:at]):
        return told
    subject = subject_of(line.items[start:at])
    return subject if subject is not None and not subject.value.inferred else hearing.speaker


def _with_verb(line: Line, quote: Item) -> Span:
    at = index_of(line.items, quote)
    verb = next((i for i in line.items[at + 1 : at + 4] if i.fold in _closing()), quote)
    return Span(quote.start, max(quote.end, verb.end))


def _inner(text: str) -> str:
    """The quoted words without their marks."""
    return text.strip("\"“”„‟«»'‘’″ ")

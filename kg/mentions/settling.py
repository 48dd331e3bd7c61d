"""With the whole article in view: which person a short name means, which Sekda "Sekda" is, who "ia" is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import starmap

from kg.grammar.items import Item, new_item
from kg.lexicon.words import word_set
from kg.mentions.agencies import sole_agency
from kg.mentions.boards import Entries
from kg.mentions.epithets import also_held_by, an_epithet, called_by_post
from kg.mentions.focus import left_in_focus
from kg.mentions.home import Home, home_of
from kg.mentions.offices import Offices, may_be
from kg.mentions.placed_boards import with_places
from kg.mentions.registering import Registration
from kg.mentions.rows import Row, read_rows, told, within_quotations
from kg.mentions.settled import Agent, Claim, Line, Quoted, Settled, shown
from kg.mentions.short_forms import short_forms
from kg.mentions.stamps import without_stamps
from kg.mentions.told_elsewhere import complete
from kg.mentions.values import AgentMention, BodyMention, PlaceMention, PostMention
from kg.model.article import Article
from kg.model.entities import Person, Post
from kg.model.facts import Capacity, Mention
from kg.model.spans import Span

_PRONOUN_CONFIDENCE = 0.8
_EPITHET_CONFIDENCE = 0.85
_NOT_IN_OFFICE = frozenset({"Former", "Elect"})


def settle(article: Article) -> Settled:
    """Read an article up to the point where facts can be looked for."""
    cut, stamped = without_stamps(told(article))
    if article.date is None and stamped is not None:
        article = replace(article, date=stamped)
    rows, lists = read_rows(cut, article.date, article.text)
    with_places([items for _, items in rows])
    complete([items for _, items in rows])
    quoted = list(within_quotations(cut, article))
    mentions = [item.value for _, items in rows for item in items if item.value is not None]
    home = home_of(mentions, article.source, cut[0].tokens if cut else ())
    return _Settling(article, home, rows, quoted, lists).settled()


class _Settling:
    """One pass over the article's rows; kept as a class because people, posts and focus grow together."""

    def __init__(
        self, article: Article, home: Home, rows: Sequence[Row], inside: Sequence[tuple[int, Row]], lists: Sequence[Entries]
    ) -> None:
        self._article = article
        self._home = home
        self._rows = rows
        self._inside = inside
        agency = sole_agency(items for _, items in rows)
        words = word_set("parliament-words")
        parliament = any(token.fold in words for sentence, _ in rows for token in sentence.tokens)
        self._offices = Offices(home, short_forms(row[0] for row in rows), agency, parliament=parliament)
        self._registered = Registration(rows, inside, lists, article.text)
        self._people = self._registered.people
        self._numbers = self._registered.numbers
        self._posts: dict[PostMention, Post] = {}
        self._holders: dict[str | None, dict[tuple[int, Post], None]] = {}

    def settled(self) -> Settled:
        self._note_holders()
        lines = []
        focus: Person | None = None
        for sentence, items in self._rows:
            done, focus = self._line(items, focus)
            lines.append(Line.of(sentence, done))
        quoted = tuple(self._quoted())
        shown = (*lines, *(inner.line for inner in quoted))
        mentions = sorted(self._mentions(shown), key=lambda mention: mention.span)
        return Settled(self._article, self._home, tuple(lines), self._people.all(), tuple(mentions), quoted)

    def _quoted(self) -> Iterable[Quoted]:
        """Sentences of quotations, in which pronouns mean nobody known."""
        for start, (sentence, items) in self._inside:
            yield Quoted(start, Line.of(sentence, self._line(items, None)[0]))

    def _note_holders(self) -> None:
        for _, _, agent in self._registered.agents:
            number = self._numbers.get(agent.name_span) if agent.name_span else None
            if number is None:
                continue
            for mention in (*agent.posts, *(far.post for far in agent.far)):
                if self._capacity(mention) not in _NOT_IN_OFFICE:
                    post = self._post(mention)
                    self._holders.setdefault(post.role, {})[number, post] = None

    def _post(self, mention: PostMention) -> Post:
        if mention not in self._posts:
            self._posts[mention] = self._offices.post(mention)
        return self._posts[mention]

    def _capacity(self, mention: PostMention) -> Capacity:
        """As worded, or by the years of office and the year of the article where they stand with the post."""
        published = self._article.date
        if mention.term is not None and published is not None and mention.capacity == "Definitive":
            return mention.term.capacity(published.year)
        capacity: Capacity = mention.capacity  # type: ignore[assignment]  # the chunker only takes names from CAPACITIES
        return capacity

    def _line(self, items: Sequence[Item], focus: Person | None) -> tuple[list[Item], Person | None]:
        done = list(items)
        first: Person | None = None
        pronouns = word_set("pronoun")
        for n in [n for n, item in enumerate(items) if item.value is not None or item.fold in pronouns]:
            settled = self._epithet(items, n, done, first or focus) or self._item(items[n], first or focus)
            done[n] = settled
            if isinstance(settled.value, Agent) and settled.value.person is not None and first is None:
                first = settled.value.person
        return done, left_in_focus(done) or focus

    def _item(self, item: Item, focus: Person | None) -> Item:
        value = item.value
        if isinstance(value, AgentMention):
            agent = self._agent(item, value)
            return item.with_value(agent) if agent is not None else self._word(item)
        if isinstance(value, BodyMention) and item.tag == "ORG":
            return item.with_value(self._offices.organization(value))
        if isinstance(value, PlaceMention):
            return item.with_value(self._offices.place(value))
        if item.fold in word_set("pronoun") and focus is not None:
            span = Span(item.start, item.end)
            return item._replace(
                tag="AGENT", value=Agent(span, "coreference/pronoun", _PRONOUN_CONFIDENCE, focus, inferred=True)
            )
        return item

    def _epithet(self, items: Sequence[Item], n: int, done: Sequence[Item], focus: Person | None) -> Item | None:
        """A post by which the one spoken of is called once more, or which the holder of the one beside it has too.

        "... tutur mantan Kepala Dinas Sosial Kapuas ini", "tegas Wabup selaku Ketua TPPS".
        """
        mention = items[n].value
        if focus is None or not isinstance(mention, AgentMention):
            return None
        beside = also_held_by(items, n)
        if beside is None and not an_epithet(items, n):
            return None
        at = called_by_post(items, n) if beside is None else beside
        if at is not None and isinstance(done[at].value, Agent):
            focus = done[at].value.person
        elif beside is not None:
            return None
        if focus is None or (at is not None and focus not in self._registered.introduced):
            return None
        post, capacity = self._post(mention.posts[0]), self._capacity(mention.posts[0])
        holder = self._holder(post, capacity)
        if holder is not None and self._people.person(holder[0]) != focus:
            return None
        span = Span(items[n].start, items[n].end)
        reach = span if beside is None else Span(items[beside].start, items[beside].end).join(span)
        claim = Claim(post, capacity, reach, "tenure/epithet", _EPITHET_CONFIDENCE)
        spans = tuple(Span(*s) for s in mention.post_spans)
        agent = Agent(span, "tenure/epithet", _EPITHET_CONFIDENCE, focus, (post,), (capacity,), spans, (claim,), inferred=True)
        return items[n].with_value(agent)

    def _word(self, item: Item) -> Item:
        """A capitalized run that names nobody, as a word again: "Membacakan" at the start of a sentence."""
        fold = self._article.text[item.start : item.end].lower() if item.last == item.first + 1 else ""
        return new_item(("word", item.first, item.last, item.start, item.end, fold, None))

    def _agent(self, item: Item, mention: AgentMention) -> Agent | None:
        span = Span(item.start, item.end)
        posts = tuple(map(self._post, mention.posts))
        capacities = tuple(map(self._capacity, mention.posts))
        spans = tuple(starmap(Span, mention.post_spans))
        number = self._numbers.get(mention.name_span) if mention.name_span else None
        if number is not None:
            person = self._people.person(number)
            claims = tuple(self._claims(span, mention))
            return Agent(span, mention.rule, mention.confidence, person, posts, capacities, spans, claims)
        if not posts:
            return None
        holder = None if mention.apart else self._holder(posts[0], capacities[0])
        if holder is None:
            return Agent(span, "post-alone", 0.9, None, posts, capacities, spans)
        person_number, post = holder
        person = self._people.person(person_number)
        return Agent(span, "coreference/post", 0.9, person, (post,), capacities, spans, inferred=True)

    def _claims(self, span: Span, mention: AgentMention) -> Iterable[Claim]:
        for post in mention.posts:
            yield Claim(self._post(post), self._capacity(post), span, mention.rule, mention.confidence)
        for far in mention.far:
            reach = span.join(Span(*far.span))
            yield Claim(self._post(far.post), self._capacity(far.post), reach, far.rule, far.confidence)

    def _holder(self, post: Post, capacity: Capacity) -> tuple[int, Post] | None:
        """The one person who is said to hold this post in the article, and the post in its fullest form."""
        if capacity in _NOT_IN_OFFICE:
            return None
        fitting: tuple[int, Post] | None = None
        for number, held in self._holders.get(post.role, ()):
            if not may_be(post, held):
                continue
            if fitting is not None and fitting[0] != number:
                return None
            fitting = fitting or (number, held)
        return fitting

    def _mentions(self, lines: Sequence[Line]) -> Iterable[Mention]:
        for line in lines:
            for item in line.mentions:
                mention = shown(item, self._article.text)
                if mention is not None:
                    yield mention

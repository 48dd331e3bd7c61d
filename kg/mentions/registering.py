"""Who is named in an article: each name a new person, or one of those already known by a fuller or another form."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from kg.grammar.items import Item
from kg.lexicon.given import usual_name
from kg.lexicon.words import word_set
from kg.mentions.boards import Entries, namesakes
from kg.mentions.commemorated import commemorated
from kg.mentions.nicknames import calls_again, named_before, named_behind
from kg.mentions.people import People
from kg.mentions.rows import Row
from kg.mentions.signatures import signed
from kg.mentions.somebody import a_wife, accompanied, an_age, is_place, of_wives, somebody, stands_in
from kg.mentions.values import AgentMention, EventMention, NameMention
from kg.model.entities import Person

_DATELINE = 6  # items
_FEWEST_LISTED = 2  # words of a name that only its place in a list makes one


class Registration:
    """The people of one article, and which of them each name means.

    Args:
        rows: the sentences of the article and their items.
        inside: those within quotations, each with its quotation's start.
        lists: the lists of boards among them.
        text: of the article.
    """

    def __init__(self, rows: Sequence[Row], inside: Sequence[tuple[int, Row]], lists: Sequence[Entries], text: str) -> None:
        self._rows = rows
        self._inside = inside
        self._lists = lists
        self._text = text
        self.people = People()
        self.numbers: dict[tuple[int, int], int] = {}
        self._roles: dict[int, set[str]] = {}
        self._keep_apart()
        self._register_anchored()
        self._set_back_quoted()
        self._register_others()
        self._register_known()
        self._register_commemorated()

    @cached_property
    def introduced(self) -> frozenset[Person]:
        """Those whom a post, a title or a degree introduces somewhere in the article."""
        known = (
            a.name_span for _, _, a in self.agents if a.posts or a.far or (a.name and a.name.anchored in ("title", "degree"))
        )
        return frozenset(self.people.person(self.numbers[at]) for at in known if at in self.numbers)

    @cached_property
    def agents(self) -> tuple[tuple[Sequence[Item], int, AgentMention], ...]:
        """Every agent with its sentence and its place in it."""
        rows = (*(row[1] for row in self._rows), *(row[1] for _, row in self._inside))
        return tuple([(items, n, item.value) for items in rows for n, item in enumerate(items) if item.tag == "AGENT"])

    def _keep_apart(self) -> None:
        """Who accompanies somebody is somebody else, such as a wife of his name; so is who stands on another line of a list."""
        for entries in self._lists:
            for one, other in namesakes(entries):
                self.people.keep_apart(one, other)
        for items, n, agent in self.agents:
            beside = accompanied(items, n)
            if agent.name is not None and beside is not None:
                self.people.keep_apart(beside, agent.name)

    def _register_anchored(self) -> None:
        """People whose name stands beside a post, a title or a degree."""
        for items, n, agent in self.agents:
            if agent.name is None or agent.name_span is None or signed(items, n, self._text):
                continue
            namesake, fuller = named_before(items, n), named_behind(items, n)
            called = self.people.called(agent.name, agent.name_span[0], calls_again(items, n))
            called = self._nicknamed(namesake) if namesake is not None else called
            called = self.people.register(fuller, agent.name_span[0]) if fuller is not None else called
            if called is not None:
                self.people.nickname(called, agent.name, agent.name_span[0])
                self.numbers[agent.name_span] = called
            elif (agent.posts or agent.far or agent.name.anchored) and not self._nobody(agent.name):
                held = any(of_wives(post) for post in agent.posts)
                wife = held or (not agent.posts and a_wife(items, n))
                number = self._called(agent, agent.name_span[0], wife=wife)
                self.numbers[agent.name_span] = number
                self._roles.setdefault(number, set()).update(post.role.id for post in agent.posts)

    def _set_back_quoted(self) -> None:
        """Whom a speaker tells of is not whom the article means by a short name: "“... dijabat Eko Danum,” kata Eko"."""
        if self._inside and self.numbers:
            told = {item.value.name_span for _, items in self._rows for item in items if item.tag == "AGENT"}
            outside = {number for span, number in self.numbers.items() if span in told}
            self.people.set_back(set(self.numbers.values()) - outside)

    def _nicknamed(self, agent: AgentMention) -> int | None:
        """The number of whom a nickname follows; a usual name alone is a person there: "Tiara alias Ara Danum"."""
        if agent.name is None or agent.name_span is None:
            return None
        if agent.name_span not in self.numbers and usual_name(agent.name.words[0].lower()):
            self.numbers[agent.name_span] = self.people.register(agent.name, agent.name_span[0])
        return self.numbers.get(agent.name_span)

    def _nobody(self, name: NameMention) -> bool:
        """Whether it is a place: by the tables, or because the article is datelined there."""
        return is_place(name) or self._datelined(name)

    def _datelined(self, name: NameMention) -> bool:
        """ "Danum Raya, --- Bupati ...", "DANUM DARUSSALAM, KR - Bupati ...": words of the place that opens the article."""
        return _loose(name) and self._dateline.issuperset(name.words)

    @cached_property
    def _dateline(self) -> frozenset[str]:
        """The words of the place that opens the article, before a dash."""
        items = self._rows[0][1] if self._rows else []
        opening = items[0].value if items else None
        name = opening.name if isinstance(opening, AgentMention) and not opening.posts else None
        if name is None or not _loose(name) or not any(item.fold in word_set("dash") for item in items[1:_DATELINE]):
            return frozenset()
        return frozenset(name.words)

    def _called(self, agent: AgentMention, at: int, *, wife: bool) -> int:
        """The person whom a name with a post, a title or a degree means, "Pak Hendrik" a Hendrikus of the article.

        With a post ("Bupati Hendrik") only who has that post is meant.
        """
        name: NameMention = agent.name  # type: ignore[assignment]  # only called where there is one
        titles = {prefix.lower().rstrip(".") for prefix in name.prefixes}
        bare = bool(agent.posts) if not titles else titles <= word_set("polite")
        known = self.people.clipped(name, at, titled=True) if bare and self.people.find(name, at) is None else None
        if known is None or not self._roles[known].issuperset(post.role.id for post in agent.posts):
            return self.people.register(name, at, wife=wife)
        self.people.nickname(known, name, at)
        return known

    def _register_others(self) -> None:
        """Runs of capitalized words: known short forms, and new people where the words around say so."""
        for items, n, agent in self.agents:
            if agent.name is None or agent.name_span is None or agent.name_span in self.numbers or signed(items, n, self._text):
                continue
            wife = a_wife(items, n)
            known = self.people.find(agent.name, agent.name_span[0], wife=wife)
            if known is not None:
                self.people.take(known, agent.name, agent.name_span[0])
                self.numbers[agent.name_span] = known
            elif not self._datelined(agent.name) and (
                wife
                or somebody(items, n, self._small_words, self._text)
                or self._listed(items, n, agent.name)
                or (stands_in(items, n + 1, self._text) and not _an_act(agent.name))
            ):
                self.numbers[agent.name_span] = self._cut_or_new(items, n, agent.name, wife=wife)

    def _cut_or_new(self, items: Sequence[Item], n: int, name: NameMention, *, wife: bool) -> int:
        """The person of the article whose name the word is cut from, "Toro" of Kusumantoro; else somebody new."""
        known = None if wife or an_age(items, n + 1) else self.people.clipped(name, items[n].start)
        if known is None:
            return self.people.register(name, items[n].start, wife=wife)
        self.people.nickname(known, name, items[n].start)
        return known

    def _register_known(self) -> None:
        """Fuller names before the short one by which the words around tell a person: "Rimba Danum ... kata Rimba"."""
        for _, _, agent in self.agents:
            if agent.name is None or agent.name_span is None or agent.name_span in self.numbers or len(agent.name.words) == 1:
                continue
            known = self.people.find(agent.name, agent.name_span[0])
            if known is not None:
                self.people.take(known, agent.name, agent.name_span[0])
                self.numbers[agent.name_span] = known

    def _register_commemorated(self) -> None:
        """The dead in whose memory people come together: "Haul ke-11 almarhum KH. Rimba Danum"."""
        for sentence, items in self._rows:
            for item in items:
                if item.tag != "EVENT" or not isinstance(item.value, EventMention):
                    continue
                tokens = sentence.tokens[item.first : item.last]
                for at in [at for at, token in enumerate(tokens) if token.fold in word_set("commemorates")]:
                    found = commemorated(tokens, at + 1)
                    if found is not None:
                        self.people.register(found, tokens[at].start)

    def _listed(self, items: Sequence[Item], n: int, name: NameMention) -> bool:
        """Whether the words stand in a list beside a person who is named without a post."""
        short = name.words[0].isalpha() and name.words[0].isupper() and not usual_name(name.words[0].lower())
        if len(name.words) < _FEWEST_LISTED or short:  # "PL Danum" in a list is a thing's short form and its name
            return False
        if n and items[n - 1].fold in word_set("before-thing"):
            return False  # "ketua kelompok Danum Jaya, Rimba Tiara, berharap"
        before = items[n - 2] if n > 1 and items[n - 1].fold in word_set("list-joins") else None
        behind = items[n + 2] if n + 2 < len(items) and items[n + 1].fold in word_set("list-joins") else None
        return any(self._bare_person(item) for item in (before, behind) if item is not None)

    def _bare_person(self, item: Item) -> bool:
        value = item.value
        return isinstance(value, AgentMention) and not value.posts and value.name_span in self.numbers

    @cached_property
    def _small_words(self) -> frozenset[str]:
        return frozenset({t.fold for sentence, _ in self._rows for t in sentence.tokens if t.shape == "l"})


def _an_act(name: NameMention) -> bool:
    """Whether the one word says how somebody stands in and not who: "Datang mewakili Bupati, ..."."""
    return len(name.words) == 1 and name.words[0].lower() in word_set("standing")


def _loose(name: NameMention) -> bool:
    """Whether nothing tells that it is somebody's, but for a usual name in capitals among its words."""
    return not name.anchored or (name.anchored == "likely" and name.name.isupper())

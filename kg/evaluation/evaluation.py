"""An evaluation: a graph against annotations, and the tables that follow from it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from pyoxigraph import Quad

from kg.errors import UsageError
from kg.evaluation.gold import GoldArticle
from kg.evaluation.graphs import Found, Graph, Said, local, said_of_articles
from kg.evaluation.passages import passage, passage_about
from kg.evaluation.scoring import TASKS, Judged, Task, Verdict, judge

MEASURES = ("precision", "recall", "f1")
BANDS = ((0.0, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.0))
ALL = "all"
_CONCEPTS = frozenset({"kind", "capacity", "function", "type"})
_PROVEN: tuple[Task, ...] = ("representation", "through", "group", "holds", "participation", "statement")


class Score(NamedTuple):
    """How well a task was done: how many facts are annotated, were found, and were found rightly."""

    task: Task
    gold: int
    found: int
    right: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 0 where nothing was found."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of what is annotated that was found; 0 where nothing is annotated."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / (self.found + self.gold) if self.right else 0.0


class Tally(NamedTuple):
    """How many findings there were of a rule, or in a band of confidence, and how many of them were right."""

    found: int
    right: int

    @property
    def share(self) -> float:
        """The share that is right; 0 where nothing was found."""
        return self.right / self.found if self.found else 0.0


class Band(NamedTuple):
    """Findings of a task (or of all) whose confidence is at least ``low`` and below ``high`` (1.0 included)."""

    task: str
    low: float
    high: float
    tally: Tally


class Miss(NamedTuple):
    """An annotation that was missed, or a finding that is not annotated.

    ``sentence`` is where the finding's evidence stands, or for an annotation the sentence that has most of its words;
    None where the graph carries no text. ``rule`` and ``confidence`` are those of a finding.
    """

    task: Task
    article: str
    source: str
    verdict: Verdict
    what: str
    sentence: str | None
    rule: str | None
    confidence: float | None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What became of every annotation and finding; the tables are made of that.

    ``unknown`` are the annotated articles that the graph knows nothing of: all that is annotated of them is missed.
    """

    articles: int
    judged: tuple[Judged, ...]
    unknown: tuple[str, ...]
    _graph: Graph = field(repr=False)
    _said: Mapping[str, Said] = field(repr=False)

    def scores(self) -> Mapping[Task, Score]:
        """A score for each task."""
        return _scores(self.judged)

    def scores_by_source(self) -> Mapping[str, Mapping[Task, Score]]:
        """The scores over the articles of each source, by its name."""
        groups: dict[str, list[Judged]] = defaultdict(list)
        for each in self.judged:
            groups[each.source].append(each)
        return {source: _scores(groups[source]) for source in sorted(groups)}

    def rules(self) -> Mapping[str, Tally]:
        """For each rule how many facts it found and how many of these are annotated."""
        return _tallies((each.found.rule or "", each) for each in self._proven() if each.found is not None)

    def calibration(self) -> tuple[Band, ...]:
        """For all tasks whose facts carry a confidence together, then for each, how often findings of a band are right."""
        bands: list[Band] = []
        for task in (ALL, *_PROVEN):
            mine = [each for each in self._proven() if task in (ALL, each.task) and each.found is not None]
            counted = _tallies((str(_band(each.found)), each) for each in mine if each.found is not None)
            bands += (Band(task, *band, counted.get(str(band), Tally(0, 0))) for band in BANDS)
        return tuple(bands)

    def misses(self, task: str) -> tuple[Miss, ...]:
        """What a task missed and what it found wrongly, article by article; UsageError where there is no such task."""
        if task not in TASKS:
            raise UsageError(f"expected one of the tasks {', '.join(TASKS)}, found {task!r}")
        wrong = (each for each in self.judged if each.task == task and each.verdict != "right")
        return tuple(self._miss(each) for each in wrong)

    def under(self, floors: Mapping[tuple[str, str], float]) -> tuple[str, ...]:
        """A sentence for each floor that was not reached, e.g. ``{("representation", "precision"): 0.95}``."""
        scores = self.scores()
        told: list[str] = []
        for (task, measure), floor in floors.items():
            if task not in TASKS or measure not in MEASURES:
                raise UsageError(
                    f"expected a floor TASK.MEASURE=VALUE with a task of {', '.join(TASKS)} and a measure of "
                    f"{', '.join(MEASURES)}, found {task}.{measure}"
                )
            reached = getattr(scores[task], measure)
            if reached < floor:
                told.append(f"{task}.{measure} is {reached:.3f}, under the floor of {floor:g}")
        return tuple(told)

    def _proven(self) -> Iterator[Judged]:
        return (each for each in self.judged if each.task in _PROVEN and each.found is not None and each.found.rule)

    def _miss(self, judged: Judged) -> Miss:
        said, found = self._said.get(judged.article), judged.found
        text = said.text if said is not None else None
        if found is None:
            sentence = passage_about(text, str(judged.gold)) if text else None
            return Miss(*judged[:4], str(judged.gold), sentence, None, None)
        sentence = passage(text, found.span) if text and found.span is not None else None
        return Miss(*judged[:4], self._shown(found), sentence, found.rule, found.confidence)

    def _shown(self, found: Found) -> str:
        """What it relates by role; concepts, which are called something in several languages, by their own name."""
        shown = (
            f"{role.replace('_', ' ')} {local(term) if role in _CONCEPTS else self._graph.shown(term)}"
            for role, term in found.roles.items()
            if term
        )
        return ", ".join(shown)


def evaluate(quads: Iterable[Quad], gold: Iterable[GoldArticle]) -> Evaluation:
    """Compare a graph with annotations. Articles are matched by the identifier that they were given on input.

    Args:
        quads: of the graph; articles that are not annotated do not count.
        gold: the annotations.
    """
    graph = Graph(quads)
    said = said_of_articles(graph)
    annotated = tuple(gold)
    judged = tuple(each for article in annotated for each in judge(graph, said.get(article.id) or Said(), article))
    unknown = tuple(article.id for article in annotated if article.id not in said)
    return Evaluation(len(annotated), judged, unknown, graph, said)


def _scores(judged: Iterable[Judged]) -> Mapping[Task, Score]:
    counts: Counter[tuple[Task, Verdict]] = Counter((each.task, each.verdict) for each in judged)
    found: dict[Task, Score] = {}
    for task in TASKS:
        right, missed, spurious = (counts[task, verdict] for verdict in ("right", "missed", "spurious"))
        found[task] = Score(task, right + missed, right + spurious, right)
    return found


def _tallies(named: Iterable[tuple[str, Judged]]) -> Mapping[str, Tally]:
    found: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for name, each in named:
        found[name] += 1
        right[name] += each.verdict == "right"
    return {name: Tally(found[name], right[name]) for name in sorted(found)}


def _band(found: Found) -> tuple[float, float]:
    confidence = found.confidence or 0.0
    return next((band for band in BANDS if confidence < band[1]), BANDS[-1])

"""What a model claims counts only where the article proves it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from kg.cli.build import command as build_command
from kg.cli.explain import command as explain_command
from kg.errors import ExtractorError, UsageError
from kg.facts import extractors
from kg.facts.extractors import reader_with
from kg.facts.reading import BUILT_IN, read
from kg.model.article import Article
from kg.model.facts import Reading
from kg.opinion.answers import AnswerError, claims
from kg.opinion.extractor import LONGEST_TEXT, LanguageModel
from kg.opinion.settings import Settings
from kg.pipeline.fingerprint import fingerprint
from tests.opinion.server import Reply, Service, claim, claiming, completion, serving

QUOTE = "Kursi Bupati Kapuas, Tarung Lewu, pagi itu ditempati Sekda Kapuas, Rimba Danum"
TEXT = f"Rapat Koordinasi Pangan digelar di Kuala Kapuas.\n{QUOTE}.\nCamat Basarang, Intan Sahawung, duduk di belakang."
ARTICLE = Article("a", TEXT, "Rakor pangan")
RIMBA, TARUNG = ("Rimba Danum", "Sekda Kapuas"), ("Tarung Lewu", "Bupati Kapuas")


@pytest.fixture
def service() -> Iterator[Service]:
    with serving() as running:
        yield running


@pytest.fixture
def environment(service: Service, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def forget() -> None:
        extractors._loaded.cache_clear()
        fingerprint.cache_clear()

    forget()
    monkeypatch.setenv("KG_LLM_URL", service.url)
    monkeypatch.setenv("KG_LLM_MODEL", "model-1")
    yield
    forget()


def asked(service: Service, *given: dict[str, object], article: Article = ARTICLE) -> Reading:
    service.replies = [claiming(*given)]
    return read(article, (*BUILT_IN, LanguageModel(Settings(service.url, "model-1", timeout=30.0))))


def test_the_rules_alone_find_nothing_here() -> None:
    assert not read(ARTICLE).representations


def test_a_claim_that_the_article_proves_counts(service: Service) -> None:
    reading = asked(service, claim(RIMBA, TARUNG, QUOTE))
    (fact,) = reading.representations
    assert (fact.kind, fact.evidence.rule, fact.evidence.confidence) == ("Delegation", "opinion/language-model", 0.6)
    assert fact.evidence.quote == QUOTE == TEXT[fact.evidence.span.start : fact.evidence.span.end]
    held = {tenure.holder.name: tenure.post for tenure in reading.tenures}
    assert fact.representative in reading.people
    assert fact.principal in reading.people
    assert (fact.representative_post, fact.principal_post) == (held["Rimba Danum"], held["Tarung Lewu"])


def test_blanks_in_a_quote_do_not_matter_and_a_name_may_stand_alone(service: Service) -> None:
    (fact,) = asked(service, claim(("Rimba Danum", None), TARUNG, QUOTE.replace(" pagi", "\n  pagi"))).representations
    assert fact.evidence.quote == QUOTE
    assert fact.representative_post is not None  # the article says which post he holds


def test_posts_alone_are_sides(service: Service) -> None:
    (fact,) = asked(service, claim((None, "Sekda Kapuas"), (None, "Bupati Kapuas"), QUOTE)).representations
    assert (fact.representative, fact.principal) == (None, None)
    assert fact.representative_post is not None
    assert fact.principal_post is not None


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (claim(RIMBA, TARUNG, "Rimba Danum mewakili Tarung Lewu"), "its quote does not stand in the article"),
        (claim(RIMBA, ("Intan Sahawung", "Camat Basarang"), QUOTE), "nobody who is known stands as 'Intan Sahawung'"),
        (claim(("Punai Batang", None), TARUNG, QUOTE), "nobody who is known stands as 'Punai Batang'"),
        (claim((None, "Sekda Katingan"), TARUNG, QUOTE), "no post or body that is known stands as 'Sekda Katingan'"),
        (claim((None, "pagi itu"), TARUNG, QUOTE), "no post or body that is known stands as 'pagi itu'"),
        (claim(RIMBA, RIMBA, QUOTE), "both sides are the same"),
        (claim(RIMBA, TARUNG, QUOTE, "through"), "a side of kind through is no body"),
        (claim(RIMBA, TARUNG, QUOTE * 20), "its quote is longer"),
    ],
)
def test_what_the_article_does_not_prove_is_refused(service: Service, given: dict[str, object], reason: str) -> None:
    reading = asked(service, given)
    assert not reading.representations
    (refusal,) = [each for each in reading.refusals if each.rule == "opinion/language-model"]
    assert reason in refusal.reason
    assert TEXT[refusal.span.start : refusal.span.end] == refusal.text


def test_what_the_rules_found_is_not_found_again(service: Service) -> None:
    words = "Bupati Kapuas, Tarung Lewu, diwakili Sekda Kapuas, Rimba Danum"
    article = Article("b", f"{words}, dalam Rapat Koordinasi Pangan.")
    reading = asked(service, claim(RIMBA, TARUNG, words), claim(RIMBA, TARUNG, words, "speech"), article=article)
    (fact,) = reading.representations
    assert fact.evidence.rule != "opinion/language-model"


def test_a_unit_and_its_body(service: Service) -> None:
    words = "Pemerintah Kabupaten Kapuas menyerahkan pelaksanaannya pada Dinas Kesehatan Kabupaten Kapuas"
    given = claim((None, "Dinas Kesehatan Kabupaten Kapuas"), (None, "Pemerintah Kabupaten Kapuas"), words, "through")
    (fact,) = asked(service, given, article=Article("c", f"{words}.")).representations
    assert fact.kind == "Through"


def test_the_article_is_sent_up_to_a_limit(service: Service) -> None:
    asked(service, article=Article("d", "Warga hadir. " * 5000))
    system, user = service.asked[0].body["messages"]
    assert (system["role"], user["role"]) == ("system", "user")
    assert len(user["content"]) == LONGEST_TEXT


@pytest.mark.parametrize(
    "content",
    [
        "tidak ada",
        "[]",
        '{"representations": {}}',
        '{"representations": [], "more": 1}',
        '{"representations": [1]}',
        {"representations": [claim(RIMBA, TARUNG, "")]},
        {"representations": [claim(RIMBA, TARUNG, QUOTE, "friendship")]},
        {"representations": [claim((None, " "), TARUNG, QUOTE)]},
        {"representations": [claim(RIMBA, TARUNG, QUOTE) | {"confidence": 1.0}]},
        {"representations": [claim(RIMBA, TARUNG, QUOTE) | {"principal": "Bupati"}]},
        {"representations": [claim(RIMBA, TARUNG, QUOTE) | {"principal": {"name": 1, "post_or_body": None}}]},
        {"representations": [claim(RIMBA, TARUNG, QUOTE)] * 101},
        "[" * 100_000,
    ],
)
def test_an_answer_of_another_form_is_an_error(service: Service, content: object) -> None:
    service.replies = [completion(content)]
    with pytest.raises(ExtractorError, match="the extractor 'language-model' failed: AnswerError"):
        read(ARTICLE, (*BUILT_IN, LanguageModel(Settings(service.url, "model-1", timeout=30.0))))


def test_a_good_answer_is_read() -> None:
    assert claims('{"representations": []}') == ()
    with pytest.raises(AnswerError):
        claims("")


def test_it_is_off_unless_configured(monkeypatch: pytest.MonkeyPatch) -> None:
    extractors._loaded.cache_clear()
    monkeypatch.delenv("KG_LLM_URL", raising=False)
    with pytest.raises(UsageError, match="KG_LLM_URL"):
        reader_with(["language-model"])


@pytest.mark.usefixtures("environment")
def test_the_commands_ask_it_where_it_is_named(service: Service, tmp_path: Path) -> None:
    source, store = tmp_path / "a.txt", tmp_path / "s.kg"
    source.write_text(f"Rakor pangan\n{TEXT}\n", "utf-8")
    service.replies = [claiming(claim(RIMBA, TARUNG, QUOTE))]
    plain = CliRunner().invoke(explain_command, [str(source)])
    assert "language-model" not in plain.stdout
    assert service.asked == []
    shown = CliRunner().invoke(explain_command, ["--extractor", "language-model", str(source)])
    assert "rule opinion/language-model, confidence 0.60" in shown.stdout
    built = CliRunner().invoke(build_command, [str(source), "--store", str(store), "--extractor", "language-model"])
    assert "1 added" in built.stderr


@pytest.mark.usefixtures("environment")
def test_a_failing_service_keeps_the_article_aside(service: Service, tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text(f"Rakor pangan\n{TEXT}\n", "utf-8")
    service.replies = [Reply(b"", 401)]
    built = CliRunner().invoke(build_command, [str(source), "--store", str(tmp_path / "s.kg"), "--extractor", "language-model"])
    assert built.exit_code == 1
    assert "kept aside, reading it failed: the extractor 'language-model' failed: EndpointError" in built.stderr


@pytest.mark.usefixtures("environment")
def test_another_model_is_another_version(monkeypatch: pytest.MonkeyPatch) -> None:
    first = fingerprint(("language-model",))
    extractors._loaded.cache_clear()
    fingerprint.cache_clear()
    monkeypatch.setenv("KG_LLM_MODEL", "model-2")
    assert fingerprint(("language-model",)) not in (first, fingerprint())

"""Samples: the same seed draws the same, in any order of articles; held-out sources stay out."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest

from kg.errors import UsageError
from kg.evaluation.sampling import KINDS, Sampled, held_out, of_part, sample, triggers
from kg.model.article import Article
from kg.model.facts import Reading
from kg.pipeline.rehearsal import articles
from tests.evaluation.invented import meeting


def drawn(some: Sequence[Article], seed: int = 1) -> set[Sampled]:
    return set(sample(some, "representation", count=5, seed=seed))


def test_a_sample_depends_on_the_seed_and_not_on_the_order() -> None:
    some = list(articles(40))
    mixed = random.Random(3).sample(some, len(some))
    assert drawn(some) == drawn(mixed)
    assert len(drawn(some)) == 5
    assert drawn(some) != drawn(some, seed=2)


def test_findings_come_with_their_sentence_and_proof() -> None:
    (found,) = sample([meeting().article], "representation", reader=lambda article: meeting())
    assert found.what.startswith("Delegation: Rimba Danum (Sekretaris Daerah Kabupaten Kapuas) for Tarung Lewu")
    assert found.sentence.startswith("Rapat Koordinasi Pangan di Kapuas")
    assert found.sentence.endswith("Bupati Kapuas Tarung Lewu.")
    assert (found.rule, found.confidence) == ("representation/test", 0.95)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_can_be_drawn_and_has_words_to_look_for(kind: str) -> None:
    known = {str(each): each for each in KINDS}[kind]
    assert sample([meeting().article], known, reader=lambda article: meeting())
    assert triggers(known)


def test_sentences_without_findings_are_those_with_the_words_and_no_evidence() -> None:
    article = Article("a", "Ia hadir mewakili warga. Ia pulang. Tidak ada yang diwakili di sini.")
    nothing = sample([article], "representation", without=True, words=("wakil",), reader=Reading)
    assert [each.sentence for each in nothing] == ["Ia hadir mewakili warga.", "Tidak ada yang diwakili di sini."]
    found = sample([meeting().article], "representation", without=True, reader=lambda each: meeting())
    assert not any("mewakili" in each.sentence for each in found)


def test_held_out_sources_are_a_fixed_share_chosen_by_name() -> None:
    names = [f"Kabar {number}" for number in range(500)]
    assert 60 < sum(map(held_out, names)) < 140
    some = [Article(name, "Teks.", source=name) for name in names]
    parts = [{each.identifier for each in of_part(some, part)} for part in ("working", "held-out", "all")]
    assert not parts[0] & parts[1]
    assert parts[0] | parts[1] == parts[2] == set(names)


def test_a_wrong_call_is_refused() -> None:
    with pytest.raises(UsageError, match="above 0"):
        sample([], "representation", count=0)

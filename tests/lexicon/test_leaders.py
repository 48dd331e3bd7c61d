"""How heads of bodies and small areas are called."""

from __future__ import annotations

import pytest

from kg.errors import TableError
from kg.lexicon import leaders as module
from kg.lexicon.ladder import ladder
from kg.lexicon.leaders import Leaders, leaders


def test_every_head_is_a_wording_of_a_role() -> None:
    wordings = {form.casefold() for form, _ in ladder().role_forms()}
    for of, heads in leaders().items():
        assert heads, of
        assert {head.casefold() for head in heads} <= wordings, of


def test_likeliest_head_stands_first() -> None:
    assert leaders()["EducationalInstitution"] == ("Kepala", "Rektor")


def test_row_of_what_nobody_leads_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "load", lambda *_, **__: (Leaders("Benua", ("Kepala",), "contoh"),))
    with pytest.raises(TableError, match=r"leaders\.csv:2: column of: .* found 'Benua'"):
        leaders.__wrapped__()

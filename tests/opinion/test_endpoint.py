"""Asking a service: what is sent, what is tried again, where it ends."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.errors import UsageError
from kg.opinion.answers import SCHEMA, AnswerError
from kg.opinion.endpoint import MOST_BYTES, Endpoint, EndpointError
from kg.opinion.settings import Settings
from tests.opinion.server import Reply, Service, completion, serving

MESSAGES = [{"role": "user", "content": "Sekda hadir."}]


@pytest.fixture
def service() -> Iterator[Service]:
    with serving() as running:
        yield running


def endpoint(service: Service, *, key: str | None = None, timeout: float = 30.0) -> tuple[Endpoint, list[float]]:
    pauses: list[float] = []
    return Endpoint(Settings(service.url, "model-1", key, timeout), pauses.append), pauses


def test_what_is_sent(service: Service) -> None:
    service.replies = [completion("ya")]
    asked, pauses = endpoint(service, key="rahasia")
    assert asked.ask(MESSAGES, SCHEMA) == "ya"
    (request,) = service.asked
    assert request.path == "/v1/chat/completions"
    assert request.headers["authorization"] == "Bearer rahasia"
    assert (request.body["model"], request.body["temperature"], request.body["messages"]) == ("model-1", 0, MESSAGES)
    form = request.body["response_format"]
    assert (form["type"], form["json_schema"]["strict"], form["json_schema"]["schema"]) == ("json_schema", True, SCHEMA)
    assert request.body["max_tokens"] > 0
    assert pauses == []


def test_without_a_key_nothing_is_sent_for_one(service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login a password b\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    service.replies = [completion("ya")]
    endpoint(service)[0].ask(MESSAGES, SCHEMA)
    assert "authorization" not in service.asked[0].headers


@pytest.mark.parametrize("status", [429, 500, 503])
def test_what_may_go_right_is_tried_again(service: Service, status: int) -> None:
    service.replies = [Reply(b"", status), Reply(b"", status), completion("ya")]
    asked, pauses = endpoint(service)
    assert asked.ask(MESSAGES, SCHEMA) == "ya"
    assert pauses == [1.0, 4.0]


def test_the_service_says_when_to_come_back_but_not_for_long(service: Service) -> None:
    service.replies = [Reply(b"", 429, (("Retry-After", "7"),)), Reply(b"", 429, (("Retry-After", "7000"),)), completion("ya")]
    asked, pauses = endpoint(service)
    assert asked.ask(MESSAGES, SCHEMA) == "ya"
    assert pauses == [7.0, 30.0]


def test_after_three_tries_it_ends(service: Service) -> None:
    service.replies = [Reply(b"", 500)]
    with pytest.raises(EndpointError, match="no answer after 3 tries: status 500"):
        endpoint(service)[0].ask(MESSAGES, SCHEMA)
    assert len(service.asked) == 3


@pytest.mark.parametrize("status", [400, 401, 404])
def test_a_refusal_is_not_asked_again(service: Service, status: int) -> None:
    service.replies = [Reply(b"", status)]
    with pytest.raises(EndpointError, match=f"answered with status {status}"):
        endpoint(service, key="rahasia")[0].ask(MESSAGES, SCHEMA)
    assert len(service.asked) == 1


def test_the_key_does_not_follow_a_redirect(service: Service) -> None:
    with serving() as other:
        other.replies = [completion("ya")]
        service.replies = [Reply(b"", 307, (("Location", f"{other.url}/chat/completions"),))]
        with pytest.raises(EndpointError, match="status 307"):
            endpoint(service, key="rahasia")[0].ask(MESSAGES, SCHEMA)
        assert other.asked == []


@pytest.mark.parametrize(("wait", "drip"), [(0.6, 0.0), (0.0, 0.02)], ids=["late", "byte by byte"])
def test_a_slow_service_is_given_up(service: Service, wait: float, drip: float) -> None:
    service.replies = [completion("ya")._replace(wait=wait, drip=drip)]
    asked, pauses = endpoint(service, timeout=0.2)
    begin = time.monotonic()
    with pytest.raises(EndpointError, match="no answer after 3 tries"):
        asked.ask(MESSAGES, SCHEMA)
    assert time.monotonic() - begin < 20
    assert pauses == [1.0, 4.0]


def test_nobody_there() -> None:
    asked = Endpoint(Settings("http://127.0.0.1:9", "model-1", timeout=1.0), lambda seconds: None)
    with pytest.raises(EndpointError, match="ConnectionError"):
        asked.ask(MESSAGES, SCHEMA)


@pytest.mark.parametrize(
    ("reply", "found"),
    [
        (Reply(b"{" + b" " * MOST_BYTES), "longer"),
        (Reply(b"<html>"), "something else"),
        (Reply(b"{}"), "something else"),
        (Reply(b'{"choices": []}'), "something else"),
        (Reply(b"[" * 100_000), "something else"),
        (completion(None), "declined"),
        (completion("{", finish="length"), "cut off"),
    ],
    ids=["huge", "page", "empty", "no choice", "nested", "declined", "cut off"],
)
def test_what_is_no_answer(service: Service, reply: Reply, found: str) -> None:
    service.replies = [reply]
    with pytest.raises(AnswerError, match=found):
        endpoint(service)[0].ask(MESSAGES, SCHEMA)
    assert len(service.asked) == 1


def test_settings_come_from_the_environment() -> None:
    given = {
        "KG_LLM_URL": " http://localhost:8000/v1/ ",
        "KG_LLM_MODEL": "model-1",
        "KG_LLM_KEY": "rahasia",
        "KG_LLM_TIMEOUT": "2.5",
    }
    assert Settings.from_environment(given) == Settings("http://localhost:8000/v1", "model-1", "rahasia", 2.5)
    assert "rahasia" not in repr(Settings.from_environment(given))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"KG_LLM_URL": ""}, "needs KG_LLM_URL in"),
        ({"KG_LLM_URL": "", "KG_LLM_MODEL": " "}, "needs KG_LLM_URL and KG_LLM_MODEL"),
        ({"KG_LLM_URL": "file:///etc/hosts"}, "http or https address"),
        ({"KG_LLM_TIMEOUT": "soon"}, "seconds above 0"),
        ({"KG_LLM_TIMEOUT": "inf"}, "seconds above 0"),
    ],
)
def test_wrong_settings_are_wrong_use(change: dict[str, str], message: str) -> None:
    given = {"KG_LLM_URL": "http://localhost:8000/v1", "KG_LLM_MODEL": "model-1"} | change
    with pytest.raises(UsageError, match=message):
        Settings.from_environment(given)

"""One question to an OpenAI-compatible service, with a time limit, a size limit, and another try where that may help."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kg.errors import WakilError
from kg.opinion.answers import AnswerError
from kg.opinion.settings import Settings

if TYPE_CHECKING:
    import requests

MOST_BYTES = 262_144  # of a reply; what is longer is no answer to a question about one article
MOST_TOKENS = 4096
PAUSES = (1.0, 4.0)  # seconds before the second and the third try
_LONGEST_PAUSE = 30.0
_PIECE = 65_536
_BUSY = frozenset({408, 409, 425, 429})


class EndpointError(WakilError):
    """The service gave no answer."""


class _TryAgainError(Exception):
    """What went wrong may go right another time, after so many seconds, if the service says so."""

    def __init__(self, reason: str, after: float | None = None) -> None:
        super().__init__(reason)
        self.after = after


class Endpoint:
    """Asks a service; keeps the connection.

    Args:
        settings: whom to ask.
        sleep: waits so many seconds.
    """

    def __init__(self, settings: Settings, sleep: Callable[[float], object] = time.sleep) -> None:
        import requests

        self._settings = settings
        self._sleep = sleep
        self._session = requests.Session()

    def ask(self, messages: Sequence[Mapping[str, str]], schema: Mapping[str, Any]) -> str:
        """The content of the model's answer, which the service was asked to give in the form of the schema.

        Raises:
            EndpointError: no answer after three tries, or one that another try does not change.
            AnswerError: a reply that is too long, cut off, or not of the protocol.
        """
        for pause in (*PAUSES, None):
            try:
                return _content(self._reply(messages, schema))
            except _TryAgainError as error:
                if pause is None:
                    raise EndpointError(
                        f"{self._settings.url} gave no answer after {len(PAUSES) + 1} tries: {error}"
                    ) from error
                self._sleep(pause if error.after is None else min(error.after, _LONGEST_PAUSE))
        raise AssertionError("unreachable: the last try has no pause behind it")

    def _reply(self, messages: Sequence[Mapping[str, str]], schema: Mapping[str, Any]) -> bytes:
        import requests

        body = {
            "model": self._settings.model,
            "messages": list(messages),
            "temperature": 0,
            "max_tokens": MOST_TOKENS,
            "response_format": {
                "type": "json_schema",
                "json_schema": {"name": "representations", "strict": True, "schema": schema},
            },
        }
        deadline = time.monotonic() + self._settings.timeout
        try:
            with self._session.post(
                f"{self._settings.url}/chat/completions",
                json=body,
                auth=self._sign,
                timeout=self._settings.timeout,
                stream=True,
                allow_redirects=False,  # the key and the article go to the service that was named, nowhere else
            ) as response:
                self._check(response)
                return _read(response, deadline)
        except requests.RequestException as error:
            raise _TryAgainError(type(error).__name__) from error

    def _sign(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """Put the key into the request, and nothing that a .netrc holds."""
        if self._settings.key is not None:
            request.headers["Authorization"] = f"Bearer {self._settings.key}"
        return request

    def _check(self, response: requests.Response) -> None:
        if response.status_code in _BUSY or response.status_code >= 500:
            raise _TryAgainError(f"status {response.status_code}", _seconds(response.headers.get("Retry-After")))
        if response.status_code != 200:
            raise EndpointError(f"{self._settings.url} answered with status {response.status_code} {response.reason}")


def _read(response: requests.Response, deadline: float) -> bytes:
    """The body, as its pieces come: a piece of a fixed size would be waited for however slowly its bytes come."""
    from urllib3.exceptions import HTTPError

    kept = bytearray()
    while True:
        try:
            piece = response.raw.read1(_PIECE, decode_content=True)
        except HTTPError as error:
            raise _TryAgainError(type(error).__name__) from error
        if not piece:
            return bytes(kept)
        kept += piece
        if len(kept) > MOST_BYTES:
            raise AnswerError(f"expected a reply of at most {MOST_BYTES:,} bytes, found a longer one")
        if time.monotonic() > deadline:
            raise _TryAgainError("the time limit passed before the reply was whole")


def _content(reply: bytes) -> str:
    try:
        choice = json.loads(reply)["choices"][0]
        content, finish = choice["message"]["content"], choice.get("finish_reason")
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError) as error:
        raise AnswerError("expected a chat completion with one choice, found something else") from error
    if finish == "length":
        raise AnswerError(f"expected an answer of at most {MOST_TOKENS} tokens, found one that was cut off")
    if not isinstance(content, str):
        raise AnswerError("expected an answer in words, found none: the model declined")
    return content


def _seconds(text: str | None) -> float | None:
    return float(text) if text is not None and text.isascii() and text.isdigit() else None

"""Whom to ask, from the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import isfinite
from urllib.parse import urlsplit

from kg.errors import UsageError

URL, MODEL, KEY, TIMEOUT = "KG_LLM_URL", "KG_LLM_MODEL", "KG_LLM_KEY", "KG_LLM_TIMEOUT"
_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Settings:
    """Whom to ask: the base address, the model, the key where one is wanted, and seconds for one answer."""

    url: str
    model: str
    key: str | None = field(default=None, repr=False)
    timeout: float = _SECONDS

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """The settings of the environment; UsageError says what is missing or wrong."""
        url, model = environment.get(URL, "").strip().rstrip("/"), environment.get(MODEL, "").strip()
        missing = [name for name, value in ((URL, url), (MODEL, model)) if not value]
        if missing:
            raise UsageError(f"the extractor 'language-model' needs {' and '.join(missing)} in the environment")
        if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
            raise UsageError(f"expected an http or https address in {URL}, found {url!r}")
        return cls(url, model, environment.get(KEY, "").strip() or None, _seconds(environment.get(TIMEOUT, "")))


def _seconds(text: str) -> float:
    try:
        seconds = float(text) if text.strip() else _SECONDS
    except ValueError:
        seconds = 0.0
    if not (isfinite(seconds) and seconds > 0):
        raise UsageError(f"expected seconds above 0 in {TIMEOUT}, found {text!r}")
    return seconds

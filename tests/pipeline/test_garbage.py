"""Collecting garbage seldom, and only while articles are read."""

from __future__ import annotations

import gc

import pytest

from kg.pipeline.garbage import THRESHOLD, seldom_collected


def stop_inside() -> None:
    with seldom_collected():
        assert gc.get_threshold() == THRESHOLD
        raise ValueError("stop")


def test_thresholds_are_put_back_even_after_an_error() -> None:
    before = gc.get_threshold()
    with pytest.raises(ValueError, match="stop"):
        stop_inside()
    assert gc.get_threshold() == before

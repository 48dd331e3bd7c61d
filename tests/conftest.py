"""What the run says at its end beside what failed: the floors of the golden articles that may be raised."""

from __future__ import annotations

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    passed = terminalreporter.stats.get("passed", ())
    told = [text for report in passed for name, text in getattr(report, "user_properties", ()) if name == "floor"]
    if told:
        terminalreporter.section("floors that may be raised: python -m tests.golden --raise")
        for line in sorted(map(str, told)):
            terminalreporter.write_line(line)

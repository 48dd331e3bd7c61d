"""How property tests run, and what the run says at its end beside what failed: floors that may be raised."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

# The gate says the same of the same commit, however busy the machine: examples are derived from the test, and no example
# is timed. `--hypothesis-profile default` looks for new ones.
settings.register_profile("gate", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("gate")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    passed = terminalreporter.stats.get("passed", ())
    told = [text for report in passed for name, text in getattr(report, "user_properties", ()) if name == "floor"]
    if told:
        terminalreporter.section("floors that may be raised: python -m tests.golden --raise")
        for line in sorted(map(str, told)):
            terminalreporter.write_line(line)

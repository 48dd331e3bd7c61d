"""Wakil reads Indonesian regional-government news and answers who stood in for whom."""

__version__ = "0.1.0"

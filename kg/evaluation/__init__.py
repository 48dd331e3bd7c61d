"""Measuring extraction: against annotations where there are any, by samples to judge by eye where there are none."""

from kg.evaluation.evaluation import Evaluation, evaluate
from kg.evaluation.gold import read_gold
from kg.evaluation.inputs import quads_of
from kg.evaluation.sampling import sample

__all__ = ["Evaluation", "evaluate", "quads_of", "read_gold", "sample"]

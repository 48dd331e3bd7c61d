"""What the graph shows over time: tenures with their bounds, contradictions between articles, who stands in for whom.

Everything is read from a store's union of graphs and computed by sorting and sweeping, so the cost is that of the facts there
are, not of their pairs. Nothing here writes.
"""

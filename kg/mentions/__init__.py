"""Stage ``mentions``: see the package's modules."""

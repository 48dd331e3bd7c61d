"""Stage ``query``: see the package's modules."""

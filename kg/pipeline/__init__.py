"""Stage ``pipeline``: see the package's modules."""

"""Stage ``export``: see the package's modules."""

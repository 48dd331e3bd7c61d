"""Stage ``store``: see the package's modules."""

"""Stage ``grammar``: see the package's modules."""

"""Stage ``text``: see the package's modules."""

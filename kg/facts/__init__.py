"""Stage ``facts``: see the package's modules."""

"""Stage ``validation``: see the package's modules."""

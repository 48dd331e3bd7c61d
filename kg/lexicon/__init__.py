"""Stage ``lexicon``: see the package's modules."""

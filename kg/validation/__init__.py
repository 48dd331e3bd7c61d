"""Validation: the shapes of ``shapes/``, checked by a compiled engine or by pyshacl, and reported."""

"""Functional regions: which units belong together, by what flows between them."""

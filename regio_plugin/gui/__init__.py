"""The dock and its pages."""

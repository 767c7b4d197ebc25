"""Readable summaries of results."""

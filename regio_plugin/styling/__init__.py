"""How results look on the map."""

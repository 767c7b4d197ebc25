"""The science: no QGIS, no Qt."""

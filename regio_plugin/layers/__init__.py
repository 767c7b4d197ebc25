"""Between QGIS layers and the core."""

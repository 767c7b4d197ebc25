raise ImportError("this run must do without QGIS and Qt")

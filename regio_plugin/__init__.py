"""Regio: compare regionalisations of the same territory."""


def classFactory(iface):  # noqa: N802 - QGIS calls this name
    """Make the plugin; nothing heavy is imported before it is used."""
    from .plugin import RegioPlugin

    return RegioPlugin(iface)

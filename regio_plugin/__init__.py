"""Regio: compare regionalisations of the same territory."""


def classFactory(iface):
    """Make the plugin; nothing heavy is imported before it is used."""
    from .plugin import RegioPlugin

    return RegioPlugin(iface)

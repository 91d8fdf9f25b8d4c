"""What the pages' pictures and signature lines are made with.

A snippet whose source is shown never imports it, so that a reader can copy the
snippet alone. Take it along if you like the pictures: it needs NumPy and, for
`toolbox.plots`, matplotlib.
"""

import argparse
import contextlib
import io

from toolbox.pictures import Panel, picture


def chosen(options, allow_abbrev=True):
    parser = argparse.ArgumentParser(prog="conda", allow_abbrev=allow_abbrev)
    for option in options:
        parser.add_argument(option, action="store_true")
    with contextlib.redirect_stderr(io.StringIO()):
        try:
            return vars(parser.parse_args(["--e"]))
        except SystemExit:
            return {}


panels = []
for title, options, allow in (
    ("--e → --envs", ["--envs"], True),
    ("allow_abbrev=False", ["--envs"], False),
    ("--e → ?", ["--envs", "--export"], True),
):
    found = chosen(options, allow)
    panel = Panel(title)
    panel.grid(list("--e"), (0, 0), fill=1)
    for k, option in enumerate(options):
        starts = [1] * 3 + [0] * (len(option) - 3)
        color = 3 if found.get(option[2:]) else 5
        top = 1.7 + 1.3 * k
        fill = [color if start else 0 for start in starts] if allow else 0
        panel.grid(list(option), (0, top), fill=fill)
        panel.text("✓" if color == 3 else "✗", (len(option) + 0.4, top + 0.5), color=color)
    panels.append(panel)
print(picture(*panels, caption="abbreviation-picture"))

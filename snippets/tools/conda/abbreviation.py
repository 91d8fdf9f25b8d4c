import argparse
import contextlib
import io


def parse(*options, allow_abbrev=True):
    parser = argparse.ArgumentParser(
        prog="conda", allow_abbrev=allow_abbrev
    )
    for names in options:
        parser.add_argument(*names, action="store_true")
    messages = io.StringIO()
    with contextlib.redirect_stderr(messages):
        try:
            print(parser.parse_args(["--e"]))
        except SystemExit:
            print(messages.getvalue().splitlines()[-1])


parse(("-e", "--envs"))
parse(("-e", "--envs"), allow_abbrev=False)
parse(("-e", "--envs"), ("--export",))

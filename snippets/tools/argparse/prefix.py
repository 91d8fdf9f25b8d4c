import argparse
import io
from contextlib import redirect_stderr

short = argparse.ArgumentParser(prog="short")
grown = argparse.ArgumentParser(prog="grown")
exact = argparse.ArgumentParser(prog="exact", allow_abbrev=False)
for parser in (short, grown, exact):
    parser.add_argument("--weight-decay", type=float)
grown.add_argument("--weight-norm", action="store_true")

for parser in (short, grown, exact):
    try:
        with redirect_stderr(io.StringIO()) as errors:
            print(parser.parse_args(["--weight", "0.5"]))
    except SystemExit:
        print(errors.getvalue().splitlines()[-1])

import argparse
import io
from contextlib import redirect_stderr

parser = argparse.ArgumentParser(prog="prog")
parser.add_argument("integers", metavar="N", type=int, nargs="+")
parser.add_argument(
    "--sum", dest="accumulate", action="store_const", const=sum, default=max
)
parser.add_argument("--foo", action="store_const", const=42)

for line in ("x", "", "1 --bar", "1 --foo=3"):
    try:
        with redirect_stderr(io.StringIO()) as errors:
            parser.parse_args(line.split())
    except SystemExit as error:
        print(errors.getvalue().splitlines()[-1])
        print("exit status", error.code)

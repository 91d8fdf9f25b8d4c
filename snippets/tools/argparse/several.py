import argparse

parser = argparse.ArgumentParser(description="Process some integers")
parser.add_argument("integers", metavar="N", type=int, nargs="+")
parser.add_argument(
    "--sum", dest="accumulate", action="store_const", const=sum, default=max
)
parser.add_argument("--foo", action="store_const", const=42)

for line in ("7 -1 42", "7 -1 42 --sum", "7 -1 42 --foo"):
    args = parser.parse_args(line.split())
    print(args.integers, args.accumulate(args.integers), args.foo)

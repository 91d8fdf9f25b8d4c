import argparse

parser = argparse.ArgumentParser()
parser.add_argument(
    "--amp", action=argparse.BooleanOptionalAction, default=True
)
parser.add_argument("--no-cuda", action="store_false", dest="cuda")

print(parser.parse_args([]))
print(parser.parse_args(["--no-amp"]))
print(parser.parse_args(["--amp", "--no-cuda"]))

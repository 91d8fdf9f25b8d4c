import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--a", action="store_true", default=False)
parser.add_argument("--b", action="store_true", default=True)
parser.add_argument("--c", action="store_true", default=None)
parser.add_argument("--d", action="store_true")

print(parser.parse_args([]))
print(parser.parse_args(["--a", "--b", "--c"]))
print(parser.parse_args(["--d"]))

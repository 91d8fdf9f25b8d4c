import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--flag", type=bool, default=False)

print(parser.parse_args(["--flag", "False"]))
print(parser.parse_args(["--flag", ""]))
print(bool("False"), bool(""))

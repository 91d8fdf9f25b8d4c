import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--size", type=int, nargs=2, default=[32, 32])
parser.add_argument("--drop", nargs="*", default=[])
parser.add_argument("--resume", nargs="?", const="last.pt")

print(parser.parse_args([]))
print(parser.parse_args(["--resume", "--drop"]))
line = "--size 224 160 --drop head neck --resume best.pt"
print(parser.parse_args(line.split()))

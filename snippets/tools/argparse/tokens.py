import argparse

parser = argparse.ArgumentParser()
parser.add_argument("data")
parser.add_argument("--lr", type=float, default=0.1)
parser.add_argument("--amp", action="store_true")
args = parser.parse_args(["mnist", "--lr", "0.01"])

print(args)
print(args.lr, type(args.lr), type(args.data))
print(vars(args))

import argparse
import io
import sys
from contextlib import redirect_stderr
from unittest.mock import patch

parser = argparse.ArgumentParser(prog="train.py")
parser.add_argument("--lr", type=float, default=0.1)

notebook = ["ipykernel_launcher.py", "-f", "kernel.json"]
with patch.object(sys, "argv", notebook):
    try:
        with redirect_stderr(io.StringIO()) as errors:
            parser.parse_args()
    except SystemExit as error:
        print(errors.getvalue().splitlines()[-1])
        print(type(error).__name__ + ":", error)
    print(parser.parse_args([]))
    print(parser.parse_args(["--lr", "0.01"]))

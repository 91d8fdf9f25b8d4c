import argparse

parser = argparse.ArgumentParser()
for line in (
    "parser.add_argument('--amp', action='store_true')",
    "parser.add_argument('--ema', action=‘store_true’)",
):
    try:
        exec(line)
    except SyntaxError as error:
        print(type(error).__name__ + ":", error.msg)
print(parser.parse_args([]))

from argparse import ArgumentParser

from toolbox.signature import signature

for name in ("add_argument", "parse_args"):
    print(
        signature(getattr(ArgumentParser, name), f"ArgumentParser.{name}")
    )

import io
import sys
from contextlib import redirect_stdout

from tqdm import tqdm

form = "{desc} {n_fmt}/{total_fmt}"
options = {"desc": "epoch", "bar_format": form, "mininterval": 0}
with redirect_stdout(io.StringIO()) as screen:
    added = 0
    for x in tqdm(range(3), file=sys.stdout, **options):
        added += x

print(added)
print(repr(screen.getvalue()))
print(screen.getvalue().split("\r")[-1])

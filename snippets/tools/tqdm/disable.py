import io
from contextlib import redirect_stderr

from tqdm import tqdm

for disable in (False, True, None):
    with redirect_stderr(io.StringIO()) as screen:
        steps = list(tqdm(range(3), disable=disable))
    print(disable, steps, len(screen.getvalue()) > 0)

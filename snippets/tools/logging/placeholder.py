import io
import logging
from contextlib import redirect_stderr

screen = io.StringIO()
handler = logging.StreamHandler(screen)
logger = logging.getLogger("placeholder")
logger.setLevel(logging.INFO)
logger.addHandler(handler)

with redirect_stderr(io.StringIO()) as errors:
    logger.info("loss", 0.5)
lines = errors.getvalue().splitlines()
print([line for line in lines if line.startswith("TypeError")])
print(lines[-1])

logger.info("loss %s", 0.5)
print(screen.getvalue())
logger.removeHandler(handler)

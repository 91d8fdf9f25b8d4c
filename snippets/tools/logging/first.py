import io
import logging
import sys
from contextlib import redirect_stdout

logger = logging.getLogger("train")
logger.setLevel(logging.INFO)

with redirect_stdout(io.StringIO()) as screen:
    handler = logging.StreamHandler(sys.stdout)
    form = "%(levelname)s:%(name)s:%(message)s"
    handler.setFormatter(logging.Formatter(form))
    logger.addHandler(handler)

    logger.debug("hidden")
    logger.info("epoch %d loss %.3f", 1, 0.25)
    logger.removeHandler(handler)
print(screen.getvalue())

import io
import logging
from contextlib import redirect_stderr

logger = logging.getLogger("fresh")
print(logger.level, logger.getEffectiveLevel(), logger.handlers)

with redirect_stderr(io.StringIO()) as screen:
    logger.info("loss 0.25")
    logger.warning("loss is nan")
print(screen.getvalue())

import io
import logging

screen = io.StringIO()
logger = logging.getLogger("once")
logger.setLevel(logging.INFO)


def set_up():
    if not logger.handlers:
        logger.addHandler(logging.StreamHandler(screen))


set_up()
set_up()
logging.getLogger("once.data").info("from a child")
print(screen.getvalue().splitlines(), len(logger.handlers))

logger.removeHandler(logger.handlers[0])

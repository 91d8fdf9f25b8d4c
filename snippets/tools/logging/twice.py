import io
import logging

screen = io.StringIO()
logger = logging.getLogger("twice")
logger.setLevel(logging.INFO)


def set_up():
    logger.addHandler(logging.StreamHandler(screen))


set_up()
set_up()
logger.info("once")
print(screen.getvalue().splitlines(), len(logger.handlers))

for handler in logger.handlers[:]:
    logger.removeHandler(handler)

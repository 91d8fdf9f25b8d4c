import io
import logging

screen = io.StringIO()
parent = logging.getLogger("app")
child = logging.getLogger("app.model")
child.setLevel(logging.INFO)
for logger in (parent, child):
    logger.addHandler(logging.StreamHandler(screen))

child.info("both")
child.propagate = False
child.info("own only")
print(screen.getvalue().splitlines())

child.propagate = True
for logger in (parent, child):
    logger.removeHandler(logger.handlers[0])

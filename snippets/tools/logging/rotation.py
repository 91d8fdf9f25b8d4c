import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from tempfile import TemporaryDirectory

logger = logging.getLogger("rotation")
logger.setLevel(logging.INFO)

with TemporaryDirectory() as folder:
    file = Path(folder, "a.log")
    handler = RotatingFileHandler(file, maxBytes=60, backupCount=2)
    logger.addHandler(handler)
    for k in range(20):
        logger.info("message %d", k)
        if k in (9, 19):
            print(sorted(path.name for path in Path(folder).iterdir()))
            print(file.read_text().splitlines())
    logger.removeHandler(handler)
    handler.close()
    print(Path(folder, "a.log.2").read_text().splitlines())

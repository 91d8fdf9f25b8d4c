import io
import logging
import tempfile
from contextlib import redirect_stderr
from pathlib import Path

logger = logging.getLogger("two")
logger.setLevel(logging.INFO)

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "train.log")
    with redirect_stderr(io.StringIO()) as screen:
        file = logging.FileHandler(path)
        console = logging.StreamHandler()
        console.setLevel(logging.WARNING)
        for handler in (file, console):
            logger.addHandler(handler)
        for name in ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"):
            logger.log(logging.getLevelName(name), name)
        for handler in (file, console):
            logger.removeHandler(handler)
            handler.close()
    print("file:", path.read_text().split())
    print("screen:", screen.getvalue().split())

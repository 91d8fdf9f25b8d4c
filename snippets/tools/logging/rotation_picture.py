import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from tempfile import TemporaryDirectory

from toolbox.pictures import Panel, picture

logger = logging.Logger("rotation")
panels = []
with TemporaryDirectory() as folder:
    handler = RotatingFileHandler(Path(folder, "a.log"), maxBytes=60, backupCount=2)
    logger.addHandler(handler)
    for k in range(20):
        logger.info("message %d", k)
        if k not in (9, 19):
            continue
        panel = Panel(f"{k + 1} messages")
        written = []
        for i, name in enumerate(("a.log", "a.log.1", "a.log.2")):
            path = Path(folder, name)
            if path.exists():
                panel.text(name, (1.9, 1.35 * i + 0.5), anchor="end")
                numbers = [int(line.split()[1]) for line in path.read_text().splitlines()]
                written += numbers
                fill = [1 + number // 5 for number in numbers]
                panel.grid(numbers, (2.2, 1.35 * i), fill=fill)
        gone = [number for number in range(k + 1) if number not in written]
        if gone:
            panel.grid(gone, (2.2, 4.35), fill=1, hatched=True)
        panels.append(panel)
    handler.close()
print(picture(*panels, caption="rotation-picture"))

import logging
import time

record = logging.makeLogRecord({"name": "train", "created": 0.0})
record.levelname, record.msecs = "INFO", 0.0
record.msg, record.args = "epoch %d loss %.3f", (1, 0.25)

for form in (
    "%(message)s",
    "%(levelname)s:%(name)s:%(message)s",
    "%(asctime)s %(levelname)-8s %(message)s",
):
    formatter = logging.Formatter(form)
    formatter.converter = time.gmtime
    print(formatter.format(record))

import logging
import logging.handlers

from toolbox.signature import signature

print(signature(logging.getLogger, "logging.getLogger"))
print(signature(logging.Logger.info, "Logger.info"))

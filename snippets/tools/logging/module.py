import importlib.util
import logging

print(importlib.util.find_spec("logger"))
print(hasattr(logging, "setup_logger"))
print(type(logging.getLogger("train")))
print(logging.getLogger("train") is logging.getLogger("train"))

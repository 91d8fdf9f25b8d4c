import logging

names = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
print({name: logging.getLevelName(name) for name in names})
print(logging.getLogger().level)

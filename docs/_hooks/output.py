"""A build that fails or is interrupted leaves the last good site in place."""

import shutil
import signal
import sys
import tempfile
from pathlib import Path

from mkdocs.plugins import event_priority, get_plugin_logger

log = get_plugin_logger("output")

_building = False
_config = None
_final = None


def on_startup(command, dirty):
    global _building
    _building = command != "serve"  # which builds into a folder of its own
    # An end by SIGTERM then also passes through on_shutdown.
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))


@event_priority(100)
def on_config(config):
    global _config, _final
    if _building and _final is None:
        _config, _final = config, Path(config.site_dir)
        _final.parent.mkdir(parents=True, exist_ok=True)
        config.site_dir = tempfile.mkdtemp(prefix=".site-", dir=_final.parent)
        Path(config.site_dir).chmod(0o755)
    return config


def on_shutdown():
    global _final
    if _final is None:
        return
    built, final, _final = Path(_config.site_dir), _final, None
    _config.site_dir = str(final)  # gh-deploy publishes from there
    if sys.exc_info()[0] is not None:
        shutil.rmtree(built, ignore_errors=True)
        return
    if final.exists():
        old = Path(tempfile.mkdtemp(prefix=".site-", dir=final.parent))
        final.rename(old / "old")
        built.rename(final)
        shutil.rmtree(old)
    else:
        built.rename(final)
    log.info(f"The site is in {final}")

"""Let torchvision be imported where its compiled operators do not load.

torchvision 0.28 comes from the package index as a CUDA build. Beside a CPU build of
torch its extension does not load, and the import fails at `torchvision::nms`, although
models, transforms and feature extraction are pure Python. Declaring the two operators
that are looked up on import is enough for those; calling them still fails.
"""

from __future__ import annotations

import sys


def declare_missing_operators() -> None:
    """Import torchvision, declaring the operators that it misses.

    Does nothing more than the import where the builds of torch and torchvision match.

    Raises:
        ImportError: torchvision is not installed.
    """
    import torch

    try:
        import torchvision
    except RuntimeError as error:
        if "torchvision::nms" not in str(error):
            raise
        for name in [name for name in sys.modules if name.split(".")[0] == "torchvision"]:
            del sys.modules[name]
        boxes = "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor"
        torch.library.define("torchvision::nms", boxes)
        torch.library.define("torchvision::qnms", boxes)
        import torchvision  # noqa: F401

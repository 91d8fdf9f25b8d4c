import os
from unittest.mock import patch

import graphviz

dot = graphviz.Digraph()
dot.edge("a", "b")

with patch.dict(os.environ, PATH=""):  # no program can be found
    try:
        dot.pipe(format="svg")
    except graphviz.ExecutableNotFound as error:
        print(type(error).__name__ + ":", error)

import venv

from toolbox.signature import signature

print(signature(venv.create, "venv.create"))

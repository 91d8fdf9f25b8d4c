import platform

import torch

gpu = torch.cuda.is_available()
print("Python", platform.python_version())
print("torch", torch.__version__)
print("Device:", torch.cuda.get_device_name(0) if gpu else "CPU")

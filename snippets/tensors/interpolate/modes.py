import torch
import torch.nn.functional as F

modes = "nearest nearest-exact area linear bilinear bicubic lanczos"
for mode in (modes + " trilinear").split():
    accepted = []
    for dims in (3, 4, 5):
        input = torch.ones(1, 1, *[4] * (dims - 2))
        antialias = mode == "lanczos"
        try:
            F.interpolate(input, size=2, mode=mode, antialias=antialias)
            accepted.append(f"{dims}-D")
        except (NotImplementedError, ValueError):
            pass
    print(mode, *accepted)

import torch

for clear in ("nothing", "zeros", "None"):
    frozen = torch.tensor([1.0], requires_grad=True)
    other = torch.tensor([1.0], requires_grad=True)
    opt = torch.optim.SGD([frozen, other], lr=0.1, momentum=0.9)
    (frozen + other).backward()
    opt.step()

    frozen.requires_grad_(False)
    if clear != "nothing":
        opt.zero_grad(set_to_none=clear == "None")
    before = frozen.clone()
    other.backward()
    opt.step()
    print(clear + ":", "moved" if frozen != before else "same")

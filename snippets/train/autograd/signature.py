import torch
from toolbox.signature import signature

print(
    signature(torch.Tensor.backward, "Tensor.backward").replace(
        "self, ", ""
    )
)
print(signature(torch.no_grad, "torch.no_grad").removesuffix(" -> None"))
print(signature(torch.inference_mode, "torch.inference_mode"))

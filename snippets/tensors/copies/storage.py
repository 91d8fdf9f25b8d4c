import torch

a = torch.arange(6).reshape(2, 3)
results = {
    "a[0]": a[0],
    "a[:, 1:]": a[:, 1:],
    "a.t()": a.t(),
    "a.view(6)": a.view(6),
    "a.reshape(3, 2)": a.reshape(3, 2),
    "a[[0]]": a[[0]],
    "a[a > 2]": a[a > 2],
    "a.clone()": a.clone(),
    "a.contiguous()": a.contiguous(),
    "a.t().contiguous()": a.t().contiguous(),
}

start = a.untyped_storage().data_ptr()
for name, result in results.items():
    print(f"{name:20}{result.untyped_storage().data_ptr() == start}")

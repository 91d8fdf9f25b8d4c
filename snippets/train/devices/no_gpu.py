import torch

for use in (lambda: torch.ones(1).to("cuda"), torch.cuda.synchronize):
    try:
        use()
    except (AssertionError, RuntimeError) as error:
        print(type(error).__name__ + ":", error)
print(torch.version.cuda)

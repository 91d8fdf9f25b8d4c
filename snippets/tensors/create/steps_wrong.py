import torch

out = torch.empty(5)
calls = (
    lambda: torch.linspace(0, 1, step=5),
    lambda: torch.linspace(0, 1),
    lambda: torch.linspace(0, 1, 5, out),
)
for call in calls:
    try:
        call()
    except TypeError as error:
        first_line = str(error).splitlines()[0]
        print(type(error).__name__ + ":", first_line)

torch.linspace(0, 1, 5, out=out)
print(len(out), out)

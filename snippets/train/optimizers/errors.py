from torch import nn
from torch.optim import SGD

frozen = nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 1))
frozen.requires_grad_(False)
left = filter(lambda p: p.requires_grad, frozen.parameters())
params = list(nn.Linear(3, 2).parameters())

for attempt in (
    lambda: SGD(left, lr=0.1),
    lambda: SGD(params, lr=0.1, nesterov=True),
    lambda: SGD(params, lr=0.1).add_param_group({"params": params[:1]}),
):
    try:
        attempt()
    except ValueError as error:
        print(type(error).__name__ + ":", error)

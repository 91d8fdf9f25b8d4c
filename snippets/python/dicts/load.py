from torch import nn

saved = nn.DataParallel(nn.Linear(2, 1)).state_dict()
net = nn.Linear(2, 1)
print(list(saved))
print(net.load_state_dict(saved, strict=False).missing_keys)

clean = {k.removeprefix("module."): v for k, v in saved.items()}
print(net.load_state_dict(clean))

import torch
from torch import nn


class M(nn.Module):
    def __init__(self):
        super().__init__()
        self.v = nn.Parameter(torch.tensor([1.0, 2.0]))
        self.t = torch.tensor([3.0])
        self.l = nn.Linear(2, 1)
        self.register_buffer("b", torch.zeros(2))

    def forward(self, x):
        return self.l(x * self.v + self.b) + self.t


torch.manual_seed(0)
m = M()
before = {n: x.clone() for n, x in m.state_dict().items()}
before["t"] = m.t.clone()
m(torch.ones(1, 2)).sum().backward()
torch.optim.SGD(m.parameters(), lr=0.1).step()
after = {**m.state_dict(), "t": m.t}
for n in after:
    trained = not torch.equal(before[n], after[n])
    print(f"{n:8}  trained: {trained!s:5}  saved: {n in m.state_dict()}")

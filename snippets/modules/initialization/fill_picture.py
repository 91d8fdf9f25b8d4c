import torch
from toolbox.pictures import Panel, picture
from torch.nn.init import constant_, normal_

a = torch.ones(3, 3)
before = a.clone()
constant_(a, 0.1)
torch.manual_seed(0)
w = normal_(torch.empty(3, 3))

constant = Panel("constant_(a, 0.1)")
left = constant.grid(before, (0, 0.9), title="a", width=1.15)
right = constant.grid(a, (5.2, 0.9), title="a", fill=3, width=1.15)
constant.arrow(left.box, right.box, color=3)
normal = Panel("normal_(w)")
normal.grid(w, (0, 0.9), title="w", heat=w, width=1.35, form=".2f")
print(picture(constant, normal, caption="fill-picture"))

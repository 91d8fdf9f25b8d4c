import torch
from toolbox.pictures import Panel, picture

a = torch.arange(4).reshape(2, 2)
names = {
    "a": a,
    "a.reshape(4)": a.reshape(4),
    "a.t()": a.t(),
    "a.t().reshape(4)": a.t().reshape(4),
    "a.clone()": a.clone(),
}

panel = Panel()
panel.memory(names)
print(picture(panel, caption="reshape-copies-picture"))

import torch
from toolbox.pictures import Panel, picture

a = torch.ones(2, requires_grad=True)
names = {
    "a": a,
    "a.detach()": a.detach(),
    "a.clone()": a.clone(),
    "a.detach().clone()": a.detach().clone(),
}
names["a.detach()"][0] = 5

panel = Panel()
rows = panel.memory(names)
for name, tensor in names.items():
    if tensor.grad_fn:
        panel.arrow(rows[name][1], rows["a"][1], color=2, text="grad_fn", dashed=True)
panel.text("a.detach()[0] = 5", (rows["a"].x + 0.1, rows["a"].y - 0.28), anchor="start", small=True)
print(picture(panel, caption="clone-picture"))

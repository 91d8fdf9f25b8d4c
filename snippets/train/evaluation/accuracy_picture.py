import torch
from toolbox.pictures import Panel, picture

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0], [1.0, 0.0, 2.0], [0.0, 1.0, 3.0]])
target = torch.tensor([0, 1, 0, 2])
pred = logits.argmax(dim=1)

panel = Panel()
chosen = torch.nn.functional.one_hot(pred, 3)
color = torch.where(pred == target, 3, 5)[:, None]
scores = panel.grid(logits, (0, 0), fill=color * chosen, numbers=True)
found = panel.grid(pred[:, None], (4.7, 0), fill=color)
truth = panel.grid(target[:, None], (6.7, 0), fill=color)
for i in range(4):
    panel.arrow((scores.right + 0.1, i + 0.5), found[i, 0], color=int(color[i, 0]), sideways=True)
    same = "=" if pred[i] == target[i] else "≠"
    panel.text(same, (6.2, i + 0.5), color=int(color[i, 0]))
right = int((pred == target).sum())
for name, grid in (("logits", scores), ("pred", found), ("target", truth)):
    panel.text(name, (grid.centre[0], 4.35), small=True)
panel.text(f"{right}/4", (8.6, 2))
print(picture(panel, caption="accuracy-picture"))

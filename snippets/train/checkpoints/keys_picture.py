from toolbox.pictures import Panel, picture
from torch import nn

state = nn.Linear(2, 1).state_dict()
less = {name: value for name, value in state.items() if name != "bias"}

panels = []
for title, saved, model in (
    ("state → nn.Linear(2, 1)", state, nn.Linear(2, 1)),
    ("state → nn.Linear(3, 1)", state, nn.Linear(3, 1)),
    ("del state['bias']", less, nn.Linear(2, 1)),
):
    panel = Panel(title)
    for k, (name, wanted) in enumerate(model.state_dict().items()):
        y = 1.5 * k
        there = name in saved
        fits = there and saved[name].shape == wanted.shape
        color = (k + 1) if fits else 5
        label = f"{name} {list(wanted.shape)}"
        target = panel.grid([[label]], (5.2, y), fill=color, width=3.8, outlined=not fits)
        if there:
            label = f"{name} {list(saved[name].shape)}"
            source = panel.grid([[label]], (0, y), fill=color, width=3.8)
            panel.arrow(source[0], target[0], color=color, dashed=not fits)
        else:
            panel.grid([[""]], (0, y), width=3.8, hatched=True)
    panels.append(panel)
print(picture(*panels, caption="keys-picture"))

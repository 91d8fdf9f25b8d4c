import io

import torch
from toolbox.pictures import Panel, picture
from torch import nn

model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
program = torch.export.export(model, (torch.ones(1, 2),))
whole, numbers = io.BytesIO(), io.BytesIO()
torch.export.save(program, whole)
torch.save(model.state_dict(), numbers)
whole.seek(0)
numbers.seek(0)

exported = Panel("torch.export.save")
loaded = torch.export.load(whole)
weights = loaded.graph_signature.inputs_to_parameters
drawn, y = {}, 0.0
for node in loaded.graph.nodes:
    if node.name in weights:
        continue
    box = exported.grid([[node.name]], (5.0, y), width=3.2, fill=2)
    y += 2.1
    for k, before in enumerate(node.all_input_nodes):
        if before.name in weights:
            at = (0, box.y - 1.1 + 1.1 * (k - 1))
            leaf = exported.grid([[before.name]], at, width=3.6, fill=1)
            exported.arrow(leaf.box, (5.0, box.y + 0.35 + 0.3 * (k - 1)), color=1, sideways=True)
        else:
            exported.arrow(drawn[before.name].box, box.box, color=2)
    drawn[node.name] = box

state = Panel("torch.save(model.state_dict())")
for k, name in enumerate(torch.load(numbers)):
    state.grid([[name]], (0, 1.1 * k), width=3.6, fill=1)
print(picture(exported, state, caption="file-picture"))

import io

import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
program = torch.export.export(model, (torch.ones(1, 2),))
with io.BytesIO() as whole, io.BytesIO() as numbers:
    torch.export.save(program, whole)
    torch.save(model.state_dict(), numbers)
    del model, program

    whole.seek(0)
    for node in torch.export.load(whole).graph.nodes:
        print(node.op, node.name, node.all_input_nodes)
    numbers.seek(0)
    print(list(torch.load(numbers)))

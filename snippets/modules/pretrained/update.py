import torch
from torch import nn
from torchvision.models import resnet18

torch.manual_seed(0)
model = resnet18(weights=None).requires_grad_(False)
model.fc = nn.Linear(512, 3)
before = {k: v.clone() for k, v in model.state_dict().items()}

images, labels = torch.randn(4, 3, 64, 64), torch.tensor([0, 1, 2, 0])
optimizer = torch.optim.SGD(model.fc.parameters(), lr=0.1)


def changed():
    now = model.state_dict()
    return [k for k in now if not torch.equal(now[k], before[k])]


nn.functional.cross_entropy(model.eval()(images), labels).backward()
optimizer.step()
print(changed())
model.train()(images)
print(len(changed()), changed()[:3])

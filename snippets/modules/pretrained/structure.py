import torchvision.models as tm

m = tm.resnet50(weights=None)
print(sum(p.numel() for p in m.parameters()), len(m.state_dict()))
print(len(list(m.parameters())), len(list(m.buffers())))
print(list(m.state_dict())[:6])

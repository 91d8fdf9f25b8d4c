import torch


def branch(x):
    return x if x.sum() > 0 else -x


def where(x):
    return torch.where(x.sum() > 0, x, -x)


for function in (branch, where):
    try:
        graph = torch.fx.symbolic_trace(function).graph
        print([node.name for node in graph.nodes])
    except torch.fx.proxy.TraceError as error:
        print(type(error).__name__ + ":", error)

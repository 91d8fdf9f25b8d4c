from toolbox.pictures import Panel, picture
from torch.utils.data import DistributedSampler

panels = []
for count in (6, 7):
    data = list(range(count))
    ranks = [list(DistributedSampler(data, 2, rank, shuffle=False)) for rank in range(2)]
    dealt = [index for turn in zip(*ranks, strict=True) for index in turn]
    panel = Panel(f"range({count})")
    owner = [1 + k % 2 for k in range(len(dealt))]
    again = [index in dealt[:k] for k, index in enumerate(dealt)]
    deck = panel.grid(dealt, (1.4, 0), fill=owner, outlined=again)
    for rank, mine in enumerate(ranks):
        row = panel.grid(mine, (1.4, 1.6 + 1.2 * rank), fill=1 + rank, outlined=again[rank::2])
        panel.text(f"rank {rank}", (1.2, row.centre[1]), anchor="end", small=True, color=1 + rank)
    panels.append(panel)
print(picture(*panels, caption="sampler-picture"))

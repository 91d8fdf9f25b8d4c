import torch
from einops import rearrange
from toolbox.pictures import Panel, picture

x = torch.zeros(2, 3)
turned = rearrange(x, "a b -> b a")
flat = rearrange(x, "a b -> (b a)")
turned[2, 0] = 7
flat[0] = 9

panel = Panel()
panel.memory({"x": x, "turned": turned, "flat": flat})
print(picture(panel, caption="memory-picture"))

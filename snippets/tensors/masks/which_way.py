import torch
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
x = torch.zeros(1, 3, 3)
keep = torch.tril(torch.ones(3, 3, dtype=torch.bool))

print(scaled_dot_product_attention(x, x, torch.eye(3)[None], keep)[0])
attention = torch.nn.MultiheadAttention(3, 1, batch_first=True)
print(attention(x, x, x, attn_mask=~keep)[1][0].detach())

from toolbox.signature import signature
from torch import nn
from torchvision.models import vit_b_16

print(
    signature(
        vit_b_16.__wrapped__.__wrapped__, "torchvision.models.vit_b_16"
    )
)
print(signature(nn.TransformerEncoderLayer, "nn.TransformerEncoderLayer"))

import torch
from PIL import Image
from torchvision.transforms import v2

to_tensor = [v2.ToImage(), v2.ToDtype(torch.float32, scale=True)]
normalize = v2.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])
train = v2.Compose(
    [v2.RandomHorizontalFlip(), v2.RandomCrop(24), *to_tensor, normalize]
)
evaluate = v2.Compose([v2.CenterCrop(24), *to_tensor, normalize])

torch.manual_seed(0)
pil = Image.linear_gradient("L").convert("RGB").resize((32, 32))
for transform in (train, evaluate):
    first, second = transform(pil), transform(pil)
    print(tuple(first.shape), torch.equal(first, second))

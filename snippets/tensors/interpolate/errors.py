import torch
import torch.nn.functional as F

input = torch.ones(1, 1, 2, 2)
calls = [
    (input, {"size": 4, "scale_factor": 2}),
    (input[0, 0], {"size": 4}),
    (input, {"size": 4, "mode": "linear"}),
    (input, {"size": 4, "mode": "nearest", "align_corners": True}),
]
for tensor, options in calls:
    try:
        F.interpolate(tensor, **options)
    except (ValueError, NotImplementedError) as error:
        print(type(error).__name__ + ":", error)

from tqdm import tqdm

print(
    tqdm.format_meter(
        n=5, total=10, elapsed=2.0, ncols=60, prefix="train", ascii=True
    )
)

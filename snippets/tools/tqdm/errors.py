import io

from tqdm import tqdm

try:
    list(tqdm(total=3, file=io.StringIO()))
except TypeError as error:
    print(type(error).__name__ + ":", error)

with tqdm(total=3, file=io.StringIO()) as bar:
    while bar.n < bar.total:
        bar.update(1)
print(bar.n, bar.total)

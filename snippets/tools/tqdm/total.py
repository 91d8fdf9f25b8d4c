import io

from tqdm import tqdm

inside = tqdm([1, 2, 3], file=io.StringIO())
outside = tqdm(enumerate([1, 2, 3]), file=io.StringIO())

print(list(enumerate(inside)), inside.total)
print(list(outside), outside.total)

print(tqdm.format_meter(5, 10, 2.0, ncols=40, ascii=True))
print(tqdm.format_meter(5, None, 2.0))

import io

from tqdm import tqdm

screen = io.StringIO()
form = "{n_fmt}/{total_fmt}{postfix}"
bar = tqdm(total=3, file=screen, bar_format=form, mininterval=0)
for i in range(3):
    bar.set_postfix(loss=1 / (i + 1))
    bar.update(1)
bar.close()

print(screen.getvalue().split("\r")[-1])

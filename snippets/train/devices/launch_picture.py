import time
from concurrent.futures import ThreadPoolExecutor

from toolbox.pictures import Panel, picture


def kernel():
    begin = time.perf_counter()
    time.sleep(0.2)
    return begin, time.perf_counter()


with ThreadPoolExecutor(1) as queue:
    start = time.perf_counter()
    job = queue.submit(kernel)
    submitted = time.perf_counter()
    begin, end = job.result()
    waited = time.perf_counter()

# Down to whole 0.2 s, so that every build draws the same: a busy machine is late, never early.
submit, begin, end, wait = (
    int((moment - start) / 0.2 + 0.05) * 0.2 for moment in (submitted, begin, end, waited)
)
SECOND = 25.0  # in cells
LEFT = 1.8

panels = []
for title, stop in (("submit()", submit), ("submit(), result()", wait)):
    panel = Panel(title)
    for y, name in ((0.0, "python"), (1.5, "queue")):
        panel.text(name, (LEFT - 0.25, y + 0.5), anchor="end", small=True)
        panel.line([(LEFT, y + 1.06), (LEFT + 0.24 * SECOND, y + 1.06)])
    thin = LEFT + submit * SECOND + 0.2
    panel.grid([[""]], (LEFT, 0), width=thin - LEFT, fill=1, outlined=True)
    if stop > submit:
        panel.grid(
            [["result()"]],
            (thin, 0),
            width=LEFT + wait * SECOND - thin,
            fill=2,
        )
    else:
        panel.text(
            "submit()",
            (thin + 0.2, 0.5),
            anchor="start",
            small=True,
            color=1,
        )
    panel.grid(
        [["kernel"]],
        (LEFT + begin * SECOND, 1.5),
        width=(end - begin) * SECOND,
        fill=3,
    )
    x = LEFT + stop * SECOND
    panel.line([(LEFT, -0.15), (LEFT, 3.1)], dashed=True)
    if stop > submit:
        panel.line([(x, -0.15), (x, 3.1)], dashed=True)
        panel.text("start", (LEFT, 3.4), small=True)
        panel.text("end", (x, 3.4), small=True)
    else:
        panel.text("start, end", (LEFT, 3.4), small=True)
    panel.text(f"end - start = {stop:.1f} s", (LEFT + 2.5, 4.3))
    panels.append(panel)
print(picture(*panels, caption="launch-picture"))

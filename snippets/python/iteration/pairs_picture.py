from toolbox.pictures import Panel, picture

items, start = ["a", "b"], 1
panel = Panel()
source = panel.grid(items, (2, 0), fill=[1, 2], width=2.2)
panel.text("items", (1.7, 0.5), anchor="end", small=True)
panel.text("start=1", (1.7, 2.3), anchor="end", small=True)
pairs = list(enumerate(items, start=start))
result = panel.grid([repr(pair) for pair in pairs], (2, 4), fill=[1, 2], width=2.2)
panel.text("enumerate", (1.7, 4.5), anchor="end", small=True)
for k, (number, _) in enumerate(pairs):
    x = source[k].x
    count = panel.grid([number], (x + 0.15, 1.95), width=0.8, height=0.75)
    panel.arrow(count[0], (count[0].centre[0], 4))
    panel.arrow((x + 1.6, 1), (x + 1.6, 4), color=k + 1)
print(picture(panel, caption="pairs-picture"))

from toolbox.pictures import Panel, picture

numbers, letters = [1, 2, 3], "xy"
panel = Panel()
pairs = list(zip(numbers, letters, strict=False))
first = panel.grid(numbers, (0, 0), fill=[1, 2, 0], hatched=[False, False, True], width=2)
second = panel.grid(list(letters), (0, 1.4), fill=[1, 2], width=2)
result = panel.grid([repr(pair) for pair in pairs], (0, 4), fill=[1, 2], width=2)
for k in range(len(pairs)):
    panel.arrow(second[k], result[k], color=k + 1)
    panel.line([(first[k].centre[0], 1), (first[k].centre[0], 1.4)], color=k + 1)
for name, grid in (("[1, 2, 3]", first), ('"xy"', second), ("zip", result)):
    panel.text(name, (6.2, grid.centre[1]), anchor="start", small=True)
print(picture(panel, caption="unequal-picture"))

from toolbox.pictures import Panel, picture

name = "report.pt"
results = {
    "name.rstrip('.pt')": name.rstrip(".pt"),
    "name.removesuffix('.pt')": name.removesuffix(".pt"),
}
panel = Panel()
for i, (code, kept) in enumerate(results.items()):
    y = 1.9 * i
    gone = [k >= len(kept) for k in range(len(name))]
    fill = [2 if lost else 1 for lost in gone]
    panel.text(code, (0, y - 0.3), anchor="start", small=True)
    panel.grid(list(name), (0, y), fill=fill, hatched=gone, width=0.9)
print(picture(panel, caption="characters-picture"))

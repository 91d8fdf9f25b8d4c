import json

from toolbox.pictures import Panel, picture

text = """{"configurations": [{"type": "debugpy", "request": "launch",
"program": "${file}", "args": ["--epochs", "1"]}]}"""
configuration = json.loads(text)["configurations"][0]
program, args = configuration["program"], configuration["args"]
argv = ["python", program, *args]
COLOR = {"type": 1, "program": 2, "args": 3}

panel = Panel()
panel.text("launch.json", (0, -0.5), anchor="start")
cells = {}
for k, key in enumerate(COLOR):
    y = 1.3 * k
    panel.text(f'"{key}":', (2.9, y + 0.5), anchor="end", color=COLOR[key])
    value = configuration[key]
    value = value if isinstance(value, list) else [value]
    cells[key] = panel.grid(value, (3.2, y), fill=COLOR[key], width=2.5 if key != "args" else 2.3)
top = 5.3
widths = [1.9, 2.1, 2.4, 1.0]
x, landed = 0.3, []
for k, (token, width) in enumerate(zip(argv, widths, strict=True)):
    fill = COLOR["type"] if k == 0 else COLOR["program"] if k == 1 else COLOR["args"]
    landed.append(panel.grid([[token]], (x, top), fill=fill, width=width))
    panel.text(f"[{k}]", (x + width / 2, top + 1.35), small=True)
    x += width + 0.2
for k in range(len(args)):
    panel.arrow(cells["args"][k], landed[2 + k][0], color=COLOR["args"])
print(picture(panel, caption="launch-picture"))

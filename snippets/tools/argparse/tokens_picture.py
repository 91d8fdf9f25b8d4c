import argparse

from toolbox.pictures import Panel, picture

parser = argparse.ArgumentParser()
parser.add_argument("data")
parser.add_argument("--lr", type=float, default=0.1)
parser.add_argument("--amp", action="store_true")
line = ["mnist", "--lr", "0.01"]
args = vars(parser.parse_args(line))

panel = Panel()
width = 2.6
tokens = panel.grid(line, (0.4, 0), fill=[1, 2, 2], width=2.4)
names = panel.grid([list(args)], (0, 3.1), fill=[[1, 2, 0]], width=width)
values = panel.grid([repr(v) for v in args.values()], (0, 4.1), fill=[1, 2, 0], width=width)
panel.arrow(tokens[0], names[0], color=1)
panel.arrow(tokens[1], (names[1].centre[0] - 0.25, 3.1), color=2, sideways=False)
panel.arrow(tokens[2], (names[1].centre[0] + 0.25, 3.1), color=2, sideways=False)
default = panel.grid([repr(parser.get_default("amp"))], (5.4, 6.3), width=2.2)
panel.text("default", (5.2, 6.8), anchor="end", small=True)
panel.arrow(default[0], values[2], dashed=True)
panel.text("Namespace", (0, 5.45), anchor="start", small=True)
print(picture(panel, caption="tokens-picture"))

from toolbox.pictures import Panel, picture

YOU, TRAINER = 1, 0
rows = (
    (0, "layer = Linear(1, 1)", "__init__", YOU),
    (0, "opt = SGD(...)", "configure_optimizers", YOU),
    (0, "for _ in range(200):", "Trainer(max_epochs)", TRAINER),
    (1, "for x, y in ...:", "fit(model, loader)", TRAINER),
    (2, "opt.zero_grad()", "fit", TRAINER),
    (2, "loss = mse(...)", "training_step", YOU),
    (2, "loss.backward()", "fit", TRAINER),
    (2, "opt.step()", "fit", TRAINER),
)
panel = Panel()
for k, (indent, line, place, color) in enumerate(rows):
    y = k * 1.15 + (k > 1) * 0.3
    left = indent * 0.45
    row = panel.grid([[line]], (left, y), fill=color, width=5.2 - left)
    panel.text(place, (5.5, row.centre[1]), anchor="start", small=True, color=color)
print(picture(panel, caption="loop-picture"))

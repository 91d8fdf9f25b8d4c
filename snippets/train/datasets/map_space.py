for line in ("cat/0.png 0", "cat/my cat.png 0"):
    try:
        x = line.split()
        print((x[0], int(x[1])))
    except ValueError as error:
        print(type(error).__name__ + ":", error)

    path, label = line.rsplit(" ", 1)
    print((path, int(label)))

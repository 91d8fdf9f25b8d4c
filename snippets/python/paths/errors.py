import os

try:
    os.path("data/cat")
except TypeError as error:
    print(type(error).__name__ + ":", error)

try:
    os.listdir("missing")
except FileNotFoundError as error:
    print(type(error).__name__ + ":", error)

try:
    compile("os.path.splitext(“a.png”)", "note.py", "exec")
except SyntaxError as error:
    print(type(error).__name__ + ":", error.msg)

for _ in range(2):
    print("again")

try:
    compile("class = 'x'", "demo", "exec")
except SyntaxError as error:
    print(type(error).__name__ + ":", error.msg)

class_ = "x"
print(class_, 1_000_000 == 1000000)

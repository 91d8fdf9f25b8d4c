for template in ("{} {}", "{name}"):
    try:
        template.format(1)
    except (IndexError, KeyError) as error:
        print(type(error).__name__ + ":", error)

s = "abc"
try:
    s[0] = "x"
except TypeError as error:
    print(type(error).__name__ + ":", error)

line = "  a,b ,c \n"
words = "a  b"

print([line.strip()])
print(line.strip().split(","))
print(words.split())
print(words.split(" "))

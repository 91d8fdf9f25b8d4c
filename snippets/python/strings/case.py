s = "HELLO World"

print(s.lower(), s)
print("Straße".lower(), "Straße".casefold())
print("STRASSE".casefold() == "Straße".casefold())

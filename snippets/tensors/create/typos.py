import_line = "import troch"
two_lines = """
print("first line")
a = torch.randint(0, 255, (3, 2, 2)
"""

for code in (import_line, two_lines.strip()):
    try:
        exec(code)
    except (ImportError, SyntaxError) as error:
        print(type(error).__name__ + ":", error)

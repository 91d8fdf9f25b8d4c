line = "{file_dir} {label}"
print(line.format(file_dir="a/1.png", label=4))

row = "{:>8.3f}|{:<5}|{:,}"
print(row.format(3.14159, "ab", 1234567))

print(f"{0.25:.0%} {255:#x}")

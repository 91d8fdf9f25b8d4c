print("www.example.com".strip("cmowz."))
print(["report.pt".rstrip(".pt"), "report.pt".removesuffix(".pt")])

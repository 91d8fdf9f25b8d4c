import copy

a = [[1], [2]]
copies = [a[:], list(a), a.copy(), [*a], copy.copy(a)]
print([b is a for b in copies])
print([b[0] is a[0] for b in copies])

d = {"lr": [0.1]}
copies = [dict(d), d.copy(), {**d}, copy.copy(d)]
print([e is d for e in copies])
print([e["lr"] is d["lr"] for e in copies])

import json

dict1 = {"小明": 4, "张三": 5, "李四": 99}
readable = json.dumps(dict1, ensure_ascii=False)
escaped = json.dumps(dict1)

print(readable)
print(escaped)
print(json.loads(readable) == json.loads(escaped))
print(hex(ord("小")), "小".isascii())

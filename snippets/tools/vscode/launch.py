import json

text = """{
  "version": "0.2.0",
  "configurations": [
    {
      "name": "Train one epoch",
      "type": "debugpy",
      "request": "launch",
      "program": "${file}",
      "args": ["--epochs", "1"]
    }
  ]
}"""
configuration = json.loads(text)["configurations"][0]
print(configuration["type"])
print(["python", configuration["program"], *configuration["args"]])

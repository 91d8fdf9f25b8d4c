import json

text = """{
  "recommendations": [
    "ms-python.python",
    "ms-python.vscode-pylance",
    "ms-python.debugpy",
    "ms-toolsai.jupyter",
    "charliermarsh.ruff",
    "ms-vscode-remote.remote-ssh",
    "eamodio.gitlens"
  ]
}"""
for extension in json.loads(text)["recommendations"]:
    print("code --install-extension", extension)

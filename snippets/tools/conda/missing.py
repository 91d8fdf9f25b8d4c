import subprocess

try:
    # an empty PATH: no conda, whoever runs this
    subprocess.run(["conda", "env", "list"], env={"PATH": ""})
except FileNotFoundError as error:
    print(type(error).__name__ + ":", error)

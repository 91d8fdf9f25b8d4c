try:
    enumerate()
except TypeError as error:
    print(type(error).__name__ + ":", error)

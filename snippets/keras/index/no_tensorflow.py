try:
    import tensorflow as tf

    print(tf.__version__)
except ModuleNotFoundError as error:
    print(type(error).__name__ + ":", error)

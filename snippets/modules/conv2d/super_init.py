from torch import nn


class Counted:
    def __init__(self):
        super().__init__()
        self.calls = 0


class Direct(Counted, nn.Module):
    def __init__(self):
        nn.Module.__init__(self)


class Super(Counted, nn.Module):
    def __init__(self):
        super().__init__()


print(hasattr(Direct(), "calls"), hasattr(Super(), "calls"))

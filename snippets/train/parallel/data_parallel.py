from torch import nn
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present

wrapper = nn.DataParallel(nn.Linear(2, 1))
plain = nn.Linear(2, 1)
state = wrapper.state_dict()
print(list(state), list(plain.state_dict()))

try:
    plain.load_state_dict(state)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)

consume_prefix_in_state_dict_if_present(state, "module.")
print(list(state), plain.load_state_dict(state))
print(list(wrapper.module.state_dict()))

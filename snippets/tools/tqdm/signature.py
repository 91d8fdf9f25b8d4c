from toolbox.signature import signature
from tqdm import tqdm

print(signature(tqdm.__init__, "tqdm.tqdm"))

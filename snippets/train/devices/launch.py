import time
from concurrent.futures import ThreadPoolExecutor


def kernel():
    time.sleep(0.2)
    return 7


with ThreadPoolExecutor(1) as queue:
    start = time.perf_counter()
    job = queue.submit(kernel)
    submit = time.perf_counter() - start
    result = job.result()
    submit_and_result = time.perf_counter() - start

print(2 * submit < submit_and_result)
print(result)

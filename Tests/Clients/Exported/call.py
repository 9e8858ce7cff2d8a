"""A call with a client that was made outside of the repository."""

import os

from cascade import Client, Problem
from cascade.generated import ErrorCode, server_info_get, time_sample

url = os.environ["CASCADE_URL"]
client = Client(url)
info = client.call(server_info_get)
time = client.call(time_sample, t1=7)
print(f"{info.name} {info.api_version} {time.t1} {time.t3 >= time.t2}".replace("True", "true"))
try:
    Client(url, token="of nobody").call(server_info_get)
except Problem as problem:
    print(f"{problem.code == ErrorCode.UNAUTHENTICATED}".lower())

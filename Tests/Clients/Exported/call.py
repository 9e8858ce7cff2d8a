"""A call with a client that was made outside of the repository."""

import os
from contextlib import closing

from cascade import Client, Problem
from cascade.generated import ErrorCode, server_info_get, time_sample

url = os.environ["CASCADE_URL"]
with closing(Client(url)) as client:
    info = client.call(server_info_get)
    time = client.call(time_sample, t1=7)
    print(info.name, info.api_version, time.t1, str(time.t3 >= time.t2).lower())
with closing(Client(url, token="of nobody")) as stranger:
    try:
        stranger.call(server_info_get)
    except Problem as problem:
        print(str(problem.code == ErrorCode.UNAUTHENTICATED).lower())

#!/usr/bin/env python3
"""h2load: 100,000 requests over 100 streams without an error, h2c and TLS."""

import re
import subprocess
import sys

from server import Server

REQUESTS = 100_000


def main() -> int:
    status = 0
    for tls in (False, True):
        with Server(tls=tls) as server:
            url = f"{'https' if tls else 'http'}://127.0.0.1:{server.port}/debug/json"
            for connections in (1, 10):
                output = subprocess.run(["h2load", "-n", str(REQUESTS), "-c", str(connections), "-m",
                                         str(100 // connections), url], capture_output=True, text=True).stdout
                line = next((line for line in output.splitlines() if line.startswith("requests:")), "no result")
                good = f"{REQUESTS} succeeded, 0 failed, 0 errored, 0 timeout" in line
                speed = re.search(r"finished in .*", output)
                print(f"  {'TLS' if tls else 'h2c'}, {connections} × {100 // connections} streams: {line}; "
                      f"{speed.group() if speed else output[-300:]}")
                status = status if good else 1
    return status


if __name__ == "__main__":
    sys.exit(main())

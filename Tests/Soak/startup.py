#!/usr/bin/env python3
"""Start to the first accepted connection at most 60 ms, at most 30 MB resident when idle; the median of ten starts."""

import statistics
import sys
import time

from server import Server

RUNS = 10
READY_MS = 60
IDLE_KB = 30 * 1024
SETTLE_S = 1


def main() -> int:
    times, sizes = [], []
    for _ in range(RUNS):
        with Server() as server:
            times.append(server.start_ms)
            time.sleep(SETTLE_S)
            sizes.append(server.rss_kb())
    print(f"  ready after {min(times):.0f}–{statistics.median(times):.0f}–{max(times):.0f} ms (goal {READY_MS}), "
          f"idle {min(sizes)}–{max(sizes)} KB resident (goal {IDLE_KB})")
    return 0 if statistics.median(times) <= READY_MS and max(sizes) <= IDLE_KB else 1


if __name__ == "__main__":
    sys.exit(main())

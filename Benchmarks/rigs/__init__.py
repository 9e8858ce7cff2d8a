"""The rigs by name, in the order in which they run. A rig is a module with `rows(bench)`, which yields its rows one by
one, and `GOALS`, what it would have measured. A rig that compares has a `DUEL`, and so can be profiled."""

from . import codecs, commits, fanout, grpc, h2c, http1, latency, logins, observations, resume, websockets

RIGS = {"http1": http1, "h2c": h2c, "grpc": grpc, "websockets": websockets, "codecs": codecs,
        "commits": commits,
        "fanout": fanout,
        "latency": latency, "logins": logins, "observations": observations, "resume": resume}

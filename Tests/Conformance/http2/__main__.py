"""`python -m http2 --host H --port P [--tls --insecure]`: raw frames against a running server, section by section.

Sections are those of RFC 9113 (group `http2`), RFC 7541 (`hpack`), RFC 8441 (`connect`), RFC 9218 (`priority`); the
group `generic` is what any server must serve, `flood` what none must suffer from.
"""

import sys

import harness
from http2.suite import suite
from http2 import generic, starting, framing, streams, payloads, control, settings, windows, messages  # noqa: F401
from http2 import compression, connect, prioritization, floods  # noqa: F401  (importing registers the cases)

sys.exit(harness.main(suite))

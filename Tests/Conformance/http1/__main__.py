"""`python -m http1 --host H --port P [--tls --insecure]`: raw HTTP/1.1 against a running server.

Sections are those of RFC 9112 (group `http1`) and RFC 9110 (`http`); the group `smuggling` holds the requests on whose
length two servers may disagree.
"""

import sys

import harness
from http1.suite import suite
from http1 import starting, fields, bodies, smuggling, persistence, semantics  # noqa: F401  (registers the cases)

sys.exit(harness.main(suite))

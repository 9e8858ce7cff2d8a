"""`python grpc --host H --port P [--tls --insecure]`: gRPC against a running server that has grpc.testing.TestService.

Run by folder and not as `-m grpc`, which is the name of the client library that it uses.
"""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))  # behind the library, so that `import grpc` stays grpcio

import harness  # noqa: E402
from suite import suite  # noqa: E402
import interop, calls, deadlines, fields, sizes  # noqa: E402, E401, F401  (importing registers the cases)
import protocol, health, reflection, web  # noqa: E402, E401, F401

sys.exit(harness.main(suite))

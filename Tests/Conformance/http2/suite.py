"""The suite that the case files register in, and the decorators with which they do."""

from functools import wraps

from harness import Suite, Target
from http2.connection import Connection

suite = Suite("http2")


def connected(group: str):
    """Like `suite.group`, but the case gets a connection whose handshake is done."""
    register = suite.group(group)

    def case(section: str, title: str, *settings: tuple[int, int], serial: bool = False):
        def decorate(run):
            @wraps(run)
            def on_connection(target: Target) -> str | None:
                return run(Connection(target, *settings))
            return register(section, title, serial)(on_connection)
        return decorate
    return case

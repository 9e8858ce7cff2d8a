"""The client's half of setting a password. The server learns neither the password nor anything by which it could be guessed
without the server's own secrets.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from .agreement import Agreement, Bounds, Stretching
from .envelope import NONCE, content, randomized
from .errors import MalformedMessage, RefusedStretching
from .group import ELEMENT, Group, blind, element, expand, fastest, random_scalar

_VERSION = 4
_TERMS = _VERSION + 8


@dataclass(frozen=True)
class Registered:
    """What is sent second, and what it leaves in the client's hands."""

    upload: bytes = field(repr=False)
    export_key: bytes = field(repr=False)
    """For the client's own use: the server never has it, each login gives the same."""
    server_key: bytes
    """Whom a login must find again."""


class Registration:
    """A registration between its request and its upload."""

    def __init__(self, password: str | bytes, *, scalar: int | None = None, group: Group | None = None) -> None:
        """`scalar` and `group` are for tests."""
        self._password = password.encode() if isinstance(password, str) else password
        self._scalar = random_scalar() if scalar is None else scalar
        self._group = group or fastest()
        self.request = blind(self._group, self._password, self._scalar)
        """What is sent first."""

    def finish(self, response: bytes, agreement: Agreement = Agreement(), bounds: Bounds = Bounds()) -> Registered:
        """Stretches the password, which takes its time and memory."""
        stretching, answer = Stretching.leading(response[_VERSION:])
        if not bounds.allow(stretching):
            raise RefusedStretching(f"{stretching}")
        done = self.finish_plain(answer, stretching, secrets.token_bytes(NONCE), agreement)
        return Registered(response[:_TERMS] + done.upload, done.export_key, done.server_key)

    def finish_plain(self, response: bytes, stretching: Stretching, nonce: bytes, agreement: Agreement) -> Registered:
        """With the standard's own messages."""
        if len(response) != 2 * ELEMENT:
            raise MalformedMessage(f"a response of {len(response)} bytes")
        evaluated, server = element(self._group, response[:ELEMENT]), element(self._group, response[ELEMENT:])
        root = randomized(self._group, self._password, self._scalar, evaluated, stretching)
        made = content(self._group, root, nonce, server, agreement)
        return Registered(made.public + expand(root, b"MaskingKey") + nonce + made.tag, made.export_key, server)

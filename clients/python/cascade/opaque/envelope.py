"""The envelope (RFC 9807 §4): the client's private key grows out of the password and a nonce, and a tag says whether it is
the right one and the server and the user are who they were.
"""

from __future__ import annotations

from dataclasses import dataclass

from .agreement import Agreement, Stretching
from .group import ELEMENT, HASH, Group, exchange_secret, expand, finalize, mac, with_length
from .sodium import argon2id

NONCE = 32
ENVELOPE = NONCE + HASH
_SALT = bytes(16)
"""What is stretched is of one user alone already."""


@dataclass(frozen=True, repr=False)
class Content:
    """What comes out of an envelope."""

    secret: int
    public: bytes
    export_key: bytes
    tag: bytes


def randomized(group: Group, password: bytes, scalar: int, evaluated: bytes, stretching: Stretching) -> bytes:
    """What the password becomes by the server's key and by stretching: the root of all that the client knows."""
    output = finalize(group, password, scalar, evaluated)
    stretched = output
    if not stretching.is_identity:
        stretched = argon2id(output, _SALT, stretching.memory_kib, stretching.passes, HASH)
    return mac(b"", output + stretched)


def content(group: Group, root: bytes, nonce: bytes, server: bytes, agreement: Agreement) -> Content:
    secret = exchange_secret(expand(root, nonce + b"PrivateKey", ELEMENT))
    public = group.generate(secret)
    names = with_length(agreement.server if agreement.server is not None else server)
    names += with_length(agreement.client if agreement.client is not None else public)
    tag = mac(expand(root, nonce + b"AuthKey"), nonce + server + names)
    return Content(secret, public, expand(root, nonce + b"ExportKey"), tag)

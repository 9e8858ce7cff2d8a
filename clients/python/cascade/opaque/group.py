"""The group, of whichever make is here, and what OPAQUE computes with SHA-512 in it: HKDF, expand_message_xmd (RFC 9380),
and the oblivious pseudo-random function (RFC 9497).
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from functools import cache
from typing import Protocol

from .errors import MalformedMessage
from .integers import IntegerGroup
from .sodium import SodiumGroup, library

HASH = 64
ELEMENT = 32
ORDER = 2**252 + 27742317777372353535851937790883648493
_SUITE = b"OPRFV1-\x00-ristretto255-SHA512"


class Group(Protocol):
    """Elements are 32 bytes, scalars numbers from one up to, but not including, the order."""

    def is_element(self, element: bytes) -> bool:
        """Whether these bytes encode one."""

    def map(self, digest: bytes) -> bytes:
        """The element of 64 bytes."""

    def multiply(self, scalar: int, element: bytes) -> bytes:
        """The element, so many times; never the identity."""

    def generate(self, scalar: int) -> bytes:
        """The generator, so many times."""


@cache
def fastest() -> Group:
    sodium = library()
    return IntegerGroup() if sodium is None else SodiumGroup(sodium)


def element(group: Group, encoded: bytes) -> bytes:
    """The same bytes, if they are an element but the identity, in the one form that it has."""
    if len(encoded) != ELEMENT or encoded[-1] > 0x7F or not any(encoded) or not group.is_element(encoded):
        raise MalformedMessage("no element of the group")
    return encoded


def random_scalar() -> int:
    return 1 + secrets.randbelow(ORDER - 1)


def sha512(message: bytes) -> bytes:
    return hashlib.sha512(message).digest()


def mac(key: bytes, message: bytes) -> bytes:
    return hmac.digest(key, message, "sha512")


def expand(key: bytes, info: bytes, count: int = HASH) -> bytes:
    """HKDF-Expand (RFC 5869); its extraction is `mac` with an empty key."""
    output = last = b""
    while len(output) < count:
        last = mac(key, last + info + bytes([len(output) // HASH + 1]))
        output += last
    return output[:count]


def with_length(text: bytes) -> bytes:
    if len(text) > 0xFFFF:
        raise ValueError("a name, a context or a password of more than 65,535 bytes")
    return len(text).to_bytes(2, "big") + text


def _expand_message(message: bytes, purpose: bytes) -> bytes:
    """64 bytes, which is one block: the second of the standard's loop is never come to."""
    domain = purpose + bytes([len(purpose)])
    first = sha512(bytes(128) + message + HASH.to_bytes(2, "big") + b"\x00" + domain)
    return sha512(first + b"\x01" + domain)


def blind(group: Group, text: bytes, scalar: int) -> bytes:
    """The input as an element, hidden."""
    return group.multiply(scalar, group.map(_expand_message(text, b"HashToGroup-" + _SUITE)))


def finalize(group: Group, text: bytes, scalar: int, evaluated: bytes) -> bytes:
    """What the server's key makes of the input."""
    unblinded = group.multiply(pow(scalar, -1, ORDER), evaluated)
    return sha512(with_length(text) + with_length(unblinded) + b"Finalize")


def exchange_secret(seed: bytes) -> int:
    """The private key that belongs to a seed."""
    message = seed + with_length(b"OPAQUE-DeriveDiffieHellmanKeyPair")
    for counter in range(256):
        digest = _expand_message(message + bytes([counter]), b"DeriveKeyPair" + _SUITE)
        scalar = int.from_bytes(digest, "little") % ORDER
        if scalar != 0:
            return scalar
    raise AssertionError("256 hashes that are zero")

"""libsodium through ctypes: the group, faster and in constant time, and Argon2id, which Python's library has not."""

from __future__ import annotations

import ctypes
import ctypes.util
from functools import cache

from .errors import MalformedMessage, NoArgon2, RefusedStretching

_NAMES = ("libsodium.so.26", "libsodium.so.23", "libsodium.dylib", "libsodium.dll")
_ARGON2ID13 = 2


@cache
def library() -> ctypes.CDLL | None:
    """It, made ready; None where it is not installed."""
    for name in (*_NAMES, ctypes.util.find_library("sodium")):
        try:
            found = ctypes.CDLL(name) if name else None
        except OSError:
            continue
        if found is not None and hasattr(found, "crypto_scalarmult_ristretto255") and found.sodium_init() >= 0:
            return found
    return None


def argon2id(password: bytes, salt: bytes, memory_kib: int, passes: int, count: int) -> bytes:
    """What becomes of the password."""
    sodium = library()
    if sodium is None:
        raise NoArgon2("OPAQUE stretches passwords with Argon2id: install libsodium")
    output = ctypes.create_string_buffer(count)
    code = sodium.crypto_pwhash(
        output,
        ctypes.c_ulonglong(count),
        password,
        ctypes.c_ulonglong(len(password)),
        salt,
        ctypes.c_ulonglong(passes),
        ctypes.c_size_t(memory_kib * 1024),
        ctypes.c_int(_ARGON2ID13),
    )
    if code != 0:
        raise RefusedStretching("there is no memory to stretch the password in")
    return output.raw


class SodiumGroup:
    """ristretto255 by libsodium."""

    def __init__(self, sodium: ctypes.CDLL) -> None:
        self._sodium = sodium

    def is_element(self, element: bytes) -> bool:
        """Some versions of it pass over the highest bit and over the identity: that is asked elsewhere."""
        return bool(self._sodium.crypto_core_ristretto255_is_valid_point(element) == 1)

    def map(self, digest: bytes) -> bytes:
        output = ctypes.create_string_buffer(32)
        self._sodium.crypto_core_ristretto255_from_hash(output, digest)
        return output.raw

    def multiply(self, scalar: int, element: bytes) -> bytes:
        output = ctypes.create_string_buffer(32)
        if self._sodium.crypto_scalarmult_ristretto255(output, scalar.to_bytes(32, "little"), element) != 0:
            raise MalformedMessage("no element of the group")
        return output.raw

    def generate(self, scalar: int) -> bytes:
        output = ctypes.create_string_buffer(32)
        self._sodium.crypto_scalarmult_ristretto255_base(output, scalar.to_bytes(32, "little"))
        return output.raw

"""What both ends must say alike, or no login succeeds, and what a client puts up with."""

from __future__ import annotations

from dataclasses import dataclass, field

from .errors import MalformedMessage

_ENCODED = 8


@dataclass(frozen=True)
class Agreement:
    """The context of the application, and the names of both ends where they have other ones than their keys."""

    context: bytes = b"Cascade-OPAQUE-1"
    client: bytes | None = None
    server: bytes | None = None


@dataclass(frozen=True)
class Bounds:
    """What a client puts up with: parameters come from a server that has not shown yet who it is."""

    memory_kib: range = field(default=range(8_192, 262_145))
    passes: range = field(default=range(1, 11))

    def allow(self, stretching: Stretching) -> bool:
        """Never none at all, whatever the bounds."""
        return not stretching.is_identity and stretching.memory_kib in self.memory_kib and stretching.passes in self.passes


@dataclass(frozen=True)
class Stretching:
    """Argon2id, or nothing where both are zero: that is in the standard's vectors alone."""

    memory_kib: int
    passes: int

    @classmethod
    def leading(cls, message: bytes) -> tuple[Stretching, bytes]:
        """It, and what follows it."""
        if len(message) < _ENCODED:
            raise MalformedMessage(f"a message of {len(message)} bytes")
        memory, passes = int.from_bytes(message[:4], "big"), int.from_bytes(message[4:8], "big")
        return cls(memory, passes), message[_ENCODED:]

    @property
    def is_identity(self) -> bool:
        return self.memory_kib == 0 and self.passes == 0

    @property
    def in_context(self) -> bytes:
        """What both ends say of it in the transcript, so that nobody changes it on the way unnoticed."""
        return b"" if self.is_identity else self.memory_kib.to_bytes(4, "big") + self.passes.to_bytes(4, "big")

"""Why a step of OPAQUE was not done. None of it tells a wrong password from a name that nobody has."""

from __future__ import annotations

from ..errors import CascadeError


class OpaqueError(CascadeError):
    """A registration or a login that cannot go on."""


class MalformedMessage(OpaqueError):
    """What came is not as long as it must be, or no element of the group."""


class RefusedStretching(OpaqueError):
    """The server asks for a stretching that is too weak or too costly, or for which there is no memory."""


class NoArgon2(OpaqueError):
    """libsodium is not here, and nothing else in Python's library stretches a password as it must be."""


class NotAuthentic(OpaqueError):
    """The password is wrong, or who answers is not who was registered with."""

# Generated from Schema/errors.graphql by codegen. Do not edit.
"""Why the server refuses."""

from __future__ import annotations

from ..shapes import OpenEnum


class ErrorCode(OpenEnum):
    """What `Problem.code` may be. A later server may have other reasons."""

    INVALID_INPUT = "invalid_input"
    """The input does not hold to the schema."""
    MALFORMED_JSON = "malformed_json"
    """The body is no JSON."""
    UNAUTHENTICATED = "unauthenticated"
    """Nobody is signed in."""
    FORBIDDEN = "forbidden"
    """This caller may not."""
    WRONG_PASSWORD = "wrong_password"
    """That is not the room's password."""
    NOT_FOUND = "not_found"
    """There is no such thing."""
    VERSION_CONFLICT = "version_conflict"
    """Another change came first."""
    ROOM_FULL = "room_full"
    """The room has as many members as it may have."""
    BASE_REQUIRED = "base_required"
    """The change needs the version that it is meant for."""
    RATE_LIMITED = "rate_limited"
    """Too many requests."""
    INTERNAL = "internal"
    """Our fault."""
    NOT_IMPLEMENTED = "not_implemented"
    """Not built yet."""
    UNAVAILABLE = "unavailable"
    """Not now; try again."""

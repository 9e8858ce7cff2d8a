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
    PERMISSION_DENIED = "permission_denied"
    """This caller may not."""
    WRONG_PASSWORD = "wrong_password"
    """That is not the room's password."""
    NOT_FOUND = "not_found"
    """There is no such thing."""
    VERSION_MISMATCH = "version_mismatch"
    """Another change came first."""
    ROOM_FULL = "room_full"
    """The room has as many members as it may have."""
    PRECONDITION_FAILED = "precondition_failed"
    """It is not at the version of `If-Match`."""
    BODY_TOO_LARGE = "body_too_large"
    """The body is longer than it may be."""
    UNSUPPORTED_MEDIA_TYPE = "unsupported_media_type"
    """The body is of a kind that is not read."""
    OPERATION_ID_REUSED = "operation_id_reused"
    """The id was used for another input."""
    PRECONDITION_REQUIRED = "precondition_required"
    """The change needs the version that it is meant for."""
    RATE_LIMITED = "rate_limited"
    """Too many requests."""
    INTERNAL = "internal"
    """Our fault."""
    NOT_IMPLEMENTED = "not_implemented"
    """Not built yet."""
    OVERLOADED = "overloaded"
    """Too much to do; try again."""
    UNAVAILABLE = "unavailable"
    """Not now; try again."""
    DEADLINE_EXCEEDED = "deadline_exceeded"
    """Time ran out."""

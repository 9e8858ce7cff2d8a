# Generated from Schema/errors.graphql by codegen. Do not edit.
"""Why the server refuses."""

from __future__ import annotations

from ..shapes import OpenEnum


class ErrorCode(OpenEnum):
    """What `Problem.code` may be. A later server may have other reasons."""

    INVALID_INPUT = "invalid_input"
    """The input breaks the schema's rules; `violations` says where and how."""
    MALFORMED_JSON = "malformed_json"
    """The body is no JSON; the problem says where it stops being so."""
    UNAUTHENTICATED = "unauthenticated"
    """This needs somebody who is signed in, or the token is not good."""
    PERMISSION_DENIED = "permission_denied"
    """The caller may not."""
    NOT_FOUND = "not_found"
    """There is no such thing, or not for this caller."""
    VERSION_MISMATCH = "version_mismatch"
    """Another change came first; read again and decide anew."""
    NOTEBOOK_FULL = "notebook_full"
    """The notebook has as many notes as it may have."""
    NOTE_LOCKED = "note_locked"
    """The note is locked."""
    PRECONDITION_FAILED = "precondition_failed"
    """The resource is not in the version that `If-Match` names."""
    BODY_TOO_LARGE = "body_too_large"
    """The body is larger than is taken here."""
    UNSUPPORTED_MEDIA_TYPE = "unsupported_media_type"
    """The body is of a kind that is not taken here."""
    OPERATION_ID_REUSED = "operation_id_reused"
    """This operation id was used with another input."""
    PRECONDITION_REQUIRED = "precondition_required"
    """This change must say which version it is meant for."""
    RATE_LIMITED = "rate_limited"
    """Too many requests in too short a time."""
    INTERNAL = "internal"
    """Our fault; the request id finds it in the log."""
    NOT_IMPLEMENTED = "not_implemented"
    """The operation is in the schema and not built yet."""
    OVERLOADED = "overloaded"
    """The server has more work than it can do now."""
    UNAVAILABLE = "unavailable"
    """Something that this needs is not there now."""
    DEADLINE_EXCEEDED = "deadline_exceeded"
    """It took longer than it may."""

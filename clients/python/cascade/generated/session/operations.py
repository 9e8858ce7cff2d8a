# Generated from Schema/session.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
from . import shapes, types

session_get = Operation(
    name="session.get",
    method="GET",
    path="/api/users/{userId}/sessions/{sessionId}",
    make=types.SessionGetInput,
    input=shapes.SESSION_GET_INPUT_SHAPE,
    output=shapes.SESSION_SHAPE,
)
"""Read one session."""

session_list = Operation(
    name="session.list",
    method="GET",
    path="/api/users/{userId}/sessions",
    make=types.SessionListInput,
    input=shapes.SESSION_LIST_INPUT_SHAPE,
    output=shapes.SESSION_PAGE_SHAPE,
)
"""List, page by page."""

session_patch = Operation(
    name="session.patch",
    method="PATCH",
    path="/api/users/{userId}/sessions/{sessionId}",
    make=types.SessionPatchInput,
    input=shapes.SESSION_PATCH_INPUT_SHAPE,
    output=shapes.SESSION_SHAPE,
)
"""Change what is given; null clears."""

session_delete = Operation(
    name="session.delete",
    method="DELETE",
    path="/api/users/{userId}/sessions/{sessionId}",
    make=types.SessionDeleteInput,
    input=shapes.SESSION_DELETE_INPUT_SHAPE,
    output=NOTHING,
)
"""Delete it."""

session_revoke_all = Operation(
    name="session.revokeAll",
    method="POST",
    path="/api/users/{userId}/sessions/revoke",
    make=types.SessionRevokeAllInput,
    input=shapes.SESSION_REVOKE_ALL_INPUT_SHAPE,
    output=NOTHING,
)
"""End all sessions of a user at once, and the connections that they opened.

Refused with `session_required`, or a code of every operation.
"""

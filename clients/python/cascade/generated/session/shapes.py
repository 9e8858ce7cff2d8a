# Generated from Schema/session.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts, Field, Shape
from . import types

SESSION_SHAPE: Final[Shape[types.Session]] = Shape(
    types.Session,
    "Session",
    (
        Field(1, "id", "id", "string"),
        Field(1010, "userId", "user_id", "string"),
        Field(2, "name", "name", "string", default=""),
        Field(3, "method", "method", "enum", of=lambda: SIGN_IN_METHOD_ENUM),
        Field(4, "userAgent", "user_agent", "string"),
        Field(5, "address", "address", "string"),
        Field(6, "createdAt", "created_at", "timestamp"),
        Field(7, "lastUsedAt", "last_used_at", "timestamp"),
        Field(8, "expiresAt", "expires_at", "timestamp"),
        Field(1004, "version", "version", "int"),
    ),
)

SESSION_GET_INPUT_SHAPE: Final[Shape[types.SessionGetInput]] = Shape(
    types.SessionGetInput,
    "SessionGetInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1011, "sessionId", "session_id", "string", place="path"),
    ),
)

SESSION_PAGE_SHAPE: Final[Shape[types.SessionPage]] = Shape(
    types.SessionPage,
    "SessionPage",
    (
        Field(1, "items", "items", "object", of=lambda: SESSION_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

SESSION_LIST_INPUT_SHAPE: Final[Shape[types.SessionListInput]] = Shape(
    types.SessionListInput,
    "SessionListInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1006, "limit", "limit", "int", default=50, place="query"),
        Field(1007, "cursor", "cursor", "string", is_nullable=True, place="query"),
        Field(1008, "order", "order", "enum", of=lambda: SESSION_ORDER_ENUM, is_nullable=True, place="query"),
    ),
)

SESSION_PATCH_SHAPE: Final[Shape[types.SessionPatch]] = Shape(
    types.SessionPatch,
    "SessionPatch",
    (Field(2, "name", "name", "string"),),
    is_patch=True,
)

SESSION_PATCH_INPUT_SHAPE: Final[Shape[types.SessionPatchInput]] = Shape(
    types.SessionPatchInput,
    "SessionPatchInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1011, "sessionId", "session_id", "string", place="path"),
        Field(1005, "patch", "patch", "object", of=lambda: SESSION_PATCH_SHAPE),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

SESSION_DELETE_INPUT_SHAPE: Final[Shape[types.SessionDeleteInput]] = Shape(
    types.SessionDeleteInput,
    "SessionDeleteInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1011, "sessionId", "session_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

SESSION_REVOKE_ALL_INPUT_SHAPE: Final[Shape[types.SessionRevokeAllInput]] = Shape(
    types.SessionRevokeAllInput,
    "SessionRevokeAllInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1, "keepsOwn", "keeps_own", "boolean", default=True),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

SIGN_IN_METHOD_ENUM: Final[EnumFacts] = EnumFacts(
    types.SignInMethod,
    {"password": 1, "opaque": 2, "passkey": 3, "emailCode": 4, "oauth": 5},
)

SESSION_ORDER_ENUM: Final[EnumFacts] = EnumFacts(
    types.SessionOrder,
    {"lastUsedAt": 1, "lastUsedAtDesc": 2, "createdAt": 3, "createdAtDesc": 4},
)

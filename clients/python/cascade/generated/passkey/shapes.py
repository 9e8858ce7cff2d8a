# Generated from Schema/passkey.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts, Field, Shape
from . import types

PASSKEY_SHAPE: Final[Shape[types.Passkey]] = Shape(
    types.Passkey,
    "Passkey",
    (
        Field(1, "id", "id", "string"),
        Field(1010, "userId", "user_id", "string"),
        Field(2, "name", "name", "string"),
        Field(3, "isBackedUp", "is_backed_up", "boolean"),
        Field(4, "isDiscoverable", "is_discoverable", "boolean", is_nullable=True),
        Field(5, "model", "model", "string", is_nullable=True),
        Field(6, "createdAt", "created_at", "timestamp"),
        Field(7, "lastUsedAt", "last_used_at", "timestamp", is_nullable=True),
        Field(1004, "version", "version", "int"),
    ),
)

PASSKEY_QUESTION_SHAPE: Final[Shape[types.PasskeyQuestion]] = Shape(
    types.PasskeyQuestion,
    "PasskeyQuestion",
    (
        Field(1, "token", "token", "string"),
        Field(2, "options", "options", "string"),
        Field(3, "expiresAt", "expires_at", "timestamp"),
    ),
)

PASSKEY_GET_INPUT_SHAPE: Final[Shape[types.PasskeyGetInput]] = Shape(
    types.PasskeyGetInput,
    "PasskeyGetInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1011, "passkeyId", "passkey_id", "string", place="path"),
    ),
)

PASSKEY_PAGE_SHAPE: Final[Shape[types.PasskeyPage]] = Shape(
    types.PasskeyPage,
    "PasskeyPage",
    (
        Field(1, "items", "items", "object", of=lambda: PASSKEY_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

PASSKEY_LIST_INPUT_SHAPE: Final[Shape[types.PasskeyListInput]] = Shape(
    types.PasskeyListInput,
    "PasskeyListInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1006, "limit", "limit", "int", default=50, place="query"),
        Field(1007, "cursor", "cursor", "string", is_nullable=True, place="query"),
        Field(1008, "order", "order", "enum", of=lambda: PASSKEY_ORDER_ENUM, is_nullable=True, place="query"),
    ),
)

PASSKEY_PATCH_SHAPE: Final[Shape[types.PasskeyPatch]] = Shape(
    types.PasskeyPatch,
    "PasskeyPatch",
    (Field(2, "name", "name", "string"),),
    is_patch=True,
)

PASSKEY_PATCH_INPUT_SHAPE: Final[Shape[types.PasskeyPatchInput]] = Shape(
    types.PasskeyPatchInput,
    "PasskeyPatchInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1011, "passkeyId", "passkey_id", "string", place="path"),
        Field(1005, "patch", "patch", "object", of=lambda: PASSKEY_PATCH_SHAPE),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PASSKEY_DELETE_INPUT_SHAPE: Final[Shape[types.PasskeyDeleteInput]] = Shape(
    types.PasskeyDeleteInput,
    "PasskeyDeleteInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1011, "passkeyId", "passkey_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PASSKEY_BEGIN_INPUT_SHAPE: Final[Shape[types.PasskeyBeginInput]] = Shape(
    types.PasskeyBeginInput,
    "PasskeyBeginInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PASSKEY_FINISH_INPUT_SHAPE: Final[Shape[types.PasskeyFinishInput]] = Shape(
    types.PasskeyFinishInput,
    "PasskeyFinishInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1, "token", "token", "string"),
        Field(2, "credential", "credential", "string"),
        Field(3, "name", "name", "string"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PASSKEY_ORDER_ENUM: Final[EnumFacts] = EnumFacts(
    types.PasskeyOrder,
    {"createdAt": 1, "createdAtDesc": 2, "lastUsedAt": 3, "lastUsedAtDesc": 4},
)

# Generated from Schema/apiKey.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts, Field, Shape
from . import types

API_KEY_SHAPE: Final[Shape[types.ApiKey]] = Shape(
    types.ApiKey,
    "ApiKey",
    (
        Field(1, "id", "id", "string"),
        Field(1010, "userId", "user_id", "string"),
        Field(2, "name", "name", "string"),
        Field(3, "scope", "scope", "enum", of=lambda: API_KEY_SCOPE_ENUM),
        Field(4, "createdAt", "created_at", "timestamp"),
        Field(5, "lastUsedAt", "last_used_at", "timestamp", is_nullable=True),
        Field(6, "expiresAt", "expires_at", "timestamp", is_nullable=True),
        Field(1004, "version", "version", "int"),
    ),
)

NEW_API_KEY_SHAPE: Final[Shape[types.NewApiKey]] = Shape(
    types.NewApiKey,
    "NewApiKey",
    (
        Field(1, "key", "key", "string"),
        Field(2, "apiKey", "api_key", "object", of=lambda: API_KEY_SHAPE),
    ),
)

API_KEY_GET_INPUT_SHAPE: Final[Shape[types.ApiKeyGetInput]] = Shape(
    types.ApiKeyGetInput,
    "ApiKeyGetInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1011, "apiKeyId", "api_key_id", "string", place="path"),
    ),
)

API_KEY_PAGE_SHAPE: Final[Shape[types.ApiKeyPage]] = Shape(
    types.ApiKeyPage,
    "ApiKeyPage",
    (
        Field(1, "items", "items", "object", of=lambda: API_KEY_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

API_KEY_LIST_INPUT_SHAPE: Final[Shape[types.ApiKeyListInput]] = Shape(
    types.ApiKeyListInput,
    "ApiKeyListInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1006, "limit", "limit", "int", default=50, place="query"),
        Field(1007, "cursor", "cursor", "string", is_nullable=True, place="query"),
        Field(1008, "order", "order", "enum", of=lambda: API_KEY_ORDER_ENUM, is_nullable=True, place="query"),
    ),
)

API_KEY_PATCH_SHAPE: Final[Shape[types.ApiKeyPatch]] = Shape(
    types.ApiKeyPatch,
    "ApiKeyPatch",
    (Field(2, "name", "name", "string"),),
    is_patch=True,
)

API_KEY_PATCH_INPUT_SHAPE: Final[Shape[types.ApiKeyPatchInput]] = Shape(
    types.ApiKeyPatchInput,
    "ApiKeyPatchInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1011, "apiKeyId", "api_key_id", "string", place="path"),
        Field(1005, "patch", "patch", "object", of=lambda: API_KEY_PATCH_SHAPE),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

API_KEY_DELETE_INPUT_SHAPE: Final[Shape[types.ApiKeyDeleteInput]] = Shape(
    types.ApiKeyDeleteInput,
    "ApiKeyDeleteInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1011, "apiKeyId", "api_key_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

API_KEY_MAKE_INPUT_SHAPE: Final[Shape[types.ApiKeyMakeInput]] = Shape(
    types.ApiKeyMakeInput,
    "ApiKeyMakeInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1, "name", "name", "string"),
        Field(2, "scope", "scope", "enum", of=lambda: API_KEY_SCOPE_ENUM),
        Field(3, "expiresAt", "expires_at", "timestamp", is_nullable=True),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

API_KEY_SCOPE_ENUM: Final[EnumFacts] = EnumFacts(
    types.ApiKeyScope,
    {"read": 1, "write": 2, "admin": 3},
)

API_KEY_ORDER_ENUM: Final[EnumFacts] = EnumFacts(
    types.ApiKeyOrder,
    {"createdAt": 1, "createdAtDesc": 2, "lastUsedAt": 3, "lastUsedAtDesc": 4},
)

# Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts, Field, Shape
from . import types

LINKED_IDENTITY_SHAPE: Final[Shape[types.LinkedIdentity]] = Shape(
    types.LinkedIdentity,
    "LinkedIdentity",
    (
        Field(1, "id", "id", "string"),
        Field(1010, "userId", "user_id", "string"),
        Field(2, "issuer", "issuer", "string"),
        Field(3, "subject", "subject", "string"),
        Field(4, "name", "name", "string"),
        Field(5, "createdAt", "created_at", "timestamp"),
        Field(1004, "version", "version", "int"),
    ),
)

O_AUTH_START_SHAPE: Final[Shape[types.OAuthStart]] = Shape(
    types.OAuthStart,
    "OAuthStart",
    (
        Field(1, "authorizationUrl", "authorization_url", "string"),
        Field(2, "binding", "binding", "string"),
        Field(3, "expiresAt", "expires_at", "timestamp"),
    ),
)

LINKED_IDENTITY_GET_INPUT_SHAPE: Final[Shape[types.LinkedIdentityGetInput]] = Shape(
    types.LinkedIdentityGetInput,
    "LinkedIdentityGetInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1011, "linkedIdentityId", "linked_identity_id", "string", place="path"),
    ),
)

LINKED_IDENTITY_PAGE_SHAPE: Final[Shape[types.LinkedIdentityPage]] = Shape(
    types.LinkedIdentityPage,
    "LinkedIdentityPage",
    (
        Field(1, "items", "items", "object", of=lambda: LINKED_IDENTITY_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

LINKED_IDENTITY_LIST_INPUT_SHAPE: Final[Shape[types.LinkedIdentityListInput]] = Shape(
    types.LinkedIdentityListInput,
    "LinkedIdentityListInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1006, "limit", "limit", "int", default=50, place="query"),
        Field(1007, "cursor", "cursor", "string", is_nullable=True, place="query"),
        Field(1008, "order", "order", "enum", of=lambda: LINKED_IDENTITY_ORDER_ENUM, is_nullable=True, place="query"),
    ),
)

LINKED_IDENTITY_DELETE_INPUT_SHAPE: Final[Shape[types.LinkedIdentityDeleteInput]] = Shape(
    types.LinkedIdentityDeleteInput,
    "LinkedIdentityDeleteInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1011, "linkedIdentityId", "linked_identity_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

LINKED_IDENTITY_BEGIN_INPUT_SHAPE: Final[Shape[types.LinkedIdentityBeginInput]] = Shape(
    types.LinkedIdentityBeginInput,
    "LinkedIdentityBeginInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1, "providerId", "provider_id", "string"),
        Field(2, "returnTo", "return_to", "string", default="/"),
        Field(3, "loopbackPort", "loopback_port", "int", is_nullable=True),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

LINKED_IDENTITY_ORDER_ENUM: Final[EnumFacts] = EnumFacts(
    types.LinkedIdentityOrder,
    {"createdAt": 1, "createdAtDesc": 2},
)

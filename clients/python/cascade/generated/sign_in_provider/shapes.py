# Generated from Schema/signInProvider.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts, Field, Shape
from . import types

SIGN_IN_PROVIDER_SHAPE: Final[Shape[types.SignInProvider]] = Shape(
    types.SignInProvider,
    "SignInProvider",
    (
        Field(1, "id", "id", "string"),
        Field(2, "kind", "kind", "enum", of=lambda: PROVIDER_KIND_ENUM),
        Field(3, "issuer", "issuer", "string", is_nullable=True),
        Field(4, "displayName", "display_name", "string"),
        Field(5, "clientId", "client_id", "string"),
        Field(7, "hasClientSecret", "has_client_secret", "boolean"),
        Field(8, "scopes", "scopes", "string", is_list=True),
        Field(9, "isEnabled", "is_enabled", "boolean", default=True),
        Field(10, "isListed", "is_listed", "boolean", default=True),
        Field(11, "newcomers", "newcomers", "enum", of=lambda: NEWCOMERS_ENUM, default="asEverybody"),
        Field(12, "createdAt", "created_at", "timestamp"),
        Field(1004, "version", "version", "int"),
    ),
)

SIGN_IN_PROVIDER_CREATE_INPUT_SHAPE: Final[Shape[types.SignInProviderCreateInput]] = Shape(
    types.SignInProviderCreateInput,
    "SignInProviderCreateInput",
    (
        Field(2, "kind", "kind", "enum", of=lambda: PROVIDER_KIND_ENUM),
        Field(3, "issuer", "issuer", "string", is_nullable=True),
        Field(4, "displayName", "display_name", "string"),
        Field(5, "clientId", "client_id", "string"),
        Field(6, "clientSecret", "client_secret", "string", is_nullable=True),
        Field(8, "scopes", "scopes", "string", is_list=True),
        Field(9, "isEnabled", "is_enabled", "boolean", default=True),
        Field(10, "isListed", "is_listed", "boolean", default=True),
        Field(11, "newcomers", "newcomers", "enum", of=lambda: NEWCOMERS_ENUM, default="asEverybody"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

SIGN_IN_PROVIDER_GET_INPUT_SHAPE: Final[Shape[types.SignInProviderGetInput]] = Shape(
    types.SignInProviderGetInput,
    "SignInProviderGetInput",
    (Field(1011, "signInProviderId", "sign_in_provider_id", "string", place="path"),),
)

SIGN_IN_PROVIDER_PAGE_SHAPE: Final[Shape[types.SignInProviderPage]] = Shape(
    types.SignInProviderPage,
    "SignInProviderPage",
    (
        Field(1, "items", "items", "object", of=lambda: SIGN_IN_PROVIDER_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

SIGN_IN_PROVIDER_LIST_INPUT_SHAPE: Final[Shape[types.SignInProviderListInput]] = Shape(
    types.SignInProviderListInput,
    "SignInProviderListInput",
    (
        Field(1006, "limit", "limit", "int", default=50, place="query"),
        Field(1007, "cursor", "cursor", "string", is_nullable=True, place="query"),
        Field(1008, "order", "order", "enum", of=lambda: SIGN_IN_PROVIDER_ORDER_ENUM, is_nullable=True, place="query"),
    ),
)

SIGN_IN_PROVIDER_PATCH_SHAPE: Final[Shape[types.SignInProviderPatch]] = Shape(
    types.SignInProviderPatch,
    "SignInProviderPatch",
    (
        Field(4, "displayName", "display_name", "string"),
        Field(5, "clientId", "client_id", "string"),
        Field(6, "clientSecret", "client_secret", "string", is_nullable=True),
        Field(8, "scopes", "scopes", "string", is_list=True),
        Field(9, "isEnabled", "is_enabled", "boolean"),
        Field(10, "isListed", "is_listed", "boolean"),
        Field(11, "newcomers", "newcomers", "enum", of=lambda: NEWCOMERS_ENUM),
    ),
    is_patch=True,
)

SIGN_IN_PROVIDER_PATCH_INPUT_SHAPE: Final[Shape[types.SignInProviderPatchInput]] = Shape(
    types.SignInProviderPatchInput,
    "SignInProviderPatchInput",
    (
        Field(1011, "signInProviderId", "sign_in_provider_id", "string", place="path"),
        Field(1005, "patch", "patch", "object", of=lambda: SIGN_IN_PROVIDER_PATCH_SHAPE),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

SIGN_IN_PROVIDER_DELETE_INPUT_SHAPE: Final[Shape[types.SignInProviderDeleteInput]] = Shape(
    types.SignInProviderDeleteInput,
    "SignInProviderDeleteInput",
    (
        Field(1011, "signInProviderId", "sign_in_provider_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PROVIDER_KIND_ENUM: Final[EnumFacts] = EnumFacts(
    types.ProviderKind,
    {"openidConnect": 1, "google": 2, "github": 3, "discord": 4},
)

NEWCOMERS_ENUM: Final[EnumFacts] = EnumFacts(
    types.Newcomers,
    {"asEverybody": 1, "welcome": 2, "refused": 3},
)

SIGN_IN_PROVIDER_ORDER_ENUM: Final[EnumFacts] = EnumFacts(
    types.SignInProviderOrder,
    {"createdAt": 1, "createdAtDesc": 2},
)

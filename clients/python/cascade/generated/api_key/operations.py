# Generated from Schema/apiKey.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
from . import shapes, types

api_key_get = Operation(
    name="apiKey.get",
    method="GET",
    path="/api/users/{userId}/api-keys/{apiKeyId}",
    make=types.ApiKeyGetInput,
    input=shapes.API_KEY_GET_INPUT_SHAPE,
    output=shapes.API_KEY_SHAPE,
)
"""Read one api key."""

api_key_list = Operation(
    name="apiKey.list",
    method="GET",
    path="/api/users/{userId}/api-keys",
    make=types.ApiKeyListInput,
    input=shapes.API_KEY_LIST_INPUT_SHAPE,
    output=shapes.API_KEY_PAGE_SHAPE,
)
"""List, page by page."""

api_key_patch = Operation(
    name="apiKey.patch",
    method="PATCH",
    path="/api/users/{userId}/api-keys/{apiKeyId}",
    make=types.ApiKeyPatchInput,
    input=shapes.API_KEY_PATCH_INPUT_SHAPE,
    output=shapes.API_KEY_SHAPE,
)
"""Change what is given; null clears.

Refused with `session_required`, or a code of every operation.
"""

api_key_delete = Operation(
    name="apiKey.delete",
    method="DELETE",
    path="/api/users/{userId}/api-keys/{apiKeyId}",
    make=types.ApiKeyDeleteInput,
    input=shapes.API_KEY_DELETE_INPUT_SHAPE,
    output=NOTHING,
)
"""Delete it.

Refused with `session_required`, or a code of every operation.
"""

api_key_make = Operation(
    name="apiKey.make",
    method="POST",
    path="/api/users/{userId}/api-keys",
    make=types.ApiKeyMakeInput,
    input=shapes.API_KEY_MAKE_INPUT_SHAPE,
    output=shapes.NEW_API_KEY_SHAPE,
)
"""Make a key. It is told once, here: a repeat makes another.

Refused with `session_required`, `too_many_api_keys`, or a code of every operation.
"""

# Generated from Schema/signInProvider.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
from . import shapes, types

sign_in_provider_create = Operation(
    name="signInProvider.create",
    method="POST",
    path="/api/sign-in-providers",
    make=types.SignInProviderCreateInput,
    input=shapes.SIGN_IN_PROVIDER_CREATE_INPUT_SHAPE,
    output=shapes.SIGN_IN_PROVIDER_SHAPE,
)
"""Create a sign in provider.

Refused with `too_many_providers`, or a code of every operation.
"""

sign_in_provider_get = Operation(
    name="signInProvider.get",
    method="GET",
    path="/api/sign-in-providers/{signInProviderId}",
    make=types.SignInProviderGetInput,
    input=shapes.SIGN_IN_PROVIDER_GET_INPUT_SHAPE,
    output=shapes.SIGN_IN_PROVIDER_SHAPE,
)
"""Read one sign in provider."""

sign_in_provider_list = Operation(
    name="signInProvider.list",
    method="GET",
    path="/api/sign-in-providers",
    make=types.SignInProviderListInput,
    input=shapes.SIGN_IN_PROVIDER_LIST_INPUT_SHAPE,
    output=shapes.SIGN_IN_PROVIDER_PAGE_SHAPE,
)
"""List, page by page."""

sign_in_provider_patch = Operation(
    name="signInProvider.patch",
    method="PATCH",
    path="/api/sign-in-providers/{signInProviderId}",
    make=types.SignInProviderPatchInput,
    input=shapes.SIGN_IN_PROVIDER_PATCH_INPUT_SHAPE,
    output=shapes.SIGN_IN_PROVIDER_SHAPE,
)
"""Change what is given; null clears."""

sign_in_provider_delete = Operation(
    name="signInProvider.delete",
    method="DELETE",
    path="/api/sign-in-providers/{signInProviderId}",
    make=types.SignInProviderDeleteInput,
    input=shapes.SIGN_IN_PROVIDER_DELETE_INPUT_SHAPE,
    output=NOTHING,
)
"""Delete it."""

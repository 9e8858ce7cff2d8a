# Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
from . import shapes, types

linked_identity_get = Operation(
    name="linkedIdentity.get",
    method="GET",
    path="/api/users/{userId}/linked-identities/{linkedIdentityId}",
    make=types.LinkedIdentityGetInput,
    input=shapes.LINKED_IDENTITY_GET_INPUT_SHAPE,
    output=shapes.LINKED_IDENTITY_SHAPE,
)
"""Read one linked identity."""

linked_identity_list = Operation(
    name="linkedIdentity.list",
    method="GET",
    path="/api/users/{userId}/linked-identities",
    make=types.LinkedIdentityListInput,
    input=shapes.LINKED_IDENTITY_LIST_INPUT_SHAPE,
    output=shapes.LINKED_IDENTITY_PAGE_SHAPE,
)
"""List, page by page."""

linked_identity_delete = Operation(
    name="linkedIdentity.delete",
    method="DELETE",
    path="/api/users/{userId}/linked-identities/{linkedIdentityId}",
    make=types.LinkedIdentityDeleteInput,
    input=shapes.LINKED_IDENTITY_DELETE_INPUT_SHAPE,
    output=NOTHING,
)
"""Delete it.

Refused with `sign_in_again`, `role_out_of_reach`, `session_required`, `last_way_in`, or a code of every
operation.
"""

linked_identity_begin = Operation(
    name="linkedIdentity.begin",
    method="POST",
    path="/api/users/{userId}/linked-identities/begin",
    make=types.LinkedIdentityBeginInput,
    input=shapes.LINKED_IDENTITY_BEGIN_INPUT_SHAPE,
    output=shapes.O_AUTH_START_SHAPE,
)
"""Begin to link an account of another service to one's own, as `auth.beginOAuth` begins to sign in.

Refused with `sign_in_again`, `address_forbidden`, `provider_failed`, `upstream_unreachable`, or a code of every
operation.
"""

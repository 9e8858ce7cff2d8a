# Generated from Schema/passkey.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
from . import shapes, types

passkey_get = Operation(
    name="passkey.get",
    method="GET",
    path="/api/users/{userId}/passkeys/{passkeyId}",
    make=types.PasskeyGetInput,
    input=shapes.PASSKEY_GET_INPUT_SHAPE,
    output=shapes.PASSKEY_SHAPE,
)
"""Read one passkey."""

passkey_list = Operation(
    name="passkey.list",
    method="GET",
    path="/api/users/{userId}/passkeys",
    make=types.PasskeyListInput,
    input=shapes.PASSKEY_LIST_INPUT_SHAPE,
    output=shapes.PASSKEY_PAGE_SHAPE,
)
"""List, page by page."""

passkey_patch = Operation(
    name="passkey.patch",
    method="PATCH",
    path="/api/users/{userId}/passkeys/{passkeyId}",
    make=types.PasskeyPatchInput,
    input=shapes.PASSKEY_PATCH_INPUT_SHAPE,
    output=shapes.PASSKEY_SHAPE,
)
"""Change what is given; null clears.

Refused with `session_required`, or a code of every operation.
"""

passkey_delete = Operation(
    name="passkey.delete",
    method="DELETE",
    path="/api/users/{userId}/passkeys/{passkeyId}",
    make=types.PasskeyDeleteInput,
    input=shapes.PASSKEY_DELETE_INPUT_SHAPE,
    output=NOTHING,
)
"""Delete it.

Refused with `sign_in_again`, `role_out_of_reach`, `session_required`, `last_way_in`, or a code of every
operation.
"""

passkey_begin = Operation(
    name="passkey.begin",
    method="POST",
    path="/api/users/{userId}/passkeys/begin",
    make=types.PasskeyBeginInput,
    input=shapes.PASSKEY_BEGIN_INPUT_SHAPE,
    output=shapes.PASSKEY_QUESTION_SHAPE,
)
"""Ask for a new one. Devices that have one of this user already make no other.

Refused with `sign_in_again`, `too_many_passkeys`, `passkeys_off`, or a code of every operation.
"""

passkey_finish = Operation(
    name="passkey.finish",
    method="POST",
    path="/api/users/{userId}/passkeys/finish",
    make=types.PasskeyFinishInput,
    input=shapes.PASSKEY_FINISH_INPUT_SHAPE,
    output=shapes.PASSKEY_SHAPE,
)
"""Keep the one that was made.

Refused with `sign_in_expired`, `sign_in_again`, `malformed_message`, `passkey_refused`, `too_many_passkeys`,
`passkeys_off`, or a code of every operation.
"""

# Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
from . import shapes, types

runtime_settings_get = Operation(
    name="runtimeSettings.get",
    method="GET",
    path="/api/settings",
    make=types.RuntimeSettingsGetInput,
    input=shapes.RUNTIME_SETTINGS_GET_INPUT_SHAPE,
    output=shapes.RUNTIME_SETTINGS_SHAPE,
)
"""Read the runtime settings."""

runtime_settings_patch = Operation(
    name="runtimeSettings.patch",
    method="PATCH",
    path="/api/settings",
    make=types.RuntimeSettingsPatchInput,
    input=shapes.RUNTIME_SETTINGS_PATCH_INPUT_SHAPE,
    output=shapes.RUNTIME_SETTINGS_SHAPE,
)
"""Change what is given; null clears."""

runtime_settings_test_mail = Operation(
    name="runtimeSettings.testMail",
    method="POST",
    path="/api/settings/test-mail",
    make=types.RuntimeSettingsTestMailInput,
    input=shapes.RUNTIME_SETTINGS_TEST_MAIL_INPUT_SHAPE,
    output=NOTHING,
)
"""Send a message to see whether the server's mail works. The answer comes when the mail server has taken it.

Refused with `mail_off`, `mail_failed`, or a code of every operation.
"""

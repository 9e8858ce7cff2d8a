# Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import Field, Shape
from . import types

RUNTIME_SETTINGS_SHAPE: Final[Shape[types.RuntimeSettings]] = Shape(
    types.RuntimeSettings,
    "RuntimeSettings",
    (
        Field(1, "isRegistrationOpen", "is_registration_open", "boolean", is_nullable=True),
        Field(2, "areGuestsAllowed", "are_guests_allowed", "boolean", is_nullable=True),
        Field(3, "title", "title", "string", is_nullable=True),
        Field(4, "about", "about", "string", is_nullable=True),
        Field(5, "motd", "motd", "string", is_nullable=True),
        Field(1004, "version", "version", "int"),
    ),
)

RUNTIME_SETTINGS_GET_INPUT_SHAPE: Final[Shape[types.RuntimeSettingsGetInput]] = Shape(
    types.RuntimeSettingsGetInput,
    "RuntimeSettingsGetInput",
    (),
)

RUNTIME_SETTINGS_PATCH_SHAPE: Final[Shape[types.RuntimeSettingsPatch]] = Shape(
    types.RuntimeSettingsPatch,
    "RuntimeSettingsPatch",
    (
        Field(1, "isRegistrationOpen", "is_registration_open", "boolean", is_nullable=True),
        Field(2, "areGuestsAllowed", "are_guests_allowed", "boolean", is_nullable=True),
        Field(3, "title", "title", "string", is_nullable=True),
        Field(4, "about", "about", "string", is_nullable=True),
        Field(5, "motd", "motd", "string", is_nullable=True),
    ),
    is_patch=True,
)

RUNTIME_SETTINGS_PATCH_INPUT_SHAPE: Final[Shape[types.RuntimeSettingsPatchInput]] = Shape(
    types.RuntimeSettingsPatchInput,
    "RuntimeSettingsPatchInput",
    (
        Field(1005, "patch", "patch", "object", of=lambda: RUNTIME_SETTINGS_PATCH_SHAPE),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

RUNTIME_SETTINGS_TEST_MAIL_INPUT_SHAPE: Final[Shape[types.RuntimeSettingsTestMailInput]] = Shape(
    types.RuntimeSettingsTestMailInput,
    "RuntimeSettingsTestMailInput",
    (
        Field(1, "to", "to", "string"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

# Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

RUNTIME_SETTINGS_PATCH_LIMITS: Final = {
    "title": Limits(min_length=1, max_length=64),
    "about": Limits(min_length=0, max_length=500),
    "motd": Limits(min_length=0, max_length=1000),
}
"""Bounds of the fields of `RuntimeSettingsPatch`."""

RUNTIME_SETTINGS_TEST_MAIL_INPUT_LIMITS: Final = {
    "to": Limits(min_length=3, max_length=254, format="email"),
}
"""Bounds of the fields of `RuntimeSettingsTestMailInput`."""

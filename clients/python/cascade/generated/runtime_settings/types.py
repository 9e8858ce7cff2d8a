# Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...shapes import UNSET

if TYPE_CHECKING:
    from ...shapes import Unset


@dataclass(frozen=True, kw_only=True)
class RuntimeSettings:
    """What is decided about this server while it runs. What is null is as its configuration has it."""

    is_registration_open: bool | None
    """Whether people can make themselves an account."""
    are_guests_allowed: bool | None
    """Whether people can come as guests, where a room lets them."""
    title: str | None
    """What this server is called."""
    about: str | None
    """What it says about itself."""
    motd: str | None
    """The message of the day: what everybody shall read just now."""
    version: int
    """The revision of its last change; what a patch gives as its base."""


@dataclass(frozen=True, kw_only=True)
class RuntimeSettingsGetInput:
    """The input of `runtimeSettings.get`."""


@dataclass(frozen=True, kw_only=True)
class RuntimeSettingsPatch:
    """What changes: a field that is not here stays, null clears."""

    is_registration_open: bool | None | Unset = UNSET
    """Whether people can make themselves an account."""
    are_guests_allowed: bool | None | Unset = UNSET
    """Whether people can come as guests, where a room lets them."""
    title: str | None | Unset = UNSET
    """What this server is called."""
    about: str | None | Unset = UNSET
    """What it says about itself."""
    motd: str | None | Unset = UNSET
    """The message of the day: what everybody shall read just now."""


@dataclass(frozen=True, kw_only=True)
class RuntimeSettingsPatchInput:
    """The input of `runtimeSettings.patch`."""

    patch: RuntimeSettingsPatch
    """What to change."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class RuntimeSettingsTestMailInput:
    """The input of `runtimeSettings.testMail`."""

    to: str
    """Where to."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""

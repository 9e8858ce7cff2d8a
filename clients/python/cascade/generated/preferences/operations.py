# Generated from Schema/preferences.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import Operation
from . import shapes, types

preferences_get = Operation(
    name="preferences.get",
    method="GET",
    path="/api/users/{userId}/preferences",
    make=types.PreferencesGetInput,
    input=shapes.PREFERENCES_GET_INPUT_SHAPE,
    output=shapes.PREFERENCES_SHAPE,
)
"""Read the preferences."""

preferences_patch = Operation(
    name="preferences.patch",
    method="PATCH",
    path="/api/users/{userId}/preferences",
    make=types.PreferencesPatchInput,
    input=shapes.PREFERENCES_PATCH_INPUT_SHAPE,
    output=shapes.PREFERENCES_SHAPE,
)
"""Change what is given; null clears."""

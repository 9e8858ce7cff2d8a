# Generated from Schema/playback.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import Operation
from . import shapes, types

playback_get = Operation(
    name="playback.get",
    method="GET",
    path="/api/rooms/{roomId}/playback",
    make=types.PlaybackGetInput,
    input=shapes.PLAYBACK_GET_INPUT_SHAPE,
    output=shapes.PLAYBACK_SHAPE,
)
"""Read the playback.

Refused with `media_unavailable`, `credentials_refused`, `provider_failed`, `upstream_refused`,
`upstream_unreachable`, or a code of every operation.
"""

playback_resolve = Operation(
    name="playback.resolve",
    method="POST",
    path="/api/rooms/{roomId}/playback/resolve",
    make=types.PlaybackResolveInput,
    input=shapes.PLAYBACK_RESOLVE_INPUT_SHAPE,
    output=shapes.PLAYBACK_SHAPE,
)
"""Compute it for a player that says what it can do, or for another media than the one that is on.

Refused with `media_unavailable`, `credentials_refused`, `provider_failed`, `upstream_refused`,
`upstream_unreachable`, or a code of every operation.
"""

# Generated from Schema/permissions.graphql by codegen. Do not edit.
"""The layout of permission masks."""

from __future__ import annotations

from enum import IntFlag


class PermissionMask(IntFlag):
    """Any set of permissions."""

    VIEW_ROOM = 1 << 0
    """May see the room."""
    CONTROL_PLAYBACK = 1 << 1
    """May play and pause."""
    MANAGE_ROOM = 1 << 2
    """May change the room."""
    DELETE_ROOM = 1 << 3
    """May delete the room."""

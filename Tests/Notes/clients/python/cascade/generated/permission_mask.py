# Generated from Schema/permissions.graphql by codegen. Do not edit.
"""The layout of permission masks."""

from __future__ import annotations

from enum import IntFlag


class PermissionMask(IntFlag):
    """Any set of permissions."""

    READ_NOTES = 1 << 0
    """May read what is in the notebook."""
    WRITE_NOTES = 1 << 1
    """May write into the notebook."""
    MANAGE_NOTEBOOK = 1 << 2
    """May change and delete the notebook itself."""

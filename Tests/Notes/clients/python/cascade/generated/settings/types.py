# Generated from Schema/settings.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from ...shapes import OpenEnum


class WhenFull(OpenEnum):
    """What is done when the disk is full."""

    REFUSE = "refuse"
    """New notes are refused."""
    DROP_OLDEST = "dropOldest"
    """The oldest deleted notes go."""

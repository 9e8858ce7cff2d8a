# Generated from Schema/tables.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from ...shapes import OpenEnum


class Role(OpenEnum):
    """What somebody is in a notebook."""

    CREATOR = "creator"
    """Who created it."""
    EDITOR = "editor"
    """Who may write."""
    READER = "reader"
    """Who may read."""


class Permission(OpenEnum):
    """What may be granted; the order is the bit."""

    READ_NOTES = "readNotes"
    """May read what is in the notebook."""
    WRITE_NOTES = "writeNotes"
    """May write into the notebook."""
    MANAGE_NOTEBOOK = "manageNotebook"
    """May change and delete the notebook itself."""

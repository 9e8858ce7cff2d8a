# Generated from Schema/tables.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts
from . import types

ROLE_ENUM: Final[EnumFacts] = EnumFacts(
    types.Role,
    {"creator": 1, "editor": 2, "reader": 3},
)

PERMISSION_ENUM: Final[EnumFacts] = EnumFacts(
    types.Permission,
    {"readNotes": 1, "writeNotes": 2, "manageNotebook": 3},
)

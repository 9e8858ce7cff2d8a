# Generated from Schema by codegen. Do not edit.
"""What subprotocols are named after: `notes.v1.json`."""

from __future__ import annotations

from typing import Final

PACKAGE_NAME: Final = "notes.v1"

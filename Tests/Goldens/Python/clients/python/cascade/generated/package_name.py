# Generated from Schema by codegen. Do not edit.
"""What subprotocols are named after: `sample.v1.json`."""

from __future__ import annotations

from typing import Final

PACKAGE_NAME: Final = "sample.v1"

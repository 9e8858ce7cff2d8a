# Generated from Schema/config.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts
from . import types

SERVER_MODE_ENUM: Final[EnumFacts] = EnumFacts(
    types.ServerMode,
    {"development": 1, "production": 2},
)

PROXY_FIELD_ENUM: Final[EnumFacts] = EnumFacts(
    types.ProxyField,
    {"xForwardedFor": 1, "forwarded": 2},
)

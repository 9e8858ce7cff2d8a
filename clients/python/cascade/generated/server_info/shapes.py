# Generated from Schema/serverInfo.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import Field, Shape
from . import types

SERVER_INFO_SHAPE: Final[Shape[types.ServerInfo]] = Shape(
    types.ServerInfo,
    "ServerInfo",
    (
        Field(1, "name", "name", "string"),
        Field(2, "version", "version", "string"),
        Field(3, "apiVersion", "api_version", "string"),
        Field(4, "features", "features", "string", is_list=True),
        Field(5, "time", "time", "timestamp"),
        Field(6, "title", "title", "string", is_nullable=True),
        Field(7, "about", "about", "string", is_nullable=True),
        Field(8, "motd", "motd", "string", is_nullable=True),
    ),
)

SERVER_INFO_GET_INPUT_SHAPE: Final[Shape[types.ServerInfoGetInput]] = Shape(
    types.ServerInfoGetInput,
    "ServerInfoGetInput",
    (),
)

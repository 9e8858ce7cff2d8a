# Generated from Schema/serverInfo.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import Operation
from . import shapes, types

server_info_get = Operation(
    name="serverInfo.get",
    method="GET",
    path="/api/server-info",
    make=types.ServerInfoGetInput,
    input=shapes.SERVER_INFO_GET_INPUT_SHAPE,
    output=shapes.SERVER_INFO_SHAPE,
)
"""Read the server info."""

# Generated from Schema/presence.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
from . import shapes, types

presence_list = Operation(
    name="presence.list",
    method="GET",
    path="/api/rooms/{roomId}/presence",
    make=types.PresenceListInput,
    input=shapes.PRESENCE_LIST_INPUT_SHAPE,
    output=shapes.PRESENCE_PAGE_SHAPE,
)
"""List, page by page."""

presence_report = Operation(
    name="presence.report",
    method="PUT",
    path="/api/rooms/{roomId}/presence",
    make=types.PresenceReportInput,
    input=shapes.PRESENCE_REPORT_INPUT_SHAPE,
    output=NOTHING,
)
"""Say how one's player does. It holds for the connection that said it."""

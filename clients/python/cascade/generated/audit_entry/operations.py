# Generated from Schema/auditEntry.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import Operation
from . import shapes, types

audit_entry_list = Operation(
    name="auditEntry.list",
    method="GET",
    path="/api/audit",
    make=types.AuditEntryListInput,
    input=shapes.AUDIT_ENTRY_LIST_INPUT_SHAPE,
    output=shapes.AUDIT_ENTRY_PAGE_SHAPE,
)
"""List, page by page."""

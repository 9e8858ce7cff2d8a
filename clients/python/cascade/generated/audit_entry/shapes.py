# Generated from Schema/auditEntry.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts, Field, Shape
from . import types

AUDIT_ENTRY_SHAPE: Final[Shape[types.AuditEntry]] = Shape(
    types.AuditEntry,
    "AuditEntry",
    (
        Field(1, "id", "id", "string"),
        Field(2, "at", "at", "timestamp"),
        Field(3, "actor", "actor", "string", is_nullable=True),
        Field(4, "address", "address", "string", is_nullable=True),
        Field(5, "door", "door", "enum", of=lambda: AUDIT_DOOR_ENUM),
        Field(6, "operation", "operation", "string"),
        Field(7, "outcome", "outcome", "string"),
        Field(8, "requestId", "request_id", "string"),
        Field(9, "scopeId", "scope_id", "string", is_nullable=True),
        Field(10, "subjects", "subjects", "string", is_list=True),
    ),
)

AUDIT_ENTRY_PAGE_SHAPE: Final[Shape[types.AuditEntryPage]] = Shape(
    types.AuditEntryPage,
    "AuditEntryPage",
    (
        Field(1, "items", "items", "object", of=lambda: AUDIT_ENTRY_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

AUDIT_ENTRY_LIST_INPUT_SHAPE: Final[Shape[types.AuditEntryListInput]] = Shape(
    types.AuditEntryListInput,
    "AuditEntryListInput",
    (
        Field(3, "actor", "actor", "string", is_nullable=True, place="query"),
        Field(6, "operation", "operation", "string", is_nullable=True, place="query"),
        Field(7, "outcome", "outcome", "string", is_nullable=True, place="query"),
        Field(8, "requestId", "request_id", "string", is_nullable=True, place="query"),
        Field(9, "scopeId", "scope_id", "string", is_nullable=True, place="query"),
        Field(1006, "limit", "limit", "int", default=50, place="query"),
        Field(1007, "cursor", "cursor", "string", is_nullable=True, place="query"),
        Field(1008, "order", "order", "enum", of=lambda: AUDIT_ENTRY_ORDER_ENUM, is_nullable=True, place="query"),
    ),
)

AUDIT_DOOR_ENUM: Final[EnumFacts] = EnumFacts(
    types.AuditDoor,
    {"rest": 1, "grpc": 2, "realtime": 3, "management": 4},
)

AUDIT_ENTRY_ORDER_ENUM: Final[EnumFacts] = EnumFacts(
    types.AuditEntryOrder,
    {"at": 1, "atDesc": 2},
)

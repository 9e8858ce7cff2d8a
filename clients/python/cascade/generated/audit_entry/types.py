# Generated from Schema/auditEntry.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...shapes import UNSET, OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ...shapes import Unset


@dataclass(frozen=True, kw_only=True)
class AuditEntry:
    """A call that changed something, or was refused."""

    id: str
    """Its identity."""
    at: datetime
    """When the call was answered."""
    actor: str | None
    """Who called: the id of a user or of a guest, `operator` for whoever runs the server; null for who said nothing,
    or nothing true.
    """
    address: str | None
    """From where, as far as this server knows; null for its own machine's Unix socket."""
    door: AuditDoor
    """By which door."""
    operation: str
    """What was called: `user.ban`."""
    outcome: str
    """`ok`, or the code of the refusal."""
    request_id: str
    """What the caller was told that the call is called, and what the log calls it."""
    scope_id: str | None
    """The scope that it was about: a room, a user; of an attempt to sign in, the account, where there is one of that
    name.
    """
    subjects: Sequence[str]
    """What it was about, by its id: what its address names, and what it made."""


@dataclass(frozen=True, kw_only=True)
class AuditEntryPage:
    """A page of a list."""

    items: Sequence[AuditEntry]
    """The entries of this page."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class AuditEntryListInput:
    """The input of `auditEntry.list`."""

    actor: str | None = None
    """Only those with this actor."""
    operation: str | None = None
    """Only those with this operation."""
    outcome: str | None = None
    """Only those with this outcome."""
    request_id: str | None = None
    """Only those with this request id."""
    scope_id: str | None = None
    """Only those with this scope id."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""
    order: AuditEntryOrder | None = None
    """What comes first."""


class AuditDoor(OpenEnum):
    """How a call came."""

    REST = "rest"
    """REST."""
    GRPC = "grpc"
    """gRPC."""
    REALTIME = "realtime"
    """A connection that stays."""
    MANAGEMENT = "management"
    """The management door."""


class AuditEntryOrder(OpenEnum):
    """What a list of audit entrys is ordered by."""

    AT = "at"
    """By at, the least first."""
    AT_DESC = "atDesc"
    """By at, the greatest first."""

# Generated from Schema/noteEvent.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from ...shapes import UNSET, OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ...shapes import UnknownArm, Unset
    from ..note.types import Note


@dataclass(frozen=True, kw_only=True)
class NoteEvent:
    """Something that happened in a notebook."""

    sequence: int
    """Its place in the log, from 1 without a gap."""
    notebook_id: str
    """The notebook that it belongs to."""
    author: str
    """Who did it."""
    at: datetime
    """When."""
    event: NoteEventKind
    """What it was."""


@dataclass(frozen=True, kw_only=True)
class NoteWritten:
    """A note was made or changed."""

    note: Note
    """The note as it is since."""


@dataclass(frozen=True, kw_only=True)
class NoteDeleted:
    """A note was deleted."""

    note_id: str
    """The note that was."""


@dataclass(frozen=True, kw_only=True)
class NoteRemarked:
    """Somebody wrote something down."""

    remark: str
    """What happened."""
    note_id: str | None
    """The note that it is about; null when it is about all."""


@dataclass(frozen=True, kw_only=True)
class NoteEventPage:
    """A page of a list."""

    items: Sequence[NoteEvent]
    """The entries of this page."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class NoteEventListInput:
    """The input of `noteEvent.list`."""

    notebook_id: str
    """The notebook that it is about."""
    author: str | None = None
    """Only those with this author."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""
    order: NoteEventOrder | None = None
    """What comes first."""


@dataclass(frozen=True, kw_only=True)
class NoteEventAppendInput:
    """The input of `noteEvent.append`."""

    notebook_id: str
    """The notebook that it is about."""
    remark: str
    """What happened."""
    note_id: str | None = None
    """The note that it is about; null when it is about all."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


class NoteEventOrder(OpenEnum):
    """What a list of note events is ordered by."""

    SEQUENCE = "sequence"
    """By sequence, the least first."""
    SEQUENCE_DESC = "sequenceDesc"
    """By sequence, the greatest first."""


NoteEventKind: TypeAlias = "NoteWritten | NoteDeleted | NoteRemarked | UnknownArm"
"""What can happen in a notebook."""

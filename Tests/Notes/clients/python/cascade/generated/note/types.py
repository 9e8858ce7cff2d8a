# Generated from Schema/note.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from ...shapes import UNSET, OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from ...shapes import UnknownArm, Unset


@dataclass(frozen=True, kw_only=True)
class Note:
    """One note."""

    id: str
    """Its identity; stable for ever."""
    notebook_id: str
    """The notebook that it belongs to."""
    title: str
    """What it says at the top."""
    content: NoteContent
    """What it says."""
    priority: NotePriority
    """How important it is."""
    parent_id: str | None
    """The note that it belongs under; null at the top."""
    labels: Sequence[str]
    """Words to find it by."""
    steps: Sequence[NoteStep]
    """Things to do, in their order."""
    figures: Sequence[int]
    """Numbers that it is about."""
    shares: Sequence[float]
    """Shares of a whole."""
    earlier_priorities: Sequence[NotePriority]
    """How important it was before."""
    is_pinned: bool
    """Whether it stays at the top."""
    weight: float
    """How heavy its paper is, in grams for a square metre."""
    serial: int | None
    """The serial number of its paper, in 64 bits; null for plain paper."""
    due_at: datetime | None
    """When it must be done; null when it need not."""
    estimate: timedelta | None
    """How long it will take; null when nobody knows."""
    quota: int
    """How much it may grow."""
    link: str | None
    """Where more can be read."""
    contact: str | None
    """Whom to ask."""
    color: str | None
    """The colour of its paper."""
    language: str | None
    """The language that it is written in."""
    rank: str
    """Its place among the others: sorted as text."""
    is_locked: bool
    """Whether nobody may change it."""
    read_count: int
    """How often it was read, in 64 bits."""
    created_at: datetime
    """When it was made."""
    author: str
    """Who made it."""
    version: int
    """The revision of its last change; what a patch gives as its base."""


@dataclass(frozen=True, kw_only=True)
class NoteText:
    """Words."""

    text: str
    """The words."""
    is_markdown: bool
    """Whether signs in it mean bold and such."""


@dataclass(frozen=True, kw_only=True)
class NoteDrawing:
    """A drawing."""

    points: Sequence[float]
    """The points of its line, each an x and a y."""
    stroke: float
    """How thick the line is."""
    caption: str | None
    """What it shows; null when that cannot be said."""


@dataclass(frozen=True, kw_only=True)
class NoteBlank:
    """Nothing yet."""

    reason: str | None
    """Why; null when there is no reason."""


@dataclass(frozen=True, kw_only=True)
class NoteStep:
    """A thing to do."""

    text: str
    """What."""
    done_at: datetime | None
    """When it was done; null while it is not."""


@dataclass(frozen=True, kw_only=True)
class NoteCreateInput:
    """The input of `note.create`."""

    notebook_id: str
    """The notebook that it is about."""
    title: str
    """What it says at the top."""
    content: NoteContent
    """What it says."""
    priority: NotePriority | Unset = UNSET
    """How important it is."""
    parent_id: str | None = None
    """The note that it belongs under; null at the top."""
    labels: Sequence[str] = ()
    """Words to find it by."""
    steps: Sequence[NoteStep] = ()
    """Things to do, in their order."""
    figures: Sequence[int] = ()
    """Numbers that it is about."""
    shares: Sequence[float] = ()
    """Shares of a whole."""
    earlier_priorities: Sequence[NotePriority] = ()
    """How important it was before."""
    is_pinned: bool | Unset = UNSET
    """Whether it stays at the top."""
    weight: float | Unset = UNSET
    """How heavy its paper is, in grams for a square metre."""
    serial: int | None = None
    """The serial number of its paper, in 64 bits; null for plain paper."""
    due_at: datetime | None = None
    """When it must be done; null when it need not."""
    estimate: timedelta | None = None
    """How long it will take; null when nobody knows."""
    quota: int | Unset = UNSET
    """How much it may grow."""
    link: str | None = None
    """Where more can be read."""
    contact: str | None = None
    """Whom to ask."""
    color: str | None = None
    """The colour of its paper."""
    language: str | None = None
    """The language that it is written in."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class NoteGetInput:
    """The input of `note.get`."""

    notebook_id: str
    """The notebook that it is about."""
    note_id: str
    """The note that it is about."""


@dataclass(frozen=True, kw_only=True)
class NotePage:
    """A page of a list."""

    items: Sequence[Note]
    """The entries of this page."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class NoteListInput:
    """The input of `note.list`."""

    notebook_id: str
    """The notebook that it is about."""
    priority: NotePriority | None = None
    """Only those with this priority."""
    is_pinned: bool | None = None
    """Only those with this is pinned."""
    parent_id: str | None = None
    """Only those with this parent id."""
    due_at: datetime | None = None
    """Only those with this due at."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""
    order: NoteOrder | None = None
    """What comes first."""


@dataclass(frozen=True, kw_only=True)
class NotePatch:
    """What changes: a field that is not here stays, null clears."""

    title: str | Unset = UNSET
    """What it says at the top."""
    content: NoteContent | Unset = UNSET
    """What it says."""
    priority: NotePriority | Unset = UNSET
    """How important it is."""
    parent_id: str | None | Unset = UNSET
    """The note that it belongs under; null at the top."""
    labels: Sequence[str] | Unset = UNSET
    """Words to find it by."""
    steps: Sequence[NoteStep] | Unset = UNSET
    """Things to do, in their order."""
    figures: Sequence[int] | Unset = UNSET
    """Numbers that it is about."""
    shares: Sequence[float] | Unset = UNSET
    """Shares of a whole."""
    earlier_priorities: Sequence[NotePriority] | Unset = UNSET
    """How important it was before."""
    is_pinned: bool | Unset = UNSET
    """Whether it stays at the top."""
    weight: float | Unset = UNSET
    """How heavy its paper is, in grams for a square metre."""
    serial: int | None | Unset = UNSET
    """The serial number of its paper, in 64 bits; null for plain paper."""
    due_at: datetime | None | Unset = UNSET
    """When it must be done; null when it need not."""
    estimate: timedelta | None | Unset = UNSET
    """How long it will take; null when nobody knows."""
    quota: int | Unset = UNSET
    """How much it may grow."""
    link: str | None | Unset = UNSET
    """Where more can be read."""
    contact: str | None | Unset = UNSET
    """Whom to ask."""
    color: str | None | Unset = UNSET
    """The colour of its paper."""
    language: str | None | Unset = UNSET
    """The language that it is written in."""


@dataclass(frozen=True, kw_only=True)
class NotePatchInput:
    """The input of `note.patch`."""

    notebook_id: str
    """The notebook that it is about."""
    note_id: str
    """The note that it is about."""
    patch: NotePatch
    """What to change."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class NoteDeleteInput:
    """The input of `note.delete`."""

    notebook_id: str
    """The notebook that it is about."""
    note_id: str
    """The note that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class NoteMoveInput:
    """The input of `note.move`."""

    notebook_id: str
    """The notebook that it is about."""
    note_id: str
    """The note that it is about."""
    before_id: str | None = None
    """The note that it shall stand before; at the end when none is given."""
    to_notebook_id: str | None = None
    """The notebook that it shall go to; it stays when none is given."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class NoteLockInput:
    """The input of `note.lock`."""

    notebook_id: str
    """The notebook that it is about."""
    note_id: str
    """The note that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class NoteUnlockInput:
    """The input of `note.unlock`."""

    notebook_id: str
    """The notebook that it is about."""
    note_id: str
    """The note that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class NoteReactInput:
    """The input of `note.react`."""

    notebook_id: str
    """The notebook that it is about."""
    note_id: str
    """The note that it is about."""
    key: str
    """A word or a sign."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


class NotePriority(OpenEnum):
    """How important a note is."""

    LOW = "low"
    """When there is nothing else to do."""
    NORMAL = "normal"
    """As most are."""
    HIGH = "high"
    """Before the others."""


class NoteOrder(OpenEnum):
    """What a list of notes is ordered by."""

    RANK = "rank"
    """By rank, the least first."""
    RANK_DESC = "rankDesc"
    """By rank, the greatest first."""
    TITLE = "title"
    """By title, the least first."""
    TITLE_DESC = "titleDesc"
    """By title, the greatest first."""
    DUE_AT = "dueAt"
    """By due at, the least first."""
    DUE_AT_DESC = "dueAtDesc"
    """By due at, the greatest first."""


NoteContent: TypeAlias = "NoteText | NoteDrawing | NoteBlank | UnknownArm"
"""What a note says."""

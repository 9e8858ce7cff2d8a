# Generated from Schema/notebook.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...shapes import UNSET, OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ...shapes import Unset
    from ..note.types import Note, NotePriority


@dataclass(frozen=True, kw_only=True)
class Notebook:
    """A book that notes are written into."""

    id: str
    """Its identity; stable for ever."""
    title: str
    """What people call it."""
    slug: str | None
    """Its name in addresses."""
    is_shared: bool
    """Whether several people write into it; settled when it is created."""
    shelf: Shelf
    """Where it stands."""
    max_notes: int
    """How many notes it takes."""
    page: PageSize
    """The measures of its pages."""
    topics: Sequence[str]
    """What it is about, in a few words each."""
    has_passphrase: bool
    """Whether a passphrase opens it to guests."""
    remarks: str | None
    """What only those who run it need to know."""
    owner_name: str
    """Who created it."""
    created_at: datetime
    """When it was created."""
    note_count: int
    """How many notes are in it."""
    size: int
    """How large all of it is."""
    is_archived: bool
    """Whether it was put away."""
    cover: str | None
    """What it was bound in, once.

    Deprecated: Notebooks have no covers any more.
    """
    version: int
    """The revision of its last change; what a patch gives as its base."""


@dataclass(frozen=True, kw_only=True)
class PageSize:
    """The measures of a page, in millimetres."""

    width: float
    """From left to right."""
    height: float
    """From top to bottom."""


@dataclass(frozen=True, kw_only=True)
class NoteMatches:
    """Notes that were found."""

    items: Sequence[NoteMatch]
    """The best first."""
    total: int
    """How many there are in all."""


@dataclass(frozen=True, kw_only=True)
class NoteMatch:
    """A note that was found."""

    note: Note
    """The note."""
    score: float
    """How well it fits, from 0 to 1."""
    line: str | None
    """The line that fits; null when the title does."""


@dataclass(frozen=True, kw_only=True)
class NotebookRanking:
    """Notebooks by how much they are read."""

    notebooks: Sequence[Notebook]
    """The most read first."""


@dataclass(frozen=True, kw_only=True)
class PrintOptions:
    """How notes are printed."""

    is_double_sided: bool | Unset = UNSET
    """Whether both sides of the paper are used."""
    pages: Sequence[int] = ()
    """Only these pages, by number; all of them when none is given."""
    footer: str | None = None
    """Printed at the foot of each page."""
    margin: PrintMargin | None = None
    """White space around the text."""


@dataclass(frozen=True, kw_only=True)
class PrintMargin:
    """White space around a text, in millimetres."""

    sides: float | Unset = UNSET
    """Left and right."""
    ends: float | Unset = UNSET
    """Above and below."""


@dataclass(frozen=True, kw_only=True)
class PrintJob:
    """What was sent to the printer."""

    sheets: int
    """How many sheets it takes."""
    ready_at: datetime
    """When it will be done."""


@dataclass(frozen=True, kw_only=True)
class NotebookCreateInput:
    """The input of `notebook.create`."""

    title: str
    """What people call it."""
    slug: str | None = None
    """Its name in addresses."""
    is_shared: bool | Unset = UNSET
    """Whether several people write into it; settled when it is created."""
    shelf: Shelf | Unset = UNSET
    """Where it stands."""
    max_notes: int | Unset = UNSET
    """How many notes it takes."""
    page: PageSize
    """The measures of its pages."""
    topics: Sequence[str] = ()
    """What it is about, in a few words each."""
    passphrase: str | None = None
    """Opens it to guests; never shown."""
    template_id: str | None = None
    """The notebook whose notes it begins with."""
    remarks: str | None = None
    """What only those who run it need to know."""
    cover: str | None = None
    """What it was bound in, once.

    Deprecated: Notebooks have no covers any more.
    """
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class NotebookGetInput:
    """The input of `notebook.get`."""

    notebook_id: str
    """The notebook that it is about."""


@dataclass(frozen=True, kw_only=True)
class NotebookPage:
    """A page of a list."""

    items: Sequence[Notebook]
    """The entries of this page."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class NotebookListInput:
    """The input of `notebook.list`."""

    slug: str | None = None
    """Only those with this slug."""
    shelf: Shelf | None = None
    """Only those with this shelf."""
    is_archived: bool | None = None
    """Only those with this is archived."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""
    order: NotebookOrder | None = None
    """What comes first."""


@dataclass(frozen=True, kw_only=True)
class PageSizePatch:
    """What changes: a field that is not here stays, null clears."""

    width: float | Unset = UNSET
    """From left to right."""
    height: float | Unset = UNSET
    """From top to bottom."""


@dataclass(frozen=True, kw_only=True)
class NotebookPatch:
    """What changes: a field that is not here stays, null clears."""

    title: str | Unset = UNSET
    """What people call it."""
    slug: str | None | Unset = UNSET
    """Its name in addresses."""
    shelf: Shelf | Unset = UNSET
    """Where it stands."""
    max_notes: int | Unset = UNSET
    """How many notes it takes."""
    page: PageSizePatch | Unset = UNSET
    """The measures of its pages."""
    topics: Sequence[str] | Unset = UNSET
    """What it is about, in a few words each."""
    passphrase: str | None | Unset = UNSET
    """Opens it to guests; never shown."""
    remarks: str | None | Unset = UNSET
    """What only those who run it need to know."""
    cover: str | None | Unset = UNSET
    """What it was bound in, once.

    Deprecated: Notebooks have no covers any more.
    """


@dataclass(frozen=True, kw_only=True)
class NotebookPatchInput:
    """The input of `notebook.patch`."""

    notebook_id: str
    """The notebook that it is about."""
    patch: NotebookPatch
    """What to change."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class NotebookDeleteInput:
    """The input of `notebook.delete`."""

    notebook_id: str
    """The notebook that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class NotebookArchiveInput:
    """The input of `notebook.archive`."""

    notebook_id: str
    """The notebook that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class NotebookClearInput:
    """The input of `notebook.clear`."""

    notebook_id: str
    """The notebook that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class NotebookSearchInput:
    """The input of `notebook.search`."""

    notebook_id: str
    """The notebook that it is about."""
    text: str
    """What to look for."""
    at_least: NotePriority | Unset = UNSET
    """Only notes that are at least so important."""
    limit: int | Unset = UNSET
    """How many at most."""


@dataclass(frozen=True, kw_only=True)
class NotebookPrintInput:
    """The input of `notebook.print`."""

    notebook_id: str
    """The notebook that it is about."""
    options: PrintOptions
    """How."""
    copies: int | Unset = UNSET
    """How many times."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class NotebookDownloadInput:
    """The input of `notebook.download`."""

    notebook_id: str
    """The notebook that it is about."""


@dataclass(frozen=True, kw_only=True)
class NotebookPopularInput:
    """The input of `notebook.popular`."""


class Shelf(OpenEnum):
    """Where a notebook stands."""

    TOP = "top"
    """At hand."""
    MIDDLE = "middle"
    """A little out of reach."""
    BOTTOM = "bottom"
    """Where one has to kneel."""
    ATTIC = "attic"
    """In the attic.

    Deprecated: The attic was cleared.
    """


class NotebookOrder(OpenEnum):
    """What a list of notebooks is ordered by."""

    TITLE = "title"
    """By title, the least first."""
    TITLE_DESC = "titleDesc"
    """By title, the greatest first."""
    CREATED_AT = "createdAt"
    """By created at, the least first."""
    CREATED_AT_DESC = "createdAtDesc"
    """By created at, the greatest first."""

# Generated from Schema/pen.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...shapes import UNSET, OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...shapes import Unset


@dataclass(frozen=True, kw_only=True)
class Pen:
    """A pen that one may borrow; no rule serves it."""

    id: str
    """Its identity; stable for ever."""
    name: str
    """What is written on it."""
    bill: str | None
    """What it cost, as unpadded base64url of the bill."""
    version: int
    """The revision of its last change; what a patch gives as its base."""


@dataclass(frozen=True, kw_only=True)
class PenCreateInput:
    """The input of `pen.create`."""

    name: str
    """What is written on it."""
    bill: str | None = None
    """What it cost, as unpadded base64url of the bill."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class PenGetInput:
    """The input of `pen.get`."""

    pen_id: str
    """The pen that it is about."""


@dataclass(frozen=True, kw_only=True)
class PenPage:
    """A page of a list."""

    items: Sequence[Pen]
    """The entries of this page."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class PenListInput:
    """The input of `pen.list`."""

    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""
    order: PenOrder | None = None
    """What comes first."""


@dataclass(frozen=True, kw_only=True)
class PenPatch:
    """What changes: a field that is not here stays, null clears."""

    name: str | Unset = UNSET
    """What is written on it."""
    bill: str | None | Unset = UNSET
    """What it cost, as unpadded base64url of the bill."""


@dataclass(frozen=True, kw_only=True)
class PenPatchInput:
    """The input of `pen.patch`."""

    pen_id: str
    """The pen that it is about."""
    patch: PenPatch
    """What to change."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class PenDeleteInput:
    """The input of `pen.delete`."""

    pen_id: str
    """The pen that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class PenBorrowInput:
    """The input of `pen.borrow`."""

    pen_id: str
    """The pen that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


class PenOrder(OpenEnum):
    """What a list of pens is ordered by."""

    NAME = "name"
    """By name, the least first."""
    NAME_DESC = "nameDesc"
    """By name, the greatest first."""

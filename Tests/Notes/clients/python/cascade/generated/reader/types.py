# Generated from Schema/reader.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...shapes import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ...shapes import Unset


@dataclass(frozen=True, kw_only=True)
class Reader:
    """Somebody who has the notebook open."""

    id: str
    """Its identity, as long as it reads."""
    notebook_id: str
    """The notebook that it belongs to."""
    name: str
    """Who reads."""
    since: datetime
    """Since when."""


@dataclass(frozen=True, kw_only=True)
class ReaderPage:
    """A page of a list."""

    items: Sequence[Reader]
    """The entries of this page."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class ReaderListInput:
    """The input of `reader.list`."""

    notebook_id: str
    """The notebook that it is about."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""


@dataclass(frozen=True, kw_only=True)
class ReaderEnterInput:
    """The input of `reader.enter`."""

    notebook_id: str
    """The notebook that it is about."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""

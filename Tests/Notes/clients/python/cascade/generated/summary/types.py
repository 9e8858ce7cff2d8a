# Generated from Schema/summary.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...shapes import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from ...shapes import Unset
    from ..note.types import NotePriority


@dataclass(frozen=True, kw_only=True)
class Summary:
    """What is in a notebook at a glance, for who asks."""

    notebook_id: str
    """The notebook that it belongs to."""
    titles: Sequence[str]
    """The titles of the notes, as many as were asked for."""
    reading_time: timedelta
    """How long it takes to read all of it."""
    expires_at: datetime | None
    """Until when this holds; null when it holds until the notebook changes."""


@dataclass(frozen=True, kw_only=True)
class SummaryOptions:
    """What a reader wants of a summary."""

    max_titles: int | Unset = UNSET
    """How many titles at most."""
    priorities: Sequence[NotePriority] = ()
    """Only of notes that are so important; of all when nothing is said."""
    look: SummaryLook | None = None
    """How the titles are to look; as they are when left out."""


@dataclass(frozen=True, kw_only=True)
class SummaryLook:
    """How titles are to look."""

    is_loud: bool | Unset = UNSET
    """Whether they are in capitals."""
    length: int | Unset = UNSET
    """How many characters there are of each."""


@dataclass(frozen=True, kw_only=True)
class SummaryGetInput:
    """The input of `summary.get`."""

    notebook_id: str
    """The notebook that it is about."""
    max_titles: int | Unset = UNSET
    """How many titles at most."""
    priorities: Sequence[NotePriority] = ()
    """Only of notes that are so important; of all when nothing is said."""
    look: SummaryLook | None = None
    """How the titles are to look; as they are when left out."""

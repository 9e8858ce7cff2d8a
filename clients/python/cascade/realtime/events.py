"""What observing a resource brings, in the order in which it happened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class ValueEvent(Generic[T]):
    """A STATE; None when it is gone."""

    value: T | None
    version: int


@dataclass(frozen=True)
class ItemsEvent(Generic[T]):
    """A COLLECTION, or who is present; `changed` are the keys that came, changed or went, all of them after a snapshot."""

    items: Mapping[str, T]
    changed: Sequence[str]


@dataclass(frozen=True)
class ObservedEntry(Generic[T]):
    """One entry of a LOG."""

    sequence: int
    event: T | None
    """None where it is not shown, or not any more: whoever has it forgets it."""


@dataclass(frozen=True)
class EntriesEvent(Generic[T]):
    """A LOG; after a snapshot `is_recent`: the latest, whatever came before."""

    entries: Sequence[ObservedEntry[T]]
    is_recent: bool


@dataclass(frozen=True)
class UpdateEvent(Generic[T]):
    """A RESOLVED value."""

    value: T
    based_on: int


@dataclass(frozen=True)
class StaleEvent:
    """A RESOLVED value is outdated; an update follows."""


@dataclass(frozen=True)
class VersionEvent:
    """In mode `notify`: it is at this version now."""

    version: int


@dataclass(frozen=True)
class ObservedEvent:
    """All that was there when it was asked for has come."""

    version: int


@dataclass(frozen=True)
class ResetEvent:
    """What is held is not to be believed; it is being asked for anew."""

    reason: str


@dataclass(frozen=True)
class EndedEvent:
    """Refused for good, gone, or no longer wanted."""

    error: Exception


@dataclass(frozen=True)
class MissedEvent:
    """The reader was too slow, and events were dropped. Value and items are right; entries of a LOG are missing."""


ObservationEvent: TypeAlias = (
    ValueEvent[T]
    | ItemsEvent[T]
    | EntriesEvent[T]
    | UpdateEvent[T]
    | StaleEvent
    | VersionEvent
    | ObservedEvent
    | ResetEvent
    | EndedEvent
    | MissedEvent
)

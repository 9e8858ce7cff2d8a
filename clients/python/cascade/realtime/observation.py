"""One observation: what is known of the resource, and whether it may be believed. It outlives connections.

  idle ──asked──▶ asked ──observed──▶ live        frames apply in `asked` too, once there is a version
    ▲               │ ▲                 │
    │ detached      │ └── due ── paused ◀── reset, or a change that does not fit
    └───────────────┴───────────────────┴──▶ ended: refused for good, gone, or no longer wanted

A change applies only where its base is the version that is held. One that is older than that is a legal repeat and is
ignored; anything else means that something is missing, and the state is asked for anew: never a silent divergence. What
is held is the JSON form, into which patches merge; listeners get it typed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from ..generated.realtime.types import (
    DeliveryMode,
    EntriesChange,
    ItemPatch,
    ItemRemoved,
    ItemsChange,
    ItemValue,
    LogEvent,
    LogHidden,
    NotifyChange,
    ObservationWindow,
    ObservedMessage,
    ObserveMessage,
    PatchChange,
    RemovedChange,
    ResourceChange,
    ResumeCursor,
    SnapshotMessage,
    StaleChange,
    UpdateMessage,
    ValueChange,
)
from ..json_form import as_list, as_object, from_json
from ..merging import merge_patch
from ..shapes import UNSET, Field, Json, JsonObject, Resource, Shape, UnknownArm, patch_of
from .encoding import Encoding
from .events import (
    EndedEvent,
    EntriesEvent,
    ItemsEvent,
    ObservationEvent,
    ObservedEntry,
    ObservedEvent,
    ResetEvent,
    StaleEvent,
    UpdateEvent,
    ValueEvent,
    VersionEvent,
)
from .reconnect import STABLE_AFTER, Backoff

T = TypeVar("T")

Phase = Literal["idle", "asked", "live", "paused", "ended"]
Diverged = Literal["diverged"]
Outcome: TypeAlias = "list[ObservationEvent[T]] | Diverged"


@dataclass(frozen=True)
class ObserveOptions:
    """How to observe."""

    mode: DeliveryMode | None = None
    filter: JsonObject | None = None
    """Of a COLLECTION, which items: as the filter of its list."""
    window: ObservationWindow | None = None
    """Of a COLLECTION, a part of it in one order."""
    parameters: JsonObject | None = None
    """Of a RESOLVED resource, what its resolver must know."""


class ObservationMachine(Generic[T]):
    """Told what happens, it answers with events, or that it diverged."""

    def __init__(self, number: int, resource: Resource[T], options: ObserveOptions, encoding: Encoding) -> None:
        self.resource = resource
        self.options = options
        self.phase: Phase = "idle"
        self.id = ""
        """Of the question that is open: later ones have other ids, so that late answers are told apart."""
        self.view: str | None = None
        self.due_at = inf
        """When a paused one is asked for again."""
        self.version: int | None = None
        self.value: T | None = None
        self.items: dict[str, T] = {}
        self._number = number
        self._encoding = encoding
        self._patch = patch_of(resource.shape)
        self._page = _page_of(resource.shape)
        self._json: Json = None
        self._item_json: dict[str, Json] = {}
        self._sequence = 0
        self._based_on = 0
        self._cursor: ResumeCursor | None = None
        self._live_since = inf
        self._has_snapshot = False
        self._questions = 0
        self._backoff = Backoff()

    @property
    def is_open(self) -> bool:
        """Whether the server has been asked and may still answer."""
        return self.phase in ("asked", "live")

    def version_of(self, key: str | None) -> int | None:
        """What a patch of it, or of one of its items, is based on."""
        if key is None:
            return self.version
        item = self._item_json.get(key)
        version = None if item is None else as_object(item, key).get("version")
        return version if isinstance(version, int) else None

    def ask(self, epoch: str) -> ObserveMessage:
        """The question, resuming where that is possible."""
        self.phase = "asked"
        self._questions += 1
        self.id = f"o{self._number}.{self._questions}"
        self.due_at = inf
        self._has_snapshot = False
        if self._cursor is None or self._cursor.epoch != epoch:
            self._forget()
        options, resource = self.options, self.resource
        return ObserveMessage(
            id=self.id,
            resource=resource.key,
            since=self._cursor,
            mode=options.mode or UNSET,
            filter=self._seal(resource.filter, options.filter),
            window=options.window,
            parameters=self._seal(resource.parameters, options.parameters),
        )

    def detached(self, epoch: str, revision: int) -> None:
        """The connection is gone; `revision` is how far it got."""
        if self.phase == "live":
            self._cursor = ResumeCursor(epoch=epoch, revision=revision)
        if self.phase != "ended":
            self.phase = "idle"
        self.due_at = inf

    def snapshot(self, message: SnapshotMessage) -> Outcome[T]:
        is_first = not self._has_snapshot
        self._has_snapshot = True
        self.version = message.version
        self.view = message.view
        match self.resource.kind:
            case "collection":
                return [self._items_snapshot(self._page_items(message.value), is_first)]
            case "log":
                return [self._log_snapshot(self._page_items(message.value), message.last_sequence)]
            case _:
                value = message.value
                self._json = None if value is None else self._encoding.open(self.resource.shape, value)
                return [self._value_event()]

    def observed(self, message: ObservedMessage, epoch: str, now: float) -> Outcome[T]:
        """`diverged` when what was resumed is not what the server has."""
        if self._is_exact and self.version != message.version:
            return "diverged"
        self.version = message.version
        self.view = message.view
        self.phase = "live"
        self._live_since = now
        self._cursor = ResumeCursor(epoch=epoch, revision=message.revision)
        return [ObservedEvent(message.version)]

    def is_meant_by(self, change: ResourceChange) -> bool:
        """Changes name resources and views, so that one encoding of them serves everybody."""
        if isinstance(change, UnknownArm) or not self.is_open or change.resource != self.resource.key:
            return False
        return not isinstance(change, (ItemsChange, EntriesChange, NotifyChange)) or change.view == self.view

    def change(self, change: ResourceChange) -> Outcome[T]:
        if isinstance(change, UnknownArm):
            return []
        if isinstance(change, StaleChange):
            return [StaleEvent()]
        if self.version is None or change.next <= self.version:
            return []
        if not isinstance(change, EntriesChange) and change.base != self.version:
            return "diverged"
        self.version = change.next
        match change:
            case PatchChange():
                self._json = merge_patch(self._json, self._encoding.open(self._patch, change.patch))
                return [self._value_event()]
            case ValueChange():
                self._json = self._encoding.open(self.resource.shape, change.value)
                return [self._value_event()]
            case RemovedChange():
                self._json = None
                return [self._value_event()]
            case ItemsChange():
                return self._apply_items(change)
            case EntriesChange():
                return self._apply_entries(change)
            case NotifyChange():
                return [VersionEvent(change.next)]

    def update(self, message: UpdateMessage) -> Outcome[T]:
        # Computed before what is shown: late, and of no use.
        if message.based_on < self._based_on:
            return []
        self._based_on = message.based_on
        if self.resource.kind == "presence":
            return [self._items_snapshot(self._page_items(message.value), True)]
        self.value = self._read(message.value)
        return [UpdateEvent(self.value, message.based_on)]

    def reset(self, reason: str, retry_after: float | None, now: float, random: float) -> list[ObservationEvent[T]]:
        """Forgets, and says when to ask again."""
        self._forget()
        if now - self._live_since >= STABLE_AFTER:
            self._backoff.succeeded()
        self._live_since = inf
        self.phase = "paused"
        self.due_at = now + self._backoff.delay("reconnect", retry_after, random)
        return [ResetEvent(reason)]

    def end(self, error: Exception) -> list[ObservationEvent[T]]:
        if self.phase == "ended":
            return []
        self.phase = "ended"
        self.due_at = inf
        return [EndedEvent(error)]

    # What is held

    @property
    def _is_exact(self) -> bool:
        """Whether versions must meet: what is computed for one observer has none, who is only notified holds nothing."""
        return self.options.mode != DeliveryMode.NOTIFY and self.resource.kind in ("state", "collection", "log")

    def _forget(self) -> None:
        self._cursor = None
        self.version = None
        self._json = None
        self._item_json.clear()
        self._sequence = 0
        self._based_on = 0

    def _seal(self, shape: Shape[Any] | None, json: JsonObject | None) -> Json:
        return None if json is None else self._encoding.seal(shape or self.resource.shape, json)

    def _read(self, payload: Json) -> T:
        return from_json(self.resource.shape, self._encoding.open(self.resource.shape, payload))

    def _value_event(self) -> ObservationEvent[T]:
        self.value = None if self._json is None else from_json(self.resource.shape, self._json)
        return ValueEvent(self.value, self.version or 0)

    def _page_items(self, payload: Json) -> Sequence[Json]:
        page = as_object(self._encoding.open(self._page, payload), self._page.name)
        return as_list(page.get("items", []), "items")

    def _items_snapshot(self, items: Sequence[Json], is_first: bool) -> ObservationEvent[T]:
        if is_first:
            self._item_json.clear()
            self.items.clear()
        changed: list[str] = []
        for item in items:
            key = str(as_object(item, self.resource.shape.name).get(self.resource.identity or "id"))
            self._hold(key, item)
            changed.append(key)
        return ItemsEvent(self.items, changed)

    def _apply_items(self, change: ItemsChange) -> Outcome[T]:
        changed: list[str] = []
        for item in change.items:
            match item:
                case ItemRemoved():
                    self._item_json.pop(item.key, None)
                    self.items.pop(item.key, None)
                case ItemValue():
                    self._hold(item.key, self._encoding.open(self.resource.shape, item.value))
                case ItemPatch() if item.key in self._item_json:
                    patch = self._encoding.open(self._patch, item.patch)
                    self._hold(item.key, merge_patch(self._item_json[item.key], patch))
                case _:
                    return "diverged"
            changed.append(item.key)
        return [ItemsEvent(self.items, changed)]

    def _hold(self, key: str, json: Json) -> None:
        self._item_json[key] = json
        self.items[key] = from_json(self.resource.shape, json)

    def _log_snapshot(self, items: Sequence[Json], last: int | None) -> ObservationEvent[T]:
        entries: list[ObservedEntry[T]] = []
        for item in items:
            sequence = as_object(item, self.resource.shape.name).get("sequence")
            entries.append(ObservedEntry(int(str(sequence)), from_json(self.resource.shape, item)))
        entries.sort(key=lambda entry: entry.sequence)
        # The last ones may be hidden.
        self._sequence = last if last is not None else entries[-1].sequence if entries else 0
        return EntriesEvent(entries, is_recent=True)

    def _apply_entries(self, change: EntriesChange) -> Outcome[T]:
        entries: list[ObservedEntry[T]] = []
        for entry in change.entries:
            if isinstance(entry, UnknownArm) or entry.sequence > self._sequence + 1:
                return "diverged"
            is_new = entry.sequence > self._sequence
            if is_new:
                self._sequence = entry.sequence
            if isinstance(entry, LogHidden):
                entries.append(ObservedEntry(entry.sequence, None))
            elif is_new:
                assert isinstance(entry, LogEvent)
                entries.append(ObservedEntry(entry.sequence, self._read(entry.event)))
        return [EntriesEvent(entries, is_recent=False)] if entries else []


def _page_of(shape: Shape[Any]) -> Shape[Any]:
    return Shape(
        dict,
        f"{shape.name}Page",
        (
            Field(1, "items", "items", "object", of=lambda: shape, is_list=True),
            Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
        ),
    )

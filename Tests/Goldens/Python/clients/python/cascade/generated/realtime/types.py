# Generated from Schema/realtime.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from ...shapes import UNSET, OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...shapes import Json, UnknownArm, Unset


@dataclass(frozen=True, kw_only=True)
class OpenMessage:
    """Names the scope, on carriers whose address does not: the first message of a gRPC stream, and of no other
    connection.
    """

    room_id: str | None = None
    """The room; the caller's own scope when left out."""


@dataclass(frozen=True, kw_only=True)
class ObserveMessage:
    """Follow a resource: its present state comes first, then every change."""

    id: str
    """The client's name for the observation."""
    resource: str
    """What to observe: `playbackState`."""
    since: ResumeCursor | None = None
    """Where the client is, when it was there before; without it a snapshot comes."""
    mode: DeliveryMode | Unset = UNSET
    """How changes are told."""
    filter: Json = None
    """Of a COLLECTION, the items to observe: as the filter of its list. All of them when left out."""
    window: ObservationWindow | None = None
    """Of a COLLECTION, a part of it in one order. All of it when left out."""
    parameters: Json = None
    """Of a RESOLVED resource, what its resolver must know: as its schema says, `{"clientProfile": …}`."""


@dataclass(frozen=True, kw_only=True)
class UnobserveMessage:
    """Follow it no more. What is on its way still comes."""

    id: str
    """The observation's name."""


@dataclass(frozen=True, kw_only=True)
class PatchMessage:
    """Change a resource. A `result` answers, or an `error`."""

    id: str
    """The client's name for the answer."""
    resource: str
    """What to change: `playbackState`."""
    key: str | None = None
    """Which item, of a resource with items."""
    base: int | None = None
    """The version that the client saw; where it is another by now, nothing is changed."""
    patch: Json
    """What to change: a field that is not there stays, null clears."""
    operation_id: str | None = None
    """Names this very change: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class CallMessage:
    """Call an operation. A `result` answers, or an `error`."""

    id: str
    """The client's name for the answer."""
    operation: str
    """What to call: `room.join`."""
    input: Json = None
    """The operation's input; where it lacks the id of the connection's scope, that is meant."""
    base: int | None = None
    """The version that the client saw: the input's `expectedVersion`."""
    operation_id: str | None = None
    """Names this very call: the input's `operationId`."""


@dataclass(frozen=True, kw_only=True)
class AuthorizeMessage:
    """Go on with a fresh token, before the old one runs out."""

    id: str | None = None
    """The client's name for the answer; without one only an `error` answers."""
    token: str
    """An access token of the same caller."""


@dataclass(frozen=True, kw_only=True)
class PingMessage:
    """Ask what time it is. A `pong` answers, at once."""

    t1: int
    """When the client asks, in microseconds by a clock of its own that never steps."""


@dataclass(frozen=True, kw_only=True)
class ResumeCursor:
    """A place in the history of a scope."""

    epoch: str
    """Which history: another after a restore."""
    revision: int
    """How far along."""


@dataclass(frozen=True, kw_only=True)
class ObservationWindow:
    """A part of a COLLECTION that stays the same items while others come and go before it."""

    order: str | None = None
    """The order, as the resource's list has it: `joinedAt`. The resource's own when left out."""
    after: str | None = None
    """The key of the item that it begins behind; at the beginning when left out."""
    limit: int
    """How many items at most."""


@dataclass(frozen=True, kw_only=True)
class WelcomeMessage:
    """The first message on every connection."""

    epoch: str
    """Which history the scope's revisions count in."""
    revision: int
    """The scope's present revision."""
    server_time: int
    """The server's clock, in microseconds."""
    connection_id: str
    """Names this connection in logs, and to other members."""
    heartbeat_ms: int
    """At least so often something comes; a client that hears nothing for twice as long connects anew."""
    schema: str
    """A digest of the schema that the server was built with: where it is another than the client's, fields may be
    new.
    """


@dataclass(frozen=True, kw_only=True)
class SnapshotMessage:
    """The present state of what is observed, where the client has none that changes could apply to."""

    id: str
    """The observation's name."""
    view: str | None
    """The key by which changes name this view of the resource; null for all of it."""
    version: int
    """The version that the next change builds on."""
    value: Json
    """The resource; of one with items or entries, a page of them: `items` and `nextCursor`."""
    last_sequence: int | None
    """Of a LOG: the sequence of its last entry, be it hidden by now. What comes next follows on it. Null for all
    others.
    """


@dataclass(frozen=True, kw_only=True)
class ObservedMessage:
    """The initial state is complete; from here on changes come in frames."""

    id: str
    """The observation's name."""
    view: str | None
    """The key by which changes name this view of the resource; null for all of it."""
    version: int
    """The version that the next change builds on."""
    revision: int
    """The revision that a client may resume from, from here on."""
    count: int
    """How many items the initial state had."""


@dataclass(frozen=True, kw_only=True)
class FrameMessage:
    """One commit: all of it that this connection observes, to be applied as one."""

    revision: int
    """The scope's revision after it. A frame may span several commits; then its changes do so too."""
    changes: Sequence[ResourceChange]
    """What changed, each observed resource once for each view of it."""


@dataclass(frozen=True, kw_only=True)
class UpdateMessage:
    """A new value of what is not kept: a RESOLVED resource, or who is present. It stands outside the order of
    frames.
    """

    id: str
    """The observation's name."""
    based_on: int
    """The revision that the value was computed at; what was computed at an older one than shown is to be ignored."""
    value: Json
    """The whole value; of who is present, a page of them."""


@dataclass(frozen=True, kw_only=True)
class BookmarkMessage:
    """Nothing that this connection observes changed up to here. It comes with every heartbeat without a frame."""

    revision: int
    """The revision that a client may resume from."""


@dataclass(frozen=True, kw_only=True)
class ResultMessage:
    """A call or a patch was done. It follows the frame of its commit, for who observes what it changed."""

    id: str
    """The message that it answers."""
    revision: int | None
    """The revision of its commit, or the one that it read; null where it had nothing to do with this scope."""
    value: Json
    """What the operation answers; null where that is nothing."""


@dataclass(frozen=True, kw_only=True)
class ErrorMessage:
    """A message was refused. The connection goes on."""

    id: str | None
    """The message that it answers; null where that had no id, none that could be read, or that of a call that waits."""
    problem: ProblemDetails
    """What is wrong."""


@dataclass(frozen=True, kw_only=True)
class ResetMessage:
    """The changes of an observation can no longer be told; the client observes it anew."""

    id: str | None
    """The observation's name; null where it is all of them."""
    reason: ResetReason
    """Why."""
    retry_after_ms: int
    """How long to wait before observing anew."""


@dataclass(frozen=True, kw_only=True)
class GoAwayMessage:
    """The server is about to close the connection."""

    reason: GoAwayReason
    """Why."""
    verdict: CloseVerdict
    """What the client does next; the close code says it too."""
    retry_after_ms: int
    """How long to wait before connecting anew: another length for each client, so that not all come at once."""


@dataclass(frozen=True, kw_only=True)
class PongMessage:
    """What time it is."""

    t1: int
    """What the client sent."""
    t2: int
    """When the ping came, in microseconds by the server's clock."""
    t3: int
    """When this went, by the same clock."""


@dataclass(frozen=True, kw_only=True)
class PatchChange:
    """Some fields of a STATE changed."""

    resource: str
    """Which: `playbackState`."""
    base: int
    """The version that it applies to."""
    next: int
    """The version after it."""
    patch: Json
    """What changed: null clears. Empty where nothing changed that the client may see."""


@dataclass(frozen=True, kw_only=True)
class ValueChange:
    """A STATE has a new value as a whole."""

    resource: str
    """Which."""
    base: int
    """The version that it applies to."""
    next: int
    """The version after it."""
    value: Json
    """The new value."""


@dataclass(frozen=True, kw_only=True)
class RemovedChange:
    """A STATE is there no more."""

    resource: str
    """Which."""
    base: int
    """The version that it applies to."""
    next: int
    """The version after it."""


@dataclass(frozen=True, kw_only=True)
class ItemsChange:
    """Items of a COLLECTION changed."""

    resource: str
    """Which: `member`."""
    view: str | None
    """Which view of it: a key that follows from the filter and the window; null for all of it."""
    base: int
    """The version that it applies to."""
    next: int
    """The version after it."""
    items: Sequence[ItemChange]
    """What changed, each item once."""


@dataclass(frozen=True, kw_only=True)
class EntriesChange:
    """Entries were added to a LOG, or hidden."""

    resource: str
    """Which: `chat`."""
    view: str | None
    """Which view of it; null for all of it."""
    next: int
    """The version after it."""
    entries: Sequence[LogEntry]
    """In the order of their sequence. New ones follow on the last one without a gap, or something is missing."""


@dataclass(frozen=True, kw_only=True)
class StaleChange:
    """The value of a RESOLVED resource does not hold any more; an `update` follows."""

    resource: str
    """Which: `playback`."""


@dataclass(frozen=True, kw_only=True)
class NotifyChange:
    """Something changed, for an observation that asked for no more than that."""

    resource: str
    """Which."""
    view: str | None
    """Which view of it; null for all of it."""
    base: int
    """The version before."""
    next: int
    """The version after it."""


@dataclass(frozen=True, kw_only=True)
class ItemPatch:
    """Some fields of an item changed."""

    key: str
    """Which item."""
    patch: Json
    """What changed: null clears."""


@dataclass(frozen=True, kw_only=True)
class ItemValue:
    """An item is new, or has a new value as a whole."""

    key: str
    """Which item."""
    value: Json
    """The item."""


@dataclass(frozen=True, kw_only=True)
class ItemRemoved:
    """An item is there no more, or does not belong to the view any more."""

    key: str
    """Which item."""


@dataclass(frozen=True, kw_only=True)
class LogEvent:
    """Something happened."""

    sequence: int
    """Its place in the log."""
    event: Json
    """What: the LOG's shape."""


@dataclass(frozen=True, kw_only=True)
class LogHidden:
    """What happened there is not shown any more; a client that has it forgets it."""

    sequence: int
    """Its place in the log."""


@dataclass(frozen=True, kw_only=True)
class ProblemDetails:
    """What went wrong: the body of every error over HTTP (RFC 9457), and of the `error` message."""

    type: str | None
    """An address that names the kind of problem; null where the code says it all."""
    title: str
    """The kind in a few words, the same each time."""
    status: int
    """The status that HTTP has for it."""
    detail: str
    """This time, in a sentence."""
    code: str
    """Stable, for programs: `room_full`."""
    request_id: str | None
    """Finds the call in the server's log."""
    retry_after_ms: int | None
    """When trying again makes sense."""
    violations: Sequence[FieldViolation]
    """What is wrong with the input, field by field."""
    current: Json
    """What there is now, for who lost a race: the resource, as the caller may see it."""


@dataclass(frozen=True, kw_only=True)
class FieldViolation:
    """One thing that is wrong with an input."""

    field: str
    """Which field: `items[2].name`."""
    code: str
    """Stable, for programs: `too_long`."""
    message: str
    """In a sentence."""


@dataclass(frozen=True, kw_only=True)
class WatchQuery:
    """The query of `GET …/watch`, which answers `welcome`, `snapshot`, `observed`, `frame` and so on as server-sent
    events.
    """

    observe: Sequence[str] = ()
    """Resources to observe, with commas between them."""
    mode: DeliveryMode | Unset = UNSET
    """How changes are told."""
    since: str | None = None
    """`epoch:revision`, where a reader goes on; `Last-Event-ID` says the same and wins."""


class DeliveryMode(OpenEnum):
    """How an observation's changes are told."""

    DELTA = "delta"
    """What changed."""
    SNAPSHOT = "snapshot"
    """The whole new value."""
    NOTIFY = "notify"
    """That it changed, and from which version to which: the value is for the client to fetch."""


class ResetReason(OpenEnum):
    """Why an observation begins anew."""

    CURSOR_TOO_OLD = "cursorTooOld"
    """The changes since the client's cursor are not kept any more."""
    EPOCH_CHANGED = "epochChanged"
    """The scope's history is another than the client's."""
    PERMISSION_CHANGED = "permissionChanged"
    """What the client may see of it is other than before."""
    SCHEMA_CHANGED = "schemaChanged"
    """The resource is of another shape than before."""
    OVERLOADED = "overloaded"
    """More was waiting for the client than may."""
    GONE = "gone"
    """What was observed is not there any more, or not for this client: do not observe it anew."""


class GoAwayReason(OpenEnum):
    """Why a connection ends."""

    DRAINING = "draining"
    """The server goes down, or lets its connections move."""
    OVERLOADED = "overloaded"
    """More was waiting for the client than may, for longer than may."""
    TOKEN_EXPIRED = "tokenExpired"
    """The token ran out."""
    SESSION_ENDED = "sessionEnded"
    """The session was ended: signed out, revoked, or the account is banned or closed."""
    MEMBERSHIP_ENDED = "membershipEnded"
    """The caller does not belong to the room any more: left, was sent away or is banned."""
    GUESTS_REVOKED = "guestsRevoked"
    """The room lets no guests in any more."""
    ROOM_CLOSED = "roomClosed"
    """The room was closed, banned or deleted."""
    IDLE = "idle"
    """The client said nothing for too long."""


class CloseVerdict(OpenEnum):
    """What a client does when its connection was closed."""

    RECONNECT = "reconnect"
    """Connect anew when `retryAfterMs` is over, and resume. Close codes 1001 and 1012, and a connection that just
    broke.
    """
    BACK_OFF = "backOff"
    """Connect anew, later each time. Close code 1013."""
    AUTHENTICATE = "authenticate"
    """Connect anew with a new token or ticket. Close code 4401."""
    STOP = "stop"
    """Do not connect anew. Close codes 1002, 1003, 1007, 1008, 1009 and 4403."""


ClientMessage: TypeAlias = (
    "OpenMessage | ObserveMessage | UnobserveMessage | PatchMessage | CallMessage | AuthorizeMessage | PingMessage | "
    "UnknownArm"
)
"""What a client sends."""


ServerMessage: TypeAlias = (
    "WelcomeMessage | SnapshotMessage | ObservedMessage | FrameMessage | UpdateMessage | BookmarkMessage | "
    "ResultMessage | ErrorMessage | ResetMessage | GoAwayMessage | PongMessage | UnknownArm"
)
"""What the server sends."""


ResourceChange: TypeAlias = (
    "PatchChange | ValueChange | RemovedChange | ItemsChange | EntriesChange | StaleChange | NotifyChange | UnknownArm"
)
"""A change of one observed resource. It applies to the version `base`: a client that has another observes anew."""


ItemChange: TypeAlias = "ItemPatch | ItemValue | ItemRemoved | UnknownArm"
"""A change of one item."""


LogEntry: TypeAlias = "LogEvent | LogHidden | UnknownArm"
"""An entry of a LOG."""

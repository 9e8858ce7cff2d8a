"""The life of a connection that is lost and found again, as decisions alone: no socket, no timer, no clock.

The driver (connection.py) tells the machine what happened and does what it answers.

  idle ─▶ connecting ─▶ greeting ─▶ live ─▶ waiting ─▶ connecting …        and from everywhere: stopped

Whose fault: a message before the welcome, or one that cannot be read, is the server's (the connection is given up). A
message about a question that is no longer open is a legal race (ignored). Anything asked of a stopped machine is the
application's (an error at once). Times are seconds of a monotonic clock; timestamps of the clock are microseconds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from typing import Any, Literal, TypeVar, get_args

from ..errors import NoAnswer, Problem
from ..generated.realtime.shapes import PROBLEM_DETAILS_SHAPE
from ..generated.realtime.types import (
    BookmarkMessage,
    ClientMessage,
    ErrorMessage,
    FrameMessage,
    GoAwayMessage,
    ObservedMessage,
    PingMessage,
    PongMessage,
    ResetMessage,
    ResetReason,
    ResultMessage,
    ServerMessage,
    SnapshotMessage,
    UnobserveMessage,
    UpdateMessage,
    WelcomeMessage,
)
from ..json_form import to_json
from ..shapes import Resource
from .calls import Answer, CallRequest, CallTable
from .clock import ClockFilter, ClockSample
from .encoding import Encoding
from .events import ObservationEvent
from .observation import ObservationMachine, ObserveOptions, Outcome
from .reconnect import STABLE_AFTER, Backoff, Verdict, verdict_of

T = TypeVar("T")

MAX_OBSERVATIONS = 64
"""On one connection; the server's bound as well."""
MAX_CALLS = 256
"""Calls that wait for their results."""
GREETING = 10.0
"""For the welcome to come."""
SILENT_HEARTBEATS = 2
"""Of silence, until the connection is taken for dead."""
PROBE = 5.0
"""For any sign of life after sleep or a change of network."""
PING_BURST = 8
BURST_EVERY = 0.1
PING_EVERY = 10.0
LATE = 3.0
"""A timer that comes so late slept."""

Status = Literal["idle", "connecting", "greeting", "live", "waiting", "stopped"]


@dataclass(frozen=True)
class Connect:
    """Open a socket."""


@dataclass(frozen=True)
class Send:
    message: ClientMessage


@dataclass(frozen=True)
class Close:
    """Drop the socket; nothing more is heard of it."""

    code: int
    reason: str


@dataclass(frozen=True)
class Became:
    status: Status


@dataclass(frozen=True)
class Settle:
    """A call came to its end."""

    id: str
    answer: Answer


@dataclass(frozen=True)
class Deliver:
    observation: ObservationMachine[Any]
    event: ObservationEvent[Any]


@dataclass(frozen=True)
class Complain:
    """The server found something wrong that belongs to no question."""

    error: Problem


Action = Connect | Send | Close | Became | Settle | Deliver | Complain


class SessionMachine:
    """Told what happens, it answers what is to be done."""

    def __init__(self, encoding: Encoding, random: Callable[[], float]) -> None:
        """`random` is from 0 up to 1."""
        self.status: Status = "idle"
        self.clock = ClockFilter()
        self._encoding = encoding
        self._random = random
        self._observations: list[ObservationMachine[Any]] = []
        self._calls = CallTable(encoding)
        self._backoff = Backoff()
        self._epoch = ""
        self._revision = 0
        """How far frames, bookmarks and observations of this connection got."""
        self._heartbeat = 15.0
        self._live_since = inf
        self._retry_at = inf
        self._silent_at = inf
        """When silence means that nobody is there."""
        self._ping_at = inf
        self._burst_left = 0
        self._farewell: GoAwayMessage | None = None
        """What the server said of what comes after."""
        self._numbers = 0

    @property
    def deadline(self) -> float:
        """When `ticked` wants to be called next."""
        due = [self._retry_at, self._silent_at, self._ping_at]
        if self._is_open:
            due += [observation.due_at for observation in self._observations]
        return min(due)

    # What the application wants

    def start(self, now: float) -> list[Action]:
        return self._connect(now) if self.status == "idle" else []

    def stop(self, reason: str = "closed by the application") -> list[Action]:
        if self.status == "stopped":
            return []
        closing: list[Action] = [Close(1000, reason)] if self._has_socket else []
        return closing + self._end(NoAnswer(reason))

    def observe(self, resource: Resource[T], options: ObserveOptions) -> tuple[ObservationMachine[T], list[Action]]:
        if self.status == "stopped":
            raise NoAnswer("the connection is closed")
        if len(self._observations) >= MAX_OBSERVATIONS:
            raise NoAnswer(f"more than {MAX_OBSERVATIONS} observations on one connection")
        self._numbers += 1
        observation = ObservationMachine(self._numbers, resource, options, self._encoding)
        self._observations.append(observation)
        return observation, [Send(observation.ask(self._epoch))] if self._is_open else []

    def unobserve(self, observation: ObservationMachine[Any]) -> list[Action]:
        if observation not in self._observations:
            return []
        self._observations.remove(observation)
        was_open = observation.is_open
        observation.end(NoAnswer("no longer wanted"))
        return [Send(UnobserveMessage(id=observation.id))] if was_open and self._has_socket else []

    def call(self, request: CallRequest) -> tuple[str, list[Action]]:
        if self.status == "stopped":
            raise NoAnswer("the connection is closed")
        if len(self._calls) >= MAX_CALLS:
            raise NoAnswer(f"more than {MAX_CALLS} calls at once")
        self._numbers += 1
        id = f"c{self._numbers}"
        self._calls.add(id, request)
        return id, self._send_calls() if self._is_open else []

    def abandon(self, id: str) -> None:
        """Nobody waits for it any more."""
        self._calls.remove(id)

    # What happened

    def opened(self, now: float) -> list[Action]:
        if self.status != "connecting":
            return []
        self._silent_at = now + GREETING
        return self._become("greeting")

    def refused(self, error: Exception, now: float) -> list[Action]:
        """No socket came about; `error` may say when to try again, or that there is no use."""
        retry_after = error.retry_after if isinstance(error, Problem) else None
        if isinstance(error, Problem) and retry_after is None and error.status < 500:
            return self._end(error)
        return self._lost("backOff", retry_after, now)

    def closed(self, code: int, reason: str, now: float) -> list[Action]:
        if not self._has_socket:
            return []
        farewell = self._farewell
        if farewell is None:
            verdict, retry_after, why = verdict_of(code), None, f"{code} {reason}"
        else:
            retry_after, why = farewell.retry_after_ms / 1000, str(farewell.reason)
            verdict = _known(str(farewell.verdict))
        if verdict == "stop":
            return self._end(NoAnswer(f"closed by the server: {why}"))
        return self._lost(verdict, retry_after, now)

    def garbled(self, error: Exception, now: float) -> list[Action]:
        """A message that could not be read."""
        if not self._has_socket:
            return []
        return [Close(3000, str(error)), *self._lost("backOff", None, now)]

    def woke(self, now: float, has_slept: bool) -> list[Action]:
        """Sleep is over, or the network is another. Where it slept, the local clock may have stood still."""
        if has_slept:
            self.clock.reset()
        match self.status:
            case "waiting":
                return self._connect(now)
            case "connecting" | "greeting":
                self._silent_at = now + GREETING
                return []
            case "live":
                self._silent_at = now + PROBE
                self._burst_left = PING_BURST
                return self._ping(now)
            case _:
                return []

    def ticked(self, now: float) -> list[Action]:
        actions = self.woke(now, False) if now > self.deadline + LATE else []
        if now >= self._retry_at:
            actions += self._connect(now)
        if now >= self._silent_at:
            return [*actions, Close(3000, "silence"), *self._lost("reconnect", None, now)]
        if now >= self._ping_at:
            actions += self._ping(now)
        if self._is_open:
            due = [observation for observation in self._observations if now >= observation.due_at]
            actions += [Send(observation.ask(self._epoch)) for observation in due]
        return actions

    def received(self, message: ServerMessage, now: float) -> list[Action]:
        if isinstance(message, WelcomeMessage):
            if self.status != "greeting":
                return self.garbled(NoAnswer("a second welcome"), now)
            return self._welcomed(message, now)
        if self.status != "live":
            is_early = self.status == "greeting"
            return self.garbled(NoAnswer("a message before the welcome"), now) if is_early else []
        self._silent_at = now + self._heartbeat * SILENT_HEARTBEATS
        match message:
            case FrameMessage():
                return self._framed(message, now)
            case BookmarkMessage():
                self._revision = max(self._revision, message.revision)
                return []
            case PongMessage():
                self.clock.add(ClockSample(message.t1, message.t2, message.t3, now * 1e6))
                return []
            case ResultMessage():
                answer = self._calls.result(message)
                return [] if answer is None else [Settle(message.id, answer)]
            case ErrorMessage():
                return self._failed(message, now)
            case GoAwayMessage():
                self._farewell = message
                return []
            case SnapshotMessage():
                return self._about(message.id, now, lambda observation: observation.snapshot(message))
            case ObservedMessage():
                self._revision = max(self._revision, message.revision)
                return self._about(message.id, now, lambda one: one.observed(message, self._epoch, now))
            case UpdateMessage():
                return self._about(message.id, now, lambda observation: observation.update(message))
            case ResetMessage():
                if message.reason == ResetReason.PERMISSION_CHANGED:
                    self._rights_changed()
                return self._about(message.id, now, lambda observation: self._reset(observation, message, now))
            case _:
                return []

    def _rights_changed(self) -> None:
        """The welcome's epoch is also of what might be seen then. What is shown from here on may be something else and has
        no name, so no later connection goes on from it: not even one that may see again what might be seen then."""
        if not self._epoch.endswith("~"):
            self._epoch += "~"

    # Coming and going

    @property
    def _has_socket(self) -> bool:
        return self.status in ("connecting", "greeting", "live")

    @property
    def _is_open(self) -> bool:
        """Whether questions may be asked."""
        return self.status == "live" and self._farewell is None

    def _become(self, status: Status) -> list[Action]:
        self.status = status
        return [Became(status)]

    def _connect(self, now: float) -> list[Action]:
        self._retry_at = inf
        self._silent_at = now + GREETING
        return [*self._become("connecting"), Connect()]

    def _welcomed(self, message: WelcomeMessage, now: float) -> list[Action]:
        self._epoch = message.epoch
        self._revision = 0
        self._heartbeat = message.heartbeat_ms / 1000
        self._live_since = now
        self._silent_at = now + self._heartbeat * SILENT_HEARTBEATS
        actions = self._become("live")
        actions += [Send(observation.ask(self._epoch)) for observation in self._observations]
        self._burst_left = PING_BURST
        return [*actions, *self._send_calls(), *self._ping(now)]

    def _lost(self, verdict: Verdict, retry_after: float | None, now: float) -> list[Action]:
        if now - self._live_since >= STABLE_AFTER:
            self._backoff.succeeded()
        self._quiet()
        for observation in self._observations:
            observation.detached(self._epoch, self._revision)
        self._retry_at = now + self._backoff.delay(verdict, retry_after, self._random())
        error = NoAnswer("the connection was lost before the answer came, and a repeat is not safe")
        return [*self._become("waiting"), *(Settle(id, Answer(error=error)) for id in self._calls.lost())]

    def _end(self, error: Exception) -> list[Action]:
        self._quiet()
        self._retry_at = inf
        actions = self._become("stopped")
        for observation in self._observations:
            actions += [Deliver(observation, event) for event in observation.end(error)]
        self._observations.clear()
        return [*actions, *(Settle(id, Answer(error=error)) for id in self._calls.clear())]

    def _quiet(self) -> None:
        self._live_since = inf
        self._silent_at = inf
        self._ping_at = inf
        self._farewell = None

    def _ping(self, now: float) -> list[Action]:
        self._burst_left = max(0, self._burst_left - 1)
        self._ping_at = now + (BURST_EVERY if self._burst_left > 0 else PING_EVERY)
        return [Send(PingMessage(t1=round(now * 1e6)))]

    # Calls

    def _send_calls(self) -> list[Action]:
        return [Send(message) for message in self._calls.unsent()]

    def _failed(self, message: ErrorMessage, now: float) -> list[Action]:
        error = Problem(to_json(PROBLEM_DETAILS_SHAPE, message.problem))
        if message.id is None:
            return [Complain(error)]
        if self._calls.remove(message.id):
            return [Settle(message.id, Answer(error=error))]

        def refuse(observation: ObservationMachine[Any]) -> Outcome[Any]:
            if error.retry_after is None:
                return self._ended(observation, error)
            return observation.reset(error.code, error.retry_after, now, self._random())

        return self._about(message.id, now, refuse)

    # Observations

    def _reset(self, observation: ObservationMachine[Any], message: ResetMessage, now: float) -> Outcome[Any]:
        if message.reason == ResetReason.GONE:
            return self._ended(observation, NoAnswer("what was observed is gone"))
        return observation.reset(str(message.reason), message.retry_after_ms / 1000, now, self._random())

    def _ended(self, observation: ObservationMachine[Any], error: Exception) -> Outcome[Any]:
        self._observations.remove(observation)
        return observation.end(error)

    def _about(
        self, id: str | None, now: float, take: Callable[[ObservationMachine[Any]], Outcome[Any]]
    ) -> list[Action]:
        """Hands a message to the observation whose question it answers, or to all of them."""
        meant = [one for one in self._observations if one.is_open and (id is None or id == one.id)]
        return [action for observation in meant for action in self._outcome(observation, take(observation), now)]

    def _framed(self, frame: FrameMessage, now: float) -> list[Action]:
        """One commit: everything that it touched is applied before anybody hears of it."""
        self._revision = max(self._revision, frame.revision)
        actions: list[Action] = []
        for change in frame.changes:
            for observation in self._observations:
                # What a later protocol says is meant for nobody; the next change that we know will not fit then.
                if observation.is_meant_by(change):
                    actions += self._outcome(observation, observation.change(change), now)
        return actions

    def _outcome(self, observation: ObservationMachine[Any], outcome: Outcome[Any], now: float) -> list[Action]:
        if not isinstance(outcome, str):
            return [Deliver(observation, event) for event in outcome]
        unobserve = Send(UnobserveMessage(id=observation.id))
        events = observation.reset("diverged", None, now, self._random())
        return [unobserve, *(Deliver(observation, event) for event in events)]


def _known(verdict: str) -> Verdict:
    for known in get_args(Verdict):
        if known == verdict:
            return known  # type: ignore[no-any-return]
    return "reconnect"

"""The driver: a WebSocket, one timer, the monotonic clock, on asyncio. It decides nothing; it tells the machine what
happened and does what the machine answers. The connection is a door too: generated operations go over it as over REST.
"""

from __future__ import annotations

import asyncio
import logging
import random
import secrets
import ssl
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from math import inf
from types import TracebackType
from typing import Any, Generic, ParamSpec, TypeVar

from ..errors import DecodeError, NoAnswer
from ..generated.realtime.types import AuthorizeMessage, CallMessage, ObservationWindow, PatchMessage
from ..generated.realtime.types import DeliveryMode as DeliveryMode
from ..json_form import to_json
from ..operations import NOTHING, Operation
from ..shapes import JsonObject, Resource, Shape, patch_of
from .calls import Answer, CallRequest
from .encoding import Encoding, JsonEncoding
from .events import EndedEvent, MissedEvent, ObservationEvent
from .observation import ObservationMachine, ObserveOptions, Phase
from .session import Action, Became, Close, Complain, Connect, Deliver, Send, SessionMachine, Settle, Status
from .websocket import Closed, WebSocket

P = ParamSpec("P")
T = TypeVar("T")

_SLEEP = 0.5
"""The wall clock and the monotonic one moved apart by so much: the machine slept."""
_WATCH_EVERY = 2.0
"""Between two looks at the clocks."""
_BUFFERED_EVENTS = 1_000
"""Of one observation, that nobody has read yet."""


@dataclass(frozen=True)
class ServerTime:
    """What the server's clock shows."""

    now: float
    """Seconds since 1970."""
    uncertainty: float
    """How far off that may be, in seconds."""


class Observation(Generic[T]):
    """A resource that is followed; iterate over it for what happens."""

    def __init__(self, connection: Connection, machine: ObservationMachine[T]) -> None:
        self._connection = connection
        self._machine = machine
        self._events: deque[ObservationEvent[T]] = deque()
        self._news = asyncio.Event()

    @property
    def phase(self) -> Phase:
        return self._machine.phase

    @property
    def version(self) -> int | None:
        return self._machine.version

    @property
    def value(self) -> T | None:
        """None until it is known, and when there is none."""
        return self._machine.value

    @property
    def items(self) -> Mapping[str, T]:
        """Of a COLLECTION; it lives, so copy what you keep."""
        return self._machine.items

    async def patch(self, patch: Any, key: str | None = None) -> T:
        """Changes a STATE, or the item of a COLLECTION with that key, from the version that is held.

        `patch` is the resource's own patch: `RoomPatch(topic=None)`.
        """
        machine = self._machine
        return await self._connection._patch(machine.resource, machine.version_of(key), patch, key)

    def close(self) -> None:
        """Follows it no more."""
        self._connection._unobserve(self, self._machine)

    async def __aiter__(self) -> AsyncIterator[ObservationEvent[T]]:
        """Ends after `EndedEvent`, or when it is closed."""
        while True:
            while self._events:
                event = self._events.popleft()
                yield event
                if isinstance(event, EndedEvent):
                    return
            if self._machine.phase == "ended":
                return
            self._news.clear()
            await self._news.wait()

    def _take(self, event: ObservationEvent[T]) -> None:
        if len(self._events) >= _BUFFERED_EVENTS:
            self._events.clear()
            self._events.append(MissedEvent())
        self._events.append(event)
        self._news.set()


class Connection:
    """A connection that is lost and found again until it is closed: `async with Connection(url) as connection:`."""

    def __init__(
        self,
        url: str | Callable[[], Awaitable[str]],
        *,
        token: Callable[[], Awaitable[str]] | None = None,
        encoding: Encoding | None = None,
        tls: ssl.SSLContext | None = None,
        on_status: Callable[[Status], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
    ) -> None:
        """`url` is `wss://watch.example/ws/rooms/rm_…`, or who makes it; it and `token` are asked before each attempt,
        since a ticket opens one door once. `on_error` hears what the server found wrong that belongs to no question.
        """
        self._url = url
        self._token = token
        self._encoding: Encoding = encoding or JsonEncoding()
        self._tls = tls
        self._on_status = on_status
        self._on_error = on_error
        self._machine = SessionMachine(self._encoding, random.random)
        self._observations: dict[int, Observation[Any]] = {}
        self._answers: dict[str, asyncio.Future[Any]] = {}
        self._socket: WebSocket | None = None
        self._reading: asyncio.Task[None] | None = None
        self._watching: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None

    async def __aenter__(self) -> Connection:
        self._watching = asyncio.create_task(self._watch())
        self._perform(self._machine.start(time.monotonic()))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
        tasks = [task for task in (self._reading, self._watching) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    @property
    def status(self) -> Status:
        return self._machine.status

    @property
    def server_time(self) -> ServerTime | None:
        """None until it is known."""
        now = time.monotonic() * 1e6
        offset = self._machine.clock.offset_at(now)
        if offset is None:
            return None
        return ServerTime((now + offset) / 1e6, self._machine.clock.uncertainty_at(now) / 1e6)

    def observe(
        self,
        resource: Resource[T],
        *,
        mode: DeliveryMode | None = None,
        filter: JsonObject | None = None,
        window: ObservationWindow | None = None,
        parameters: JsonObject | None = None,
    ) -> Observation[T]:
        """Follows a resource until closed, over as many connections as it takes."""
        machine, actions = self._machine.observe(resource, ObserveOptions(mode, filter, window, parameters))
        observation = Observation(self, machine)
        self._observations[id(machine)] = observation
        self._perform(actions)
        return observation

    async def call(self, operation: Operation[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Does an operation; raises `Problem` when the server refuses, `NoAnswer` when there is none."""
        given = to_json(operation.input, operation.make(*args, **kwargs))
        is_known = any(field.name == "operationId" for field in operation.input.fields)
        operation_id = str(given.get("operationId") or _random_id()) if is_known else None
        base = given.get("expectedVersion")

        def message(id: str) -> CallMessage:
            return CallMessage(
                id=id,
                operation=operation.name,
                input=self._encoding.seal(operation.input, given),
                base=base if isinstance(base, int) else None,
                operation_id=operation_id,
            )

        is_repeatable = is_known or operation.method == "GET"
        answer: T = await self._ask(CallRequest(message, operation.output, is_repeatable))
        return answer

    async def authorize(self, token: str) -> None:
        """A fresh token, before the old one runs out."""
        await self._ask(CallRequest(lambda id: AuthorizeMessage(id=id, token=token), NOTHING, is_repeatable=False))

    def woke(self) -> None:
        """The network is another: whoever knows says so."""
        self._perform(self._machine.woke(time.monotonic(), False))

    def close(self) -> None:
        """For good."""
        self._perform(self._machine.stop())

    async def _patch(self, resource: Resource[T], base: int | None, patch: Any, key: str | None) -> T:
        shape: Shape[Any] = patch_of(resource.shape)
        sealed = self._encoding.seal(shape, to_json(shape, patch))
        operation_id = _random_id()

        def message(id: str) -> PatchMessage:
            return PatchMessage(
                id=id, resource=resource.key, key=key, base=base, patch=sealed, operation_id=operation_id
            )

        answer: T = await self._ask(CallRequest(message, resource.shape, is_repeatable=True))
        return answer

    async def _ask(self, request: CallRequest) -> Any:
        id, actions = self._machine.call(request)
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._answers[id] = answer
        try:
            self._perform(actions)
            return await answer
        finally:
            # Who gave up, or ran out of time, cancels this; a late answer is nobody's then.
            self._answers.pop(id, None)
            self._machine.abandon(id)

    def _unobserve(self, observation: Observation[Any], machine: ObservationMachine[Any]) -> None:
        self._observations.pop(id(machine), None)
        self._perform(self._machine.unobserve(machine))
        observation._news.set()

    # Doing what the machine says

    def _perform(self, actions: list[Action]) -> None:
        for action in actions:
            match action:
                case Connect():
                    self._reading = asyncio.create_task(self._run())
                case Send():
                    if self._socket is not None:
                        self._socket.send(self._encoding.write(action.message))
                case Close():
                    self._drop(action.code, action.reason)
                case Became():
                    if self._on_status is not None:
                        self._on_status(action.status)
                case Settle():
                    self._settle(action.id, action.answer)
                case Deliver():
                    observation = self._observations.get(id(action.observation))
                    if observation is not None:
                        observation._take(action.event)
                case Complain():
                    if self._on_error is not None:
                        self._on_error(action.error)
        self._schedule()

    def _settle(self, id: str, answer: Answer) -> None:
        future = self._answers.get(id)
        if future is None or future.done():
            return
        if answer.error is not None:
            future.set_exception(answer.error)
        else:
            future.set_result(answer.value)

    def _schedule(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        deadline = self._machine.deadline
        if deadline != inf:
            wait = max(0.0, deadline - time.monotonic())
            self._timer = asyncio.get_running_loop().call_later(wait, self._tick)

    def _tick(self) -> None:
        self._perform(self._machine.ticked(time.monotonic()))

    async def _run(self) -> None:
        """One attempt, and the connection that may come of it. A later attempt has a task of its own."""
        me = asyncio.current_task()
        try:
            url = self._url if isinstance(self._url, str) else await self._url()
            headers = {} if self._token is None else {"Authorization": f"Bearer {await self._token()}"}
            socket = await WebSocket.connect(url, self._encoding.subprotocol, headers, self._tls)
        except Exception as error:
            if self._reading is me:
                self._perform(self._machine.refused(error, time.monotonic()))
            return
        try:
            if self._reading is me and self._machine.status == "connecting":
                self._socket = socket
                self._perform(self._machine.opened(time.monotonic()))
                await self._read(socket)
        finally:
            await socket.finished()

    async def _read(self, socket: WebSocket) -> None:
        while self._socket is socket:
            try:
                data = await socket.receive()
            except Closed as closed:
                if self._socket is socket:
                    self._socket = None
                    self._perform(self._machine.closed(closed.code, closed.reason, time.monotonic()))
                return
            if self._socket is not socket:
                return
            now = time.monotonic()
            try:
                actions = self._machine.received(self._encoding.read(data), now)
            except DecodeError as error:
                actions = self._machine.garbled(error, now)
            self._perform(actions)

    def _drop(self, code: int, reason: str) -> None:
        socket, self._socket = self._socket, None
        if socket is not None:
            socket.close(code, reason)
        elif self._reading is not None and self._reading is not asyncio.current_task():
            self._reading.cancel()
            self._reading = None

    async def _watch(self) -> None:
        skew = time.time() - time.monotonic()
        while self._machine.status != "stopped":
            await asyncio.sleep(_WATCH_EVERY)
            now = time.time() - time.monotonic()
            if abs(now - skew) > _SLEEP:
                self._perform(self._machine.woke(time.monotonic(), True))
            skew = now


def _random_id() -> str:
    return secrets.token_hex(16)

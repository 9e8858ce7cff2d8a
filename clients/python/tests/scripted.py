"""A session machine without I/O, told what happens and asked what it answers. Values are written as the wire has them."""

from collections.abc import Sequence
from typing import Any, TypeVar

from cascade.generated.realtime.shapes import CLIENT_MESSAGE_UNION, SERVER_MESSAGE_UNION
from cascade.generated.realtime.types import PingMessage
from cascade.json_form import from_json_union, to_json_union
from cascade.realtime.encoding import JsonEncoding
from cascade.realtime.events import ObservationEvent
from cascade.realtime.observation import ObservationMachine, ObserveOptions
from cascade.realtime.session import Action, Became, Deliver, Send, SessionMachine
from cascade.shapes import Json, JsonObject, Resource

T = TypeVar("T")


class Script:
    def __init__(self) -> None:
        self.machine = SessionMachine(JsonEncoding(), lambda: 0.5)
        self.now = 1.0

    def live(self, epoch: str = "e1", revision: int = 57) -> list[Action]:
        """On to a live connection; what was sent on the way."""
        if self.machine.status == "idle":
            self.machine.start(self.now)
        if self.machine.status == "waiting":
            self.tick_to(self.machine.deadline)
        self.machine.opened(self.now)
        return self.hear({"type": "welcome", "epoch": epoch, "revision": revision, "heartbeatMs": 15_000})

    def hear(self, message: JsonObject) -> list[Action]:
        return self.machine.received(from_json_union(SERVER_MESSAGE_UNION, message), self.now)

    def tick_to(self, now: float) -> list[Action]:
        self.now = now
        return self.machine.ticked(now)

    def follow(self, resource: Resource[T]) -> ObservationMachine[T]:
        return self.machine.observe(resource, ObserveOptions())[0]


def sent(actions: Sequence[Action]) -> list[dict[str, Json]]:
    """What goes out, as it goes out but for what is null, without the pings that are always among it."""
    messages = [one.message for one in actions if isinstance(one, Send) and not isinstance(one.message, PingMessage)]
    written = [to_json_union(CLIENT_MESSAGE_UNION, message) for message in messages]
    return [{name: value for name, value in json.items() if value is not None} for json in written]


def events(actions: Sequence[Action]) -> list[ObservationEvent[Any]]:
    return [action.event for action in actions if isinstance(action, Deliver)]


def kinds(actions: Sequence[Action]) -> list[str]:
    return [action.status if isinstance(action, Became) else type(action).__name__ for action in actions]

"""Calls that wait for their results.

Those that are safe to repeat (they only read, or the server knows them again by their operation id) outlive the
connection; the others fail with it, for nobody can tell whether they were done.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..generated.realtime.types import AuthorizeMessage, CallMessage, PatchMessage, ResultMessage
from ..json_form import from_json
from ..operations import NOTHING
from ..shapes import Shape
from .encoding import Encoding

Question = CallMessage | PatchMessage | AuthorizeMessage


@dataclass(frozen=True)
class CallRequest:
    """What is to be asked."""

    message: Callable[[str], Question]
    """Made when its id is known."""
    output: Shape[Any]
    is_repeatable: bool


@dataclass(frozen=True)
class Answer:
    """What a call came to: a value, or an error."""

    value: Any = None
    revision: int | None = None
    error: Exception | None = None


@dataclass
class _Waiting:
    request: CallRequest
    is_sent: bool = False


class CallTable:
    """By id, in the order in which they were asked for."""

    def __init__(self, encoding: Encoding) -> None:
        self._encoding = encoding
        self._waiting: dict[str, _Waiting] = {}

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, id: str, request: CallRequest) -> None:
        self._waiting[id] = _Waiting(request)

    def remove(self, id: str) -> bool:
        return self._waiting.pop(id, None) is not None

    def unsent(self) -> list[Question]:
        """What is still to be sent; it counts as sent now."""
        messages = [call.request.message(id) for id, call in self._waiting.items() if not call.is_sent]
        for call in self._waiting.values():
            call.is_sent = True
        return messages

    def result(self, message: ResultMessage) -> Answer | None:
        """None when nobody waits for it."""
        call = self._waiting.pop(message.id, None)
        if call is None:
            return None
        shape = call.request.output
        if shape is NOTHING:
            return Answer(None, message.revision)
        return Answer(from_json(shape, self._encoding.open(shape, message.value)), message.revision)

    def lost(self) -> list[str]:
        """The connection is gone: the ids of those that fail with it."""
        failed = [id for id, call in self._waiting.items() if call.is_sent and not call.request.is_repeatable]
        for id in failed:
            del self._waiting[id]
        for call in self._waiting.values():
            call.is_sent = False
        return failed

    def clear(self) -> list[str]:
        ids = list(self._waiting)
        self._waiting.clear()
        return ids

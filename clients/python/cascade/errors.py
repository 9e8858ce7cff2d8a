"""Refusals. Whatever door a call went through, what the server says is the same problem (RFC 9457) and ends here; what
never reached the server, or never came back, is a NoAnswer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shapes import Json, JsonObject


class CascadeError(Exception):
    """What this package raises."""


class DecodeError(CascadeError):
    """What came is not of its shape at all."""


class NoAnswer(CascadeError):
    """There is no answer: the network, a closed connection, time that ran out."""


@dataclass(frozen=True)
class Violation:
    """One thing that is wrong with the input."""

    field: str
    """The path of the field: `items[2].name`."""
    code: str
    message: str


class Problem(CascadeError):
    """The server's answer, where it is no."""

    code: str
    """Stable, for programs: one of `ErrorCode`'s, `room_full`, or one of a later server's."""
    status: int
    title: str
    detail: str
    request_id: str | None
    retry_after: float | None
    """In seconds, when trying again makes sense; None when the server does not say."""
    violations: Sequence[Violation]
    current: Json
    """What there is now, for who lost a race (`version_mismatch`, `precondition_failed`): the resource, as it came."""
    body: JsonObject
    """All that came, members of this kind of problem among it."""

    def __init__(self, body: JsonObject, status: int = 0, retry_after: float | None = None) -> None:
        self.body = body
        self.code = _text(body.get("code")) or "unknown"
        told = body.get("status")
        self.status = told if isinstance(told, int) else status
        self.title = _text(body.get("title")) or f"HTTP {status}"
        self.detail = _text(body.get("detail")) or ""
        self.request_id = _text(body.get("requestId"))
        wait = body.get("retryAfterMs")
        self.retry_after = wait / 1000 if isinstance(wait, (int, float)) else retry_after
        self.violations = [_violation(item) for item in _items(body.get("violations"))]
        self.current = body.get("current")
        super().__init__(self.detail or self.title)


def _text(json: Json) -> str | None:
    return json if isinstance(json, str) else None


def _items(json: Json) -> Sequence[Json]:
    return json if isinstance(json, Sequence) and not isinstance(json, (str, bytes)) else ()


def _violation(json: Json) -> Violation:
    item: JsonObject = json if isinstance(json, Mapping) else {}
    return Violation(_text(item.get("field")) or "", _text(item.get("code")) or "", _text(item.get("message")) or "")

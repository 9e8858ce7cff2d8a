"""The texts of moments and lengths of time, and what protobuf has in their place: seconds and nanoseconds.

Typed they are `datetime` (in UTC) and `timedelta`, which end at the microsecond: what is finer is cut off, as the server
does with moments.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

from .errors import DecodeError

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_SECOND = timedelta(seconds=1)
_MICROSECOND = timedelta(microseconds=1)
_TIMESTAMP = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)")
_DURATION = re.compile(r"(-?)(\d{1,12})(?:\.(\d{1,9}))?s")


def parse_timestamp(text: str) -> datetime:
    """Reads RFC 3339."""
    match = _TIMESTAMP.fullmatch(text)
    if match is None:
        raise DecodeError(f"no timestamp: {text}")
    offset = "+00:00" if match[3] == "Z" else match[3]
    try:
        whole = datetime.fromisoformat(match[1] + offset)
        return whole.astimezone(timezone.utc) + timedelta(microseconds=_nanos(match[2]) // 1000)
    except (ValueError, OverflowError) as error:
        raise DecodeError(f"no timestamp: {text}") from error


def print_timestamp(moment: datetime) -> str:
    """Six digits of the second, always."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a zone says too little: give it tzinfo=timezone.utc")
    moment = moment.astimezone(timezone.utc)
    return f"{moment.year:04}-{moment:%m-%dT%H:%M:%S}.{moment.microsecond:06}Z"


def parse_duration(text: str) -> timedelta:
    """Reads `1.5s`."""
    match = _DURATION.fullmatch(text)
    if match is None:
        raise DecodeError(f"no duration: {text}")
    length = timedelta(seconds=int(match[2]), microseconds=_nanos(match[3]) // 1000)
    return -length if match[1] else length


def print_duration(length: timedelta) -> str:
    """Without needless zeros."""
    sign, length = ("-", -length) if length < timedelta(0) else ("", length)
    fraction = f"{length.microseconds:06}".rstrip("0")
    return f"{sign}{length // _SECOND}{'.' if fraction else ''}{fraction}s"


def split_timestamp(text: str) -> tuple[int, int]:
    """Whole seconds since 1970, and the rest in nanoseconds, never negative."""
    since = parse_timestamp(text) - _EPOCH
    return since // _SECOND, since % _SECOND // _MICROSECOND * 1000


def join_timestamp(seconds: int, nanos: int) -> str:
    """The text of a moment."""
    try:
        return print_timestamp(_EPOCH + timedelta(seconds=seconds, microseconds=nanos // 1000))
    except OverflowError as error:
        raise DecodeError("a moment beyond the calendar") from error


def split_duration(text: str) -> tuple[int, int]:
    """Whole seconds, and the rest in nanoseconds with the same sign."""
    match = _DURATION.fullmatch(text)
    if match is None:
        raise DecodeError(f"no duration: {text}")
    sign = -1 if match[1] else 1
    return sign * int(match[2]), sign * _nanos(match[3])


def join_duration(seconds: int, nanos: int) -> str:
    """The text of a length of time."""
    sign = "-" if seconds < 0 or nanos < 0 else ""
    fraction = f"{abs(nanos):09}".rstrip("0")
    return f"{sign}{abs(seconds)}{'.' if fraction else ''}{fraction}s"


def _nanos(digits: str | None) -> int:
    return int(digits.ljust(9, "0")) if digits else 0

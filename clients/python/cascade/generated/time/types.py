# Generated from Schema/time.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...shapes import UNSET

if TYPE_CHECKING:
    from ...shapes import Unset


@dataclass(frozen=True, kw_only=True)
class Time:
    """Three moments from which a client learns how far its clock is from the server's, as NTP does: with `t4` when
    the answer
    came, offset = ((t2 − t1) + (t3 − t4)) / 2, wrong by no more than half of (t4 − t1) − (t3 − t2). Over an open
    connection
    `ping` and `pong` do the same.
    """

    t1: int
    """When the client asked, by its own clock: what it sent, unread."""
    t2: int
    """When the question came, in microseconds since 1970 by the server's clock."""
    t3: int
    """When the answer went, by the same clock."""


@dataclass(frozen=True, kw_only=True)
class TimeSampleInput:
    """The input of `time.sample`."""

    t1: int | Unset = UNSET
    """When the client asks, in microseconds by a clock of its own that never steps."""

"""The server's time, told over the same socket.

Four timestamps a sample, as NTP has them: sent and received here (monotonic, microseconds), received and sent there. The
offset of one sample is off by half of its delay at most, so the samples with the least delay are believed: those within
1.5 times the least of the last 64, and 5 ms. They feed a Kalman filter of two states, the offset and how fast it drifts.

Pure: no clock is read and nothing is sent here. A filter lives for as long as the local clock runs on without a break;
`reset` forgets everything after sleep.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from math import inf, sqrt

_WINDOW = 64
_LONGEST_GAP = 30_000_000
"""Sleep, or a connection that was gone: what was known of the drift is worth nothing then."""
_LEAST_VARIANCE = 100.0**2
"""Of one believed sample, squared, however short its delay: scheduling on both sides."""
_INITIAL_DRIFT_VARIANCE = 200e-6**2
"""Crystals are within 200 ppm or so of each other when nothing is known."""
_OFFSET_WANDER = 10.0**2 / 1e6
"""How far the offset wanders in a second, squared: servers that slew."""
_DRIFT_WANDER = 1e-6**2 / 1e6
"""How far the drift does: warming crystals."""


@dataclass(frozen=True)
class ClockSample:
    """Sent here, received there, sent there, received here."""

    t1: float
    t2: float
    t3: float
    t4: float


@dataclass
class _State:
    offset: float
    drift: float
    at: float
    p00: float
    p01: float
    p11: float


class ClockFilter:
    """Server time minus local time, in microseconds."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        self._delays: deque[float] = deque(maxlen=_WINDOW)
        self._state: _State | None = None
        self._last_at = -inf

    def offset_at(self, now: float) -> float | None:
        """None before the first sample."""
        state = self._state
        return None if state is None else state.offset + state.drift * (now - state.at)

    def uncertainty_at(self, now: float) -> float:
        """How far off the offset may be (two standard deviations)."""
        state = self._state
        if state is None:
            return inf
        dt = max(0.0, now - state.at)
        return 2 * sqrt(state.p00 + dt * (2 * state.p01 + dt * state.p11) + _OFFSET_WANDER * dt)

    @property
    def drift(self) -> float:
        """Parts of one: 1e-6 is a microsecond a second."""
        return 0.0 if self._state is None else self._state.drift

    def add(self, sample: ClockSample) -> bool:
        """Takes a sample in; whether it was believed."""
        delay = sample.t4 - sample.t1 - (sample.t3 - sample.t2)
        if delay < 0 or sample.t3 < sample.t2:
            return False
        if self._state is not None and sample.t4 - self._last_at > _LONGEST_GAP:
            self.reset()
        self._last_at = sample.t4
        self._delays.append(delay)
        if delay > min(self._delays) * 1.5 + 5_000:
            return False
        offset = (sample.t2 - sample.t1 + (sample.t3 - sample.t4)) / 2
        self._correct(offset, max((delay / 2) ** 2, _LEAST_VARIANCE), (sample.t1 + sample.t4) / 2)
        return True

    def _correct(self, measured: float, variance: float, at: float) -> None:
        state = self._state
        if state is None:
            self._state = _State(measured, 0.0, at, variance, 0.0, _INITIAL_DRIFT_VARIANCE)
            return
        dt = max(0.0, at - state.at)
        predicted = state.offset + state.drift * dt
        p00 = state.p00 + dt * (2 * state.p01 + dt * state.p11) + _OFFSET_WANDER * dt
        p01 = state.p01 + dt * state.p11
        p11 = state.p11 + _DRIFT_WANDER * dt
        gain = p00 / (p00 + variance)
        drift_gain = p01 / (p00 + variance)
        self._state = _State(
            offset=predicted + gain * (measured - predicted),
            drift=state.drift + drift_gain * (measured - predicted),
            at=max(at, state.at),
            p00=(1 - gain) * p00,
            p01=(1 - gain) * p01,
            p11=p11 - drift_gain * p01,
        )

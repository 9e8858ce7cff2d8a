"""When to come back after a connection ended, and whether to.

The server knows the load, so its `retryAfterMs` is taken as it is (it chose the spread as well), until it proves wrong:
what fails again waits longer. Without one: exponential, with full jitter after the cap, or a fleet that lost its server
would come back as one. Times are seconds.
"""

from __future__ import annotations

from typing import Literal

Verdict = Literal["reconnect", "backOff", "authenticate", "stop"]
"""As `goaway` names it; anew with a new ticket or token is what every attempt is made with anyhow."""

FIRST_DELAY = 0.5
LONGEST_DELAY = 30.0
STABLE_AFTER = 10.0
"""A connection that lived for so long was a good one: the ladder begins anew."""
_PATIENT_ATTEMPTS = 4
"""Where the ladder begins when the server asks for patience."""

_VERDICTS: dict[int, Verdict] = {
    # Protocol error, unsupported data, invalid text, policy, too large, extension: the same would follow again.
    **dict.fromkeys((1002, 1003, 1007, 1008, 1009, 1010), "stop"),
    # Not in this room, not this account.
    4403: "stop",
    # The server failed, or asks to try again later.
    1011: "backOff",
    1013: "backOff",
    # The token ran out.
    4401: "authenticate",
}


def verdict_of(code: int) -> Verdict:
    """What a close code tells a client to do, where no `goaway` said it before."""
    return _VERDICTS.get(code, "reconnect")


class Backoff:
    """The ladder of delays."""

    def __init__(self) -> None:
        self._attempts = 0

    def delay(self, verdict: Verdict, retry_after: float | None, random: float) -> float:
        """`random` is from 0 up to 1."""
        is_first = self._attempts == 0
        if verdict != "reconnect":
            self._attempts = max(self._attempts, _PATIENT_ATTEMPTS)
        own = random * min(LONGEST_DELAY, FIRST_DELAY * (1 << min(self._attempts, 16)))
        self._attempts += 1
        if retry_after is None:
            return own
        return retry_after if is_first else retry_after + own

    def succeeded(self) -> None:
        self._attempts = 0

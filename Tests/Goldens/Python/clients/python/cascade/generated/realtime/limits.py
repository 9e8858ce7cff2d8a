# Generated from Schema/realtime.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

OBSERVE_MESSAGE_LIMITS: Final = {
    "id": Limits(min_length=1, max_length=128),
    "resource": Limits(min_length=1, max_length=128),
}
"""Bounds of the fields of `ObserveMessage`."""

UNOBSERVE_MESSAGE_LIMITS: Final = {
    "id": Limits(min_length=1, max_length=128),
}
"""Bounds of the fields of `UnobserveMessage`."""

PATCH_MESSAGE_LIMITS: Final = {
    "id": Limits(min_length=1, max_length=128),
    "resource": Limits(min_length=1, max_length=128),
    "key": Limits(min_length=1, max_length=128),
    "base": Limits(minimum=0),
    "operation_id": Limits(min_length=1, max_length=128),
}
"""Bounds of the fields of `PatchMessage`."""

CALL_MESSAGE_LIMITS: Final = {
    "id": Limits(min_length=1, max_length=128),
    "operation": Limits(min_length=1, max_length=128),
    "base": Limits(minimum=0),
    "operation_id": Limits(min_length=1, max_length=128),
}
"""Bounds of the fields of `CallMessage`."""

AUTHORIZE_MESSAGE_LIMITS: Final = {
    "id": Limits(min_length=1, max_length=128),
    "token": Limits(min_length=1, max_length=4096),
}
"""Bounds of the fields of `AuthorizeMessage`."""

RESUME_CURSOR_LIMITS: Final = {
    "epoch": Limits(min_length=1, max_length=64),
    "revision": Limits(minimum=0),
}
"""Bounds of the fields of `ResumeCursor`."""

OBSERVATION_WINDOW_LIMITS: Final = {
    "order": Limits(min_length=1, max_length=64),
    "after": Limits(min_length=1, max_length=128),
    "limit": Limits(minimum=1, maximum=1000),
}
"""Bounds of the fields of `ObservationWindow`."""

WATCH_QUERY_LIMITS: Final = {
    "observe": Limits(min_length=1, max_length=128, min_count=1, max_count=64),
    "since": Limits(min_length=0, max_length=128),
}
"""Bounds of the fields of `WatchQuery`."""

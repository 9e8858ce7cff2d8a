# Generated from Schema/note.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

NOTE_TEXT_LIMITS: Final = {
    "text": Limits(min_length=0, max_length=10000),
}
"""Bounds of the fields of `NoteText`."""

NOTE_DRAWING_LIMITS: Final = {
    "points": Limits(min_count=2, max_count=1000),
    "stroke": Limits(minimum=0.1, maximum=10),
    "caption": Limits(min_length=0, max_length=200),
}
"""Bounds of the fields of `NoteDrawing`."""

NOTE_BLANK_LIMITS: Final = {
    "reason": Limits(min_length=0, max_length=100),
}
"""Bounds of the fields of `NoteBlank`."""

NOTE_STEP_LIMITS: Final = {
    "text": Limits(min_length=1, max_length=200),
}
"""Bounds of the fields of `NoteStep`."""

NOTE_CREATE_INPUT_LIMITS: Final = {
    "title": Limits(min_length=1, max_length=200),
    "labels": Limits(min_length=1, max_length=24, min_count=0, max_count=10),
    "steps": Limits(min_count=0, max_count=50),
    "figures": Limits(min_count=0, max_count=100),
    "shares": Limits(minimum=0, maximum=1, min_count=0, max_count=16),
    "earlier_priorities": Limits(min_count=0, max_count=8),
    "weight": Limits(minimum=40, maximum=400),
    "estimate": Limits(minimum=0, maximum=86400),
    "quota": Limits(minimum=0, maximum=1048576),
    "link": Limits(min_length=0, max_length=2048, format="url"),
    "contact": Limits(min_length=0, max_length=254, format="email"),
    "color": Limits(min_length=0, max_length=7, format="color"),
    "language": Limits(min_length=0, max_length=35, format="language"),
}
"""Bounds of the fields of `NoteCreateInput`."""

NOTE_PATCH_LIMITS: Final = {
    "title": Limits(min_length=1, max_length=200),
    "labels": Limits(min_length=1, max_length=24, min_count=0, max_count=10),
    "steps": Limits(min_count=0, max_count=50),
    "figures": Limits(min_count=0, max_count=100),
    "shares": Limits(minimum=0, maximum=1, min_count=0, max_count=16),
    "earlier_priorities": Limits(min_count=0, max_count=8),
    "weight": Limits(minimum=40, maximum=400),
    "estimate": Limits(minimum=0, maximum=86400),
    "quota": Limits(minimum=0, maximum=1048576),
    "link": Limits(min_length=0, max_length=2048, format="url"),
    "contact": Limits(min_length=0, max_length=254, format="email"),
    "color": Limits(min_length=0, max_length=7, format="color"),
    "language": Limits(min_length=0, max_length=35, format="language"),
}
"""Bounds of the fields of `NotePatch`."""

NOTE_REACT_INPUT_LIMITS: Final = {
    "key": Limits(min_length=1, max_length=16, pattern="[^/]+"),
}
"""Bounds of the fields of `NoteReactInput`."""

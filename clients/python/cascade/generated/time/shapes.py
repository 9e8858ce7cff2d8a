# Generated from Schema/time.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import Field, Shape
from . import types

TIME_SHAPE: Final[Shape[types.Time]] = Shape(
    types.Time,
    "Time",
    (
        Field(1, "t1", "t1", "int"),
        Field(2, "t2", "t2", "int"),
        Field(3, "t3", "t3", "int"),
    ),
)

TIME_SAMPLE_INPUT_SHAPE: Final[Shape[types.TimeSampleInput]] = Shape(
    types.TimeSampleInput,
    "TimeSampleInput",
    (Field(1, "t1", "t1", "int", default=0, place="query"),),
)

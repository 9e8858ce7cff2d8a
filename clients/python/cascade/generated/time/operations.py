# Generated from Schema/time.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import Operation
from . import shapes, types

time_sample = Operation(
    name="time.sample",
    method="GET",
    path="/api/time",
    make=types.TimeSampleInput,
    input=shapes.TIME_SAMPLE_INPUT_SHAPE,
    output=shapes.TIME_SHAPE,
)
"""Ask what time it is."""

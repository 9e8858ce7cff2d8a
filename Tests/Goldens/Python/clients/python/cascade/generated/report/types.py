# Generated from Schema/report.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...shapes import OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, kw_only=True)
class Report:
    """Something that is not right."""

    id: str
    """Its identity."""
    reasons: Sequence[Reason]
    """Why."""
    version: int
    """The revision of its last change."""


@dataclass(frozen=True, kw_only=True)
class ReportCreateInput:
    """What `report.create` takes."""

    reasons: Sequence[Reason] = ()
    """Why."""
    operation_id: str | None = None
    """Repeats with the same id are done once."""


class Reason(OpenEnum):
    """Why something is not right."""

    SPAM = "spam"
    """Nobody asked for it."""
    ABUSE = "abuse"
    """It hurts."""

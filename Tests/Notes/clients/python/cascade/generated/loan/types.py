# Generated from Schema/loan.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from ...shapes import UNSET, OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ...shapes import UnknownArm, Unset


@dataclass(frozen=True, kw_only=True)
class Loan:
    """A notebook that somebody took along."""

    id: str
    """Its identity; stable for ever."""
    notebook_id: str
    """The notebook that it belongs to."""
    borrower: str
    """Who took it along."""
    taken_at: datetime
    """When."""
    destination: str
    """Where to; everybody may know."""
    purpose: str | None
    """What for; who took it along and those who run the notebook know."""
    tag: str | None
    """What is written on its tag; who took it along knows."""
    version: int
    """The revision of its last change; what a patch gives as its base."""


@dataclass(frozen=True, kw_only=True)
class LoanTrace:
    """What became of a loan."""

    latest: LoanStep
    """What happened last."""
    steps: Sequence[LoanStep]
    """All that happened, the first first."""
    before: Loan | None
    """The loan before it; null where it is the first."""


@dataclass(frozen=True, kw_only=True)
class LoanTaken:
    """It was taken along."""

    loan: Loan
    """As it is now."""


@dataclass(frozen=True, kw_only=True)
class LoanMoved:
    """It was taken elsewhere."""

    destination: str
    """Where to."""


@dataclass(frozen=True, kw_only=True)
class LoanReceipt:
    """What one has in one's hands after signing."""

    loan: Loan
    """The loan, as its borrower sees it."""


@dataclass(frozen=True, kw_only=True)
class LoanCreateInput:
    """The input of `loan.create`."""

    notebook_id: str
    """The notebook that it is about."""
    destination: str
    """Where to; everybody may know."""
    purpose: str | None = None
    """What for; who took it along and those who run the notebook know."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class LoanGetInput:
    """The input of `loan.get`."""

    notebook_id: str
    """The notebook that it is about."""
    loan_id: str
    """The loan that it is about."""


@dataclass(frozen=True, kw_only=True)
class LoanPage:
    """A page of a list."""

    items: Sequence[Loan]
    """The entries of this page."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class LoanListInput:
    """The input of `loan.list`."""

    notebook_id: str
    """The notebook that it is about."""
    borrower: str | None = None
    """Only those with this borrower."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""
    order: LoanOrder | None = None
    """What comes first."""


@dataclass(frozen=True, kw_only=True)
class LoanPatch:
    """What changes: a field that is not here stays, null clears."""

    destination: str | Unset = UNSET
    """Where to; everybody may know."""
    purpose: str | None | Unset = UNSET
    """What for; who took it along and those who run the notebook know."""


@dataclass(frozen=True, kw_only=True)
class LoanPatchInput:
    """The input of `loan.patch`."""

    notebook_id: str
    """The notebook that it is about."""
    loan_id: str
    """The loan that it is about."""
    patch: LoanPatch
    """What to change."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class LoanTraceInput:
    """The input of `loan.trace`."""

    notebook_id: str
    """The notebook that it is about."""
    loan_id: str
    """The loan that it is about."""


@dataclass(frozen=True, kw_only=True)
class LoanSignInput:
    """The input of `loan.sign`."""

    notebook_id: str
    """The notebook that it is about."""
    loan_id: str
    """The loan that it is about."""
    name: str
    """Who signs."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


class LoanOrder(OpenEnum):
    """What a list of loans is ordered by."""

    TAKEN_AT = "takenAt"
    """By taken at, the least first."""
    TAKEN_AT_DESC = "takenAtDesc"
    """By taken at, the greatest first."""


LoanStep: TypeAlias = "LoanTaken | LoanMoved | UnknownArm"
"""What can become of a loan."""

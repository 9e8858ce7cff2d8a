# Generated from Schema by codegen. Do not edit.
"""All types, operations and resources."""

from .error_code import ErrorCode as ErrorCode
from .loan.operations import (
    loan_create as loan_create,
    loan_get as loan_get,
    loan_list as loan_list,
    loan_patch as loan_patch,
    loan_sign as loan_sign,
    loan_trace as loan_trace,
)
from .loan.types import (
    Loan as Loan,
    LoanCreateInput as LoanCreateInput,
    LoanGetInput as LoanGetInput,
    LoanListInput as LoanListInput,
    LoanMoved as LoanMoved,
    LoanOrder as LoanOrder,
    LoanPage as LoanPage,
    LoanPatch as LoanPatch,
    LoanPatchInput as LoanPatchInput,
    LoanReceipt as LoanReceipt,
    LoanSignInput as LoanSignInput,
    LoanStep as LoanStep,
    LoanTaken as LoanTaken,
    LoanTrace as LoanTrace,
    LoanTraceInput as LoanTraceInput,
)
from .note.operations import (
    note_create as note_create,
    note_delete as note_delete,
    note_get as note_get,
    note_list as note_list,
    note_lock as note_lock,
    note_move as note_move,
    note_patch as note_patch,
    note_react as note_react,
    note_unlock as note_unlock,
)
from .note.resources import NOTE_RESOURCE as NOTE_RESOURCE
from .note.types import (
    Note as Note,
    NoteBlank as NoteBlank,
    NoteContent as NoteContent,
    NoteCreateInput as NoteCreateInput,
    NoteDeleteInput as NoteDeleteInput,
    NoteDrawing as NoteDrawing,
    NoteGetInput as NoteGetInput,
    NoteListInput as NoteListInput,
    NoteLockInput as NoteLockInput,
    NoteMoveInput as NoteMoveInput,
    NoteOrder as NoteOrder,
    NotePage as NotePage,
    NotePatch as NotePatch,
    NotePatchInput as NotePatchInput,
    NotePriority as NotePriority,
    NoteReactInput as NoteReactInput,
    NoteStep as NoteStep,
    NoteText as NoteText,
    NoteUnlockInput as NoteUnlockInput,
)
from .note_event.operations import note_event_append as note_event_append, note_event_list as note_event_list
from .note_event.resources import NOTE_EVENT_RESOURCE as NOTE_EVENT_RESOURCE
from .note_event.types import (
    NoteDeleted as NoteDeleted,
    NoteEvent as NoteEvent,
    NoteEventAppendInput as NoteEventAppendInput,
    NoteEventKind as NoteEventKind,
    NoteEventListInput as NoteEventListInput,
    NoteEventOrder as NoteEventOrder,
    NoteEventPage as NoteEventPage,
    NoteRemarked as NoteRemarked,
    NoteWritten as NoteWritten,
)
from .notebook.operations import (
    notebook_archive as notebook_archive,
    notebook_clear as notebook_clear,
    notebook_create as notebook_create,
    notebook_delete as notebook_delete,
    notebook_download as notebook_download,
    notebook_get as notebook_get,
    notebook_list as notebook_list,
    notebook_patch as notebook_patch,
    notebook_popular as notebook_popular,
    notebook_print as notebook_print,
    notebook_search as notebook_search,
)
from .notebook.resources import NOTEBOOK_RESOURCE as NOTEBOOK_RESOURCE
from .notebook.types import (
    NoteMatch as NoteMatch,
    NoteMatches as NoteMatches,
    Notebook as Notebook,
    NotebookArchiveInput as NotebookArchiveInput,
    NotebookClearInput as NotebookClearInput,
    NotebookCreateInput as NotebookCreateInput,
    NotebookDeleteInput as NotebookDeleteInput,
    NotebookDownloadInput as NotebookDownloadInput,
    NotebookGetInput as NotebookGetInput,
    NotebookListInput as NotebookListInput,
    NotebookOrder as NotebookOrder,
    NotebookPage as NotebookPage,
    NotebookPatch as NotebookPatch,
    NotebookPatchInput as NotebookPatchInput,
    NotebookPopularInput as NotebookPopularInput,
    NotebookPrintInput as NotebookPrintInput,
    NotebookRanking as NotebookRanking,
    NotebookSearchInput as NotebookSearchInput,
    PageSize as PageSize,
    PageSizePatch as PageSizePatch,
    PrintJob as PrintJob,
    PrintMargin as PrintMargin,
    PrintOptions as PrintOptions,
    Shelf as Shelf,
)
from .pen.operations import (
    pen_borrow as pen_borrow,
    pen_create as pen_create,
    pen_delete as pen_delete,
    pen_get as pen_get,
    pen_list as pen_list,
    pen_patch as pen_patch,
)
from .pen.types import (
    Pen as Pen,
    PenBorrowInput as PenBorrowInput,
    PenCreateInput as PenCreateInput,
    PenDeleteInput as PenDeleteInput,
    PenGetInput as PenGetInput,
    PenListInput as PenListInput,
    PenOrder as PenOrder,
    PenPage as PenPage,
    PenPatch as PenPatch,
    PenPatchInput as PenPatchInput,
)
from .permission_mask import PermissionMask as PermissionMask
from .reader.operations import reader_enter as reader_enter, reader_list as reader_list
from .reader.resources import READER_RESOURCE as READER_RESOURCE
from .reader.types import (
    Reader as Reader,
    ReaderEnterInput as ReaderEnterInput,
    ReaderListInput as ReaderListInput,
    ReaderPage as ReaderPage,
)
from .summary.operations import summary_get as summary_get
from .summary.resources import SUMMARY_RESOURCE as SUMMARY_RESOURCE
from .summary.types import (
    Summary as Summary,
    SummaryGetInput as SummaryGetInput,
    SummaryLook as SummaryLook,
    SummaryOptions as SummaryOptions,
)
from .tables.types import Permission as Permission, Role as Role

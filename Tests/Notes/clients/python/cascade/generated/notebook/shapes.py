# Generated from Schema/notebook.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts, Field, Shape
from ..note import shapes as note_shapes
from . import types

NOTEBOOK_SHAPE: Final[Shape[types.Notebook]] = Shape(
    types.Notebook,
    "Notebook",
    (
        Field(1, "id", "id", "string"),
        Field(2, "title", "title", "string"),
        Field(3, "slug", "slug", "string", is_nullable=True),
        Field(4, "isShared", "is_shared", "boolean", default=False),
        Field(5, "shelf", "shelf", "enum", of=lambda: SHELF_ENUM, default="top"),
        Field(6, "maxNotes", "max_notes", "int", default=100),
        Field(7, "page", "page", "object", of=lambda: PAGE_SIZE_SHAPE),
        Field(8, "topics", "topics", "string", is_list=True),
        Field(10, "hasPassphrase", "has_passphrase", "boolean"),
        Field(12, "remarks", "remarks", "string", is_nullable=True),
        Field(13, "ownerName", "owner_name", "string"),
        Field(14, "createdAt", "created_at", "timestamp"),
        Field(15, "noteCount", "note_count", "int"),
        Field(16, "size", "size", "int"),
        Field(17, "isArchived", "is_archived", "boolean"),
        Field(18, "cover", "cover", "string", is_nullable=True),
        Field(1004, "version", "version", "int"),
    ),
)

PAGE_SIZE_SHAPE: Final[Shape[types.PageSize]] = Shape(
    types.PageSize,
    "PageSize",
    (
        Field(1, "width", "width", "float", default=148),
        Field(2, "height", "height", "float", default=210),
    ),
)

NOTE_MATCHES_SHAPE: Final[Shape[types.NoteMatches]] = Shape(
    types.NoteMatches,
    "NoteMatches",
    (
        Field(1, "items", "items", "object", of=lambda: NOTE_MATCH_SHAPE, is_list=True),
        Field(2, "total", "total", "int"),
    ),
)

NOTE_MATCH_SHAPE: Final[Shape[types.NoteMatch]] = Shape(
    types.NoteMatch,
    "NoteMatch",
    (
        Field(1, "note", "note", "object", of=lambda: note_shapes.NOTE_SHAPE),
        Field(2, "score", "score", "float"),
        Field(3, "line", "line", "string", is_nullable=True),
    ),
)

NOTEBOOK_RANKING_SHAPE: Final[Shape[types.NotebookRanking]] = Shape(
    types.NotebookRanking,
    "NotebookRanking",
    (Field(1, "notebooks", "notebooks", "object", of=lambda: NOTEBOOK_SHAPE, is_list=True),),
)

PRINT_OPTIONS_SHAPE: Final[Shape[types.PrintOptions]] = Shape(
    types.PrintOptions,
    "PrintOptions",
    (
        Field(1, "isDoubleSided", "is_double_sided", "boolean", default=True),
        Field(2, "pages", "pages", "int", is_list=True),
        Field(3, "footer", "footer", "string", is_nullable=True),
        Field(4, "margin", "margin", "object", of=lambda: PRINT_MARGIN_SHAPE, is_nullable=True),
    ),
)

PRINT_MARGIN_SHAPE: Final[Shape[types.PrintMargin]] = Shape(
    types.PrintMargin,
    "PrintMargin",
    (
        Field(1, "sides", "sides", "float", default=20),
        Field(2, "ends", "ends", "float", default=25),
    ),
)

PRINT_JOB_SHAPE: Final[Shape[types.PrintJob]] = Shape(
    types.PrintJob,
    "PrintJob",
    (
        Field(1, "sheets", "sheets", "int"),
        Field(2, "readyAt", "ready_at", "timestamp"),
    ),
)

NOTEBOOK_CREATE_INPUT_SHAPE: Final[Shape[types.NotebookCreateInput]] = Shape(
    types.NotebookCreateInput,
    "NotebookCreateInput",
    (
        Field(2, "title", "title", "string"),
        Field(3, "slug", "slug", "string", is_nullable=True),
        Field(4, "isShared", "is_shared", "boolean", default=False),
        Field(5, "shelf", "shelf", "enum", of=lambda: SHELF_ENUM, default="top"),
        Field(6, "maxNotes", "max_notes", "int", default=100),
        Field(7, "page", "page", "object", of=lambda: PAGE_SIZE_SHAPE),
        Field(8, "topics", "topics", "string", is_list=True),
        Field(9, "passphrase", "passphrase", "string", is_nullable=True),
        Field(11, "templateId", "template_id", "string", is_nullable=True),
        Field(12, "remarks", "remarks", "string", is_nullable=True),
        Field(18, "cover", "cover", "string", is_nullable=True),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

NOTEBOOK_GET_INPUT_SHAPE: Final[Shape[types.NotebookGetInput]] = Shape(
    types.NotebookGetInput,
    "NotebookGetInput",
    (Field(1011, "notebookId", "notebook_id", "string", place="path"),),
)

NOTEBOOK_PAGE_SHAPE: Final[Shape[types.NotebookPage]] = Shape(
    types.NotebookPage,
    "NotebookPage",
    (
        Field(1, "items", "items", "object", of=lambda: NOTEBOOK_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

NOTEBOOK_LIST_INPUT_SHAPE: Final[Shape[types.NotebookListInput]] = Shape(
    types.NotebookListInput,
    "NotebookListInput",
    (
        Field(3, "slug", "slug", "string", is_nullable=True, place="query"),
        Field(5, "shelf", "shelf", "enum", of=lambda: SHELF_ENUM, is_nullable=True, place="query"),
        Field(17, "isArchived", "is_archived", "boolean", is_nullable=True, place="query"),
        Field(1006, "limit", "limit", "int", default=50, place="query"),
        Field(1007, "cursor", "cursor", "string", is_nullable=True, place="query"),
        Field(1008, "order", "order", "enum", of=lambda: NOTEBOOK_ORDER_ENUM, is_nullable=True, place="query"),
    ),
)

PAGE_SIZE_PATCH_SHAPE: Final[Shape[types.PageSizePatch]] = Shape(
    types.PageSizePatch,
    "PageSizePatch",
    (
        Field(1, "width", "width", "float"),
        Field(2, "height", "height", "float"),
    ),
    is_patch=True,
)

NOTEBOOK_PATCH_SHAPE: Final[Shape[types.NotebookPatch]] = Shape(
    types.NotebookPatch,
    "NotebookPatch",
    (
        Field(2, "title", "title", "string"),
        Field(3, "slug", "slug", "string", is_nullable=True),
        Field(5, "shelf", "shelf", "enum", of=lambda: SHELF_ENUM),
        Field(6, "maxNotes", "max_notes", "int"),
        Field(7, "page", "page", "object", of=lambda: PAGE_SIZE_PATCH_SHAPE),
        Field(8, "topics", "topics", "string", is_list=True),
        Field(9, "passphrase", "passphrase", "string", is_nullable=True),
        Field(12, "remarks", "remarks", "string", is_nullable=True),
        Field(18, "cover", "cover", "string", is_nullable=True),
    ),
    is_patch=True,
)

NOTEBOOK_PATCH_INPUT_SHAPE: Final[Shape[types.NotebookPatchInput]] = Shape(
    types.NotebookPatchInput,
    "NotebookPatchInput",
    (
        Field(1011, "notebookId", "notebook_id", "string", place="path"),
        Field(1005, "patch", "patch", "object", of=lambda: NOTEBOOK_PATCH_SHAPE),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

NOTEBOOK_DELETE_INPUT_SHAPE: Final[Shape[types.NotebookDeleteInput]] = Shape(
    types.NotebookDeleteInput,
    "NotebookDeleteInput",
    (
        Field(1011, "notebookId", "notebook_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

NOTEBOOK_ARCHIVE_INPUT_SHAPE: Final[Shape[types.NotebookArchiveInput]] = Shape(
    types.NotebookArchiveInput,
    "NotebookArchiveInput",
    (
        Field(1011, "notebookId", "notebook_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

NOTEBOOK_CLEAR_INPUT_SHAPE: Final[Shape[types.NotebookClearInput]] = Shape(
    types.NotebookClearInput,
    "NotebookClearInput",
    (
        Field(1011, "notebookId", "notebook_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

NOTEBOOK_SEARCH_INPUT_SHAPE: Final[Shape[types.NotebookSearchInput]] = Shape(
    types.NotebookSearchInput,
    "NotebookSearchInput",
    (
        Field(1011, "notebookId", "notebook_id", "string", place="path"),
        Field(1, "text", "text", "string", place="query"),
        Field(
            2, "atLeast", "at_least", "enum", of=lambda: note_shapes.NOTE_PRIORITY_ENUM, default="low", place="query"
        ),
        Field(3, "limit", "limit", "int", default=10, place="query"),
    ),
)

NOTEBOOK_PRINT_INPUT_SHAPE: Final[Shape[types.NotebookPrintInput]] = Shape(
    types.NotebookPrintInput,
    "NotebookPrintInput",
    (
        Field(1011, "notebookId", "notebook_id", "string", place="path"),
        Field(1, "options", "options", "object", of=lambda: PRINT_OPTIONS_SHAPE),
        Field(2, "copies", "copies", "int", default=1),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

NOTEBOOK_DOWNLOAD_INPUT_SHAPE: Final[Shape[types.NotebookDownloadInput]] = Shape(
    types.NotebookDownloadInput,
    "NotebookDownloadInput",
    (Field(1011, "notebookId", "notebook_id", "string", place="path"),),
)

NOTEBOOK_POPULAR_INPUT_SHAPE: Final[Shape[types.NotebookPopularInput]] = Shape(
    types.NotebookPopularInput,
    "NotebookPopularInput",
    (),
)

SHELF_ENUM: Final[EnumFacts] = EnumFacts(
    types.Shelf,
    {"top": 1, "middle": 2, "bottom": 3, "attic": 4},
)

NOTEBOOK_ORDER_ENUM: Final[EnumFacts] = EnumFacts(
    types.NotebookOrder,
    {"title": 1, "titleDesc": 2, "createdAt": 3, "createdAtDesc": 4},
)

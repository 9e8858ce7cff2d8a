# Generated from Schema/notebook.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
from . import shapes, types

notebook_create = Operation(
    name="notebook.create",
    method="POST",
    path="/api/notebooks",
    make=types.NotebookCreateInput,
    input=shapes.NOTEBOOK_CREATE_INPUT_SHAPE,
    output=shapes.NOTEBOOK_SHAPE,
)
"""Create a notebook."""

notebook_get = Operation(
    name="notebook.get",
    method="GET",
    path="/api/notebooks/{notebookId}",
    make=types.NotebookGetInput,
    input=shapes.NOTEBOOK_GET_INPUT_SHAPE,
    output=shapes.NOTEBOOK_SHAPE,
)
"""Read one notebook."""

notebook_list = Operation(
    name="notebook.list",
    method="GET",
    path="/api/notebooks",
    make=types.NotebookListInput,
    input=shapes.NOTEBOOK_LIST_INPUT_SHAPE,
    output=shapes.NOTEBOOK_PAGE_SHAPE,
)
"""List, page by page."""

notebook_patch = Operation(
    name="notebook.patch",
    method="PATCH",
    path="/api/notebooks/{notebookId}",
    make=types.NotebookPatchInput,
    input=shapes.NOTEBOOK_PATCH_INPUT_SHAPE,
    output=shapes.NOTEBOOK_SHAPE,
)
"""Change what is given; null clears."""

notebook_delete = Operation(
    name="notebook.delete",
    method="DELETE",
    path="/api/notebooks/{notebookId}",
    make=types.NotebookDeleteInput,
    input=shapes.NOTEBOOK_DELETE_INPUT_SHAPE,
    output=NOTHING,
)
"""Delete it."""

notebook_archive = Operation(
    name="notebook.archive",
    method="POST",
    path="/api/notebooks/{notebookId}/archive",
    make=types.NotebookArchiveInput,
    input=shapes.NOTEBOOK_ARCHIVE_INPUT_SHAPE,
    output=shapes.NOTEBOOK_SHAPE,
)
"""Put it away: it can be read and not written."""

notebook_clear = Operation(
    name="notebook.clear",
    method="DELETE",
    path="/api/notebooks/{notebookId}/notes",
    make=types.NotebookClearInput,
    input=shapes.NOTEBOOK_CLEAR_INPUT_SHAPE,
    output=NOTHING,
)
"""Take everything out of it."""

notebook_search = Operation(
    name="notebook.search",
    method="GET",
    path="/api/notebooks/{notebookId}/search",
    make=types.NotebookSearchInput,
    input=shapes.NOTEBOOK_SEARCH_INPUT_SHAPE,
    output=shapes.NOTE_MATCHES_SHAPE,
)
"""Find notes by a word in them."""

notebook_print = Operation(
    name="notebook.print",
    method="POST",
    path="/api/notebooks/{notebookId}/print",
    make=types.NotebookPrintInput,
    input=shapes.NOTEBOOK_PRINT_INPUT_SHAPE,
    output=shapes.PRINT_JOB_SHAPE,
)
"""Say how the notes are to be printed."""

notebook_download = Operation(
    name="notebook.download",
    method="GET",
    path="/api/notebooks/{notebookId}/file",
    make=types.NotebookDownloadInput,
    input=shapes.NOTEBOOK_DOWNLOAD_INPUT_SHAPE,
    output=NOTHING,
)
"""All of it in one file."""

notebook_popular = Operation(
    name="notebook.popular",
    method="GET",
    path="/api/notebooks/popular",
    make=types.NotebookPopularInput,
    input=shapes.NOTEBOOK_POPULAR_INPUT_SHAPE,
    output=shapes.NOTEBOOK_RANKING_SHAPE,
)
"""The notebooks that are read most."""

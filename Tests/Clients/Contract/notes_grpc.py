"""The notes server through grpcio and nothing of ours but the .proto files: every operation, and what gRPC has besides.

usage: notes_grpc.py PROTO_FOLDER HOST:PORT
"""

import sys
import unittest
from pathlib import Path

import grpc
from google.protobuf import field_mask_pb2, timestamp_pb2
from google.rpc import error_details_pb2
from grpc_status import rpc_status
from protos import Calls, compiled

MODULES = compiled(Path(sys.argv[1]))
note_pb2, notebook_pb2 = MODULES["note_pb2"], MODULES["notebook_pb2"]
CHANNEL = grpc.insecure_channel(sys.argv[2])
call = Calls(MODULES, CHANNEL, "ada")
NOWHERE = "nb_01k3v5y8e7frq8q2w0mdnyxjkt"


def details(error):
    """The reason, and the violations as (field, reason), of a status as Google's libraries read it."""
    status = rpc_status.from_call(error)
    reason, violations = None, []
    for packed in status.details:
        info, bad = error_details_pb2.ErrorInfo(), error_details_pb2.BadRequest()
        if packed.Unpack(info):
            assert info.domain == "notes.v1", info
            reason = info.reason
        elif packed.Unpack(bad):
            violations += [(violation.field, violation.reason) for violation in bad.field_violations]
    assert status.code == error.code().value[0] and status.message == error.details()
    return reason, violations


class Notes(unittest.TestCase):
    def refused(self, code, operation, **fields):
        with self.assertRaises(grpc.RpcError) as caught:
            call(operation, **fields)
        self.assertEqual(caught.exception.code(), code, caught.exception.details())
        return details(caught.exception)

    def notebook(self, **fields):
        return call("Notebook.Create", title="Diary", page={}, **fields)

    def note(self, book, title="One", **fields):
        return call("Note.Create", notebook_id=book.id, title=title, content={"blank": {}}, **fields)

    def test_notebooks(self):
        book = self.notebook(slug="a-b", topics=["x"], passphrase="sesame", shelf="SHELF_MIDDLE")
        self.assertTrue(book.id.startswith("nb_") and book.has_passphrase and book.version == 1)
        self.assertEqual((book.shelf, book.page.width, book.max_notes), (notebook_pb2.SHELF_MIDDLE, 148, 100))
        self.assertFalse(book.HasField("remarks"))
        self.assertEqual(call("Notebook.Get", notebook_id=book.id), book)
        listed = call("Notebook.List", slug="a-b", limit=200, order="NOTEBOOK_ORDER_CREATED_AT_DESC")
        self.assertEqual(listed.items[0], book)
        note = self.note(book, "Milk and bread")
        found = call("Notebook.Search", notebook_id=book.id, text="milk")
        self.assertEqual((found.total, found.items[0].note.id), (1, note.id))
        printed = call("Notebook.Print", notebook_id=book.id, options={"pages": [1, 2, 3]}, copies=2)
        self.assertEqual(printed.sheets, 4)
        summary = call("Summary.Get", notebook_id=book.id)
        self.assertEqual((list(summary.titles), summary.reading_time.ToMilliseconds()), (["Milk and bread"], 1_500))
        reader = call("Reader.Enter", notebook_id=book.id)
        self.assertEqual([one.id for one in call("Reader.List", notebook_id=book.id).items], [reader.id])
        self.assertIn(book.id, [one.id for one in call("Notebook.Popular").notebooks])
        call("Notebook.Clear", notebook_id=book.id)
        self.assertTrue(call("Notebook.Archive", notebook_id=book.id).is_archived)
        call("Notebook.Delete", notebook_id=book.id)
        self.assertEqual(self.refused(grpc.StatusCode.NOT_FOUND, "Notebook.Get", notebook_id=book.id)[0], "not_found")

    def test_notes(self):
        book, other = self.notebook(), self.notebook()
        due = timestamp_pb2.Timestamp(seconds=1_800_000_000, nanos=123_456_000)
        first = self.note(book, serial=-(2**63), due_at=due, figures=[-(2**53) + 1, 2**53 - 1], labels=["ä", "電"])
        self.assertEqual((first.serial, first.due_at, list(first.labels)), (-(2**63), due, ["ä", "電"]))
        self.assertEqual(first.content.WhichOneof("kind"), "blank")
        second = self.note(book, "Two", operation_id="once")
        self.assertEqual(self.note(book, "Two", operation_id="once").id, second.id)
        page = call("Note.List", notebook_id=book.id, limit=1)
        rest = call("Note.List", notebook_id=book.id, limit=1, cursor=page.next_cursor)
        self.assertEqual([page.items[0].id, rest.items[0].id], [first.id, second.id])
        self.assertFalse(rest.HasField("next_cursor"))
        one = {"notebook_id": book.id, "note_id": first.id}
        self.assertTrue(call("Note.Lock", **one).is_locked)
        change = {"patch": {"title": "No"}, "expected_version": call("Note.Get", **one).version}
        refusal = self.refused(grpc.StatusCode.FAILED_PRECONDITION, "Note.Patch", **one, **change)
        self.assertEqual(refusal[0], "note_locked")
        self.assertFalse(call("Note.Unlock", **one).is_locked)
        call("Note.React", **one, key="👍")
        moved = call("Note.Move", **one, to_notebook_id=other.id)
        self.assertEqual(moved.notebook_id, other.id)
        call("Note.Delete", notebook_id=other.id, note_id=first.id)
        self.refused(grpc.StatusCode.NOT_FOUND, "Note.Get", notebook_id=other.id, note_id=first.id)
        written = call("NoteEvent.Append", notebook_id=other.id, remark="Gone")
        events = call("NoteEvent.List", notebook_id=other.id).items
        self.assertEqual(events[-1], written)
        self.assertEqual([event.event.WhichOneof("kind") for event in events], ["written", "deleted", "remarked"])

    def test_patches(self):
        book = self.notebook()
        note = self.note(book, link="https://a.example", estimate={"seconds": 1}, weight=90)
        one = {"notebook_id": book.id, "note_id": note.id}

        def patch(patch, base, mask=None):
            extra = {"update_mask": field_mask_pb2.FieldMask(paths=mask)} if mask is not None else {}
            return call("Note.Patch", **one, patch=patch, expected_version=base, **extra)

        # What is there is set, what is not stays, and what is cleared says so by its number.
        changed = patch({"title": "Two", "cleared": [17]}, note.version)
        self.assertEqual((changed.title, changed.HasField("link"), changed.weight), ("Two", False, 90))
        # With a mask: what it names is set or, where it is not there, cleared; what it does not name stays.
        masked = patch({"title": "Three", "weight": 100}, changed.version, ["title", "estimate"])
        self.assertEqual((masked.title, masked.HasField("estimate"), masked.weight), ("Three", False, 90))
        stale = {"patch": {"title": "No"}, "expected_version": note.version}
        self.assertEqual(self.refused(grpc.StatusCode.ABORTED, "Note.Patch", **one, **stale)[0], "version_mismatch")
        blind = self.refused(grpc.StatusCode.FAILED_PRECONDITION, "Note.Patch", **one, patch={"title": "No"})
        self.assertEqual(blind[0], "precondition_required")
        read_only = {"patch": {"rank": "1", "title": ""}, "expected_version": masked.version}
        self.assertEqual(
            self.refused(grpc.StatusCode.INVALID_ARGUMENT, "Note.Patch", **one, **read_only),
            ("invalid_input", [("patch.title", "too_short"), ("patch.rank", "read_only")]),
        )
        unknown = {"patch": {}, "update_mask": {"paths": ["nothing"]}, "expected_version": masked.version}
        reason, violations = self.refused(grpc.StatusCode.INVALID_ARGUMENT, "Note.Patch", **one, **unknown)
        self.assertEqual((reason, [field for field, _ in violations]), ("invalid_input", ["updateMask"]))
        shelf = call("Notebook.Patch", notebook_id=book.id, patch={"page": {"width": 100}}).page
        self.assertEqual((shelf.width, shelf.height), (100, 210))

    def test_all_that_is_wrong_is_said_at_once(self):
        reason, violations = self.refused(
            grpc.StatusCode.INVALID_ARGUMENT, "Note.Create", notebook_id="nb_x", content={"text": {}}, weight=1_000,
            labels=["x"] * 11, steps=[{"text": ""}], priority=9,
        )
        self.assertEqual(reason, "invalid_input")
        self.assertEqual(
            sorted(violations),
            [
                ("content.text", "required"), ("labels", "too_many"), ("notebookId", "bad_id"),
                ("priority", "unknown_value"), ("steps[0].text", "too_short"), ("title", "required"),
                ("weight", "out_of_range"),
            ],
        )

    def test_who_may(self):
        book = self.notebook()
        self.assertEqual(
            self.refused(grpc.StatusCode.UNAUTHENTICATED, "Notebook.Get", notebook_id=book.id, token="nobody")[0],
            "unauthenticated",
        )
        refusal = self.refused(grpc.StatusCode.PERMISSION_DENIED, "Notebook.Delete", notebook_id=book.id, token="eve")
        self.assertEqual(refusal[0], "permission_denied")

    def test_who_sees_what(self):
        book = self.notebook()
        loan = call("Loan.Create", notebook_id=book.id, destination="Sea", purpose="to read", token="bob")
        one = {"notebook_id": book.id, "loan_id": loan.id}

        def seen(who):
            loan = call("Loan.Get", **one, token=who)
            return loan.HasField("purpose"), loan.HasField("tag")

        self.assertEqual([seen(who) for who in ("bob", "ada", "eve")], [(True, True), (True, False), (False, False)])
        self.assertEqual(call("Loan.List", notebook_id=book.id, token="bob").items[0], loan)
        moved = call("Loan.Patch", **one, patch={"purpose": "to rest"}, token="bob")
        self.assertEqual((moved.purpose, moved.version), ("to rest", 2))
        self.assertFalse(call("Loan.Trace", **one, token="eve").latest.taken.loan.HasField("purpose"))
        self.assertTrue(call("Loan.Sign", **one, name="zoe", token="eve").loan.HasField("tag"))

    def test_what_no_rule_serves(self):
        pen = {"pen_id": "pn_01k3v5y8e7frq8q2w0mdnyxjkt"}
        for name, fields in {
            "Pen.Create": {"name": "a"}, "Pen.Get": pen, "Pen.List": {}, "Pen.Patch": {**pen, "patch": {}},
            "Pen.Delete": pen, "Pen.Borrow": pen, "Notebook.Download": {"notebook_id": NOWHERE},
        }.items():
            self.assertEqual(self.refused(grpc.StatusCode.UNIMPLEMENTED, name, **fields)[0], "not_implemented", name)

    def test_unknown_fields_are_not_read(self):
        # Field 5000, a number; field 5001, some bytes.
        later = bytes([0xC0, 0xB8, 0x02, 0x07, 0xCA, 0xB8, 0x02, 0x01, 0x78])
        method = CHANNEL.unary_unary(
            "/notes.v1.NotebookService/Create", lambda input: input.SerializeToString() + later,
            notebook_pb2.Notebook.FromString,
        )
        made = method(notebook_pb2.NotebookCreateInput(title="Later", page={}), metadata=call.metadata)
        self.assertEqual(made.title, "Later")
        broken = CHANNEL.unary_unary("/notes.v1.NotebookService/Create", lambda _: b"\x12\x7f", bytes)
        with self.assertRaises(grpc.RpcError) as caught:
            broken(None, metadata=call.metadata)
        self.assertEqual(caught.exception.code(), grpc.StatusCode.INVALID_ARGUMENT)

    def test_deadlines(self):
        self.assertIsNotNone(call("Notebook.Popular", timeout=1e6))
        with self.assertRaises(grpc.RpcError) as caught:
            call("Notebook.Popular", timeout=-1)
        self.assertEqual(caught.exception.code(), grpc.StatusCode.DEADLINE_EXCEEDED)

    @classmethod
    def tearDownClass(cls):
        assert not call.all - call.seen, f"never called: {sorted(call.all - call.seen)}"


unittest.main(argv=sys.argv[:1])

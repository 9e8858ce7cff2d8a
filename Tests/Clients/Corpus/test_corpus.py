"""The corpus that all languages are held to (README.md there says what is promised), by the Python client."""

import json
import os
import unittest
from pathlib import Path
from typing import Any

from cascade import DecodeError, UnknownArm
from cascade.generated.note import shapes as note
from cascade.generated.note_event import shapes as note_event
from cascade.generated.notebook import shapes as notebook
from cascade.generated.pen import shapes as pen
from cascade.generated.reader import shapes as reader
from cascade.generated.summary import shapes as summary
from cascade.json_form import from_json, to_json
from cascade.protobuf import decode, encode, from_protobuf, to_protobuf
from cascade.shapes import Shape, patch_of

SHAPES: dict[str, Shape[Any]] = {
    shape.name: shape
    for module in (note, note_event, notebook, pen, reader, summary)
    for shape in vars(module).values()
    if isinstance(shape, Shape)
}
# As frames carry them: fields that only the server writes are among them.
SHAPES |= {"NotePatch": patch_of(note.NOTE_SHAPE), "NotebookPatch": patch_of(notebook.NOTEBOOK_SHAPE)}


def cases(*names: str) -> list[dict[str, Any]]:
    folder = Path(os.environ["CASCADE_CLIENT_CORPUS"])
    return [case for name in names for case in json.loads((folder / f"{name}.json").read_text())]


def text_of(value: Any, is_sorted: bool = False) -> str:
    """JSON that tells minus zero and the order of fields apart, and 1 from 1.0 not."""
    return json.dumps(floating(value), ensure_ascii=False, sort_keys=is_sorted)


def floating(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: floating(member) for key, member in value.items()}
    if isinstance(value, list):
        return [floating(element) for element in value]
    return float(value) if type(value) is int else value


class CorpusTests(unittest.TestCase):
    maxDiff = None

    def holds(self, case: dict[str, Any]) -> None:
        shape, data = SHAPES[case["message"]], bytes.fromhex(case["protobuf"])
        self.assertEqual(encode(shape, case["json"]).hex(), case["protobuf"])
        read = decode(shape, data)
        if "Patch" in case["message"]:
            # Parts of values are for machines alone, in the order of their bytes: typed, a patch has whole ones.
            self.assertEqual(text_of(read, is_sorted=True), text_of(case["json"], is_sorted=True))
            return
        value = from_json(shape, case["json"])
        self.assertEqual(text_of(to_json(shape, value)), text_of(case["json"]))
        self.assertEqual(to_protobuf(shape, value).hex(), case["protobuf"])
        self.assertEqual(from_protobuf(shape, data), value)
        self.assertEqual(text_of(to_json(shape, from_json(shape, read))), text_of(case["json"]))

    def test_values_are_the_same_in_both_encodings(self) -> None:
        for case in cases("scalars", "presence", "patches", "unions", "lists", "text"):
            with self.subTest(case["name"]):
                self.holds(case)

    def test_other_spellings_are_the_same_value(self) -> None:
        for case in cases("spellings"):
            with self.subTest(case["name"]):
                self.holds(case)
                shape, written = SHAPES[case["message"]], case["written"]
                if isinstance(written, str):
                    read = decode(shape, bytes.fromhex(written))
                    whole = read if shape.is_patch else to_json(shape, from_json(shape, read))
                    self.assertEqual(encode(shape, whole).hex(), case["protobuf"])
                else:
                    value = from_json(shape, written)
                    self.assertEqual(to_protobuf(shape, value).hex(), case["protobuf"])
                    self.assertEqual(text_of(to_json(shape, value)), text_of(case["json"]))

    def test_what_is_not_known_is_kept(self) -> None:
        for case in cases("unknown"):
            with self.subTest(case["name"]):
                shape = SHAPES[case["message"]]
                if "arm" in case:
                    value = from_protobuf(shape, bytes.fromhex(case["protobuf"]))
                    self.assertIsInstance(value.event, UnknownArm)
                    self.assertEqual(value.event.tag, case["arm"])
                    self.assertEqual(to_protobuf(shape, value).hex(), case["protobuf"])
                elif "protobuf" in case:
                    self.holds(case)
                else:
                    self.assertEqual(text_of(to_json(shape, from_json(shape, case["json"]))), text_of(case["json"]))

    def test_what_is_broken_is_refused(self) -> None:
        for case in cases("refused"):
            if "protobuf" not in case:
                continue
            with self.subTest(case["name"]):
                shape, data = SHAPES[case["message"]], bytes.fromhex(case["protobuf"])
                if "clients" in case["by"]:
                    self.assertRaises(DecodeError, from_protobuf, shape, data)
                else:
                    from_protobuf(shape, data)

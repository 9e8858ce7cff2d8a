"""Holds the corpora against protobuf's own library: the bytes of each value, and the value of the bytes.

usage: oracle.py PROTO_FOLDER CORPUS... [--write]

PROTO_FOLDER holds the .proto files of a schema as the generator wrote them. A corpus is a list of cases
(Corpus/README.md), or an object with such a list as `exact`. With --write the bytes of values are written anew, and
nothing else is changed.
"""

import importlib
import json
import re
import subprocess
import sys
import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path

from google.protobuf.message import DecodeError


def compile_protos(folder: Path) -> list:
    """The modules of the schema's messages."""
    out = tempfile.mkdtemp()
    files = [str(path.relative_to(folder)) for path in sorted(folder.glob("*/v1/*.proto"))]
    command = [sys.executable, "-m", "grpc_tools.protoc", "-I", str(folder), f"--python_out={out}", *files]
    subprocess.run(command, check=True)
    sys.path.insert(0, out)
    names = [name[: -len(".proto")].replace("/", ".") + "_pb2" for name in files if "service" not in name]
    return [importlib.import_module(name) for name in names]


def fill(message, value: dict) -> None:
    """The fields of our JSON, put into a message of theirs."""
    for name, member in value.items():
        field = next((field for field in message.DESCRIPTOR.fields if field.camelcase_name == name), None)
        assert field is not None, f"{message.DESCRIPTOR.name} has no {name}"
        if member is None or member == []:
            if message.DESCRIPTOR.name.endswith("Patch"):
                message.cleared.append(field.number)
        elif isinstance(member, list):
            target = getattr(message, field.name)
            for element in member:
                if field.message_type is None:
                    target.append(scalar(field, element))
                else:
                    put(target.add(), element)
        elif field.message_type is None:
            setattr(message, field.name, scalar(field, member))
        else:
            put(getattr(message, field.name), member)


def put(message, value) -> None:
    """One message, whatever stands for it in our JSON."""
    message.SetInParent()
    name = message.DESCRIPTOR.full_name
    if name == "google.protobuf.Timestamp":
        moment = datetime.fromisoformat(value.replace("Z", "+00:00")) - datetime(1970, 1, 1, tzinfo=timezone.utc)
        message.seconds, message.nanos = (
            moment // timedelta(seconds=1),
            moment % timedelta(seconds=1) // timedelta(microseconds=1) * 1000,
        )
    elif name == "google.protobuf.Duration":
        sign = -1 if value.startswith("-") else 1
        seconds, _, fraction = value.strip("-s").partition(".")
        message.seconds, message.nanos = sign * int(seconds), sign * int(fraction.ljust(9, "0") or "0")
    elif "type" in value:
        arm = next(field for field in message.DESCRIPTOR.oneofs[0].fields if tag_of(field) == value["type"])
        put(getattr(message, arm.name), {key: member for key, member in value.items() if key != "type"})
    else:
        fill(message, value)


def tag_of(field) -> str:
    return field.camelcase_name


def scalar(field, value):
    if field.enum_type is not None:
        wanted = "".join("_" + letter if letter.isupper() else letter for letter in value).upper()
        numbers = [item.number for item in field.enum_type.values if item.name.endswith("_" + wanted)]
        return min(numbers) if numbers else int(value)
    if field.cpp_type == field.CPPTYPE_INT64:
        return int(value)
    if field.cpp_type == field.CPPTYPE_DOUBLE:
        return float(value)
    return value


def check(new, case: dict, is_writing: bool) -> None:
    """One case; `new` makes an empty message. The bytes of its value stand in `case` afterwards."""
    if "json" in case and "protobuf" in case:
        message = new()
        put(message, case["json"])
        written = message.SerializeToString(deterministic=True).hex()
        assert is_writing or written == case["protobuf"], written
        case["protobuf"] = written
        assert new().FromString(bytes.fromhex(written)) == message, "the bytes are another value"
        # What is missing in them has the default of our schema, of which protobuf knows nothing.
        if isinstance(case.get("written"), str) and "default" not in case["name"]:
            read = new().FromString(bytes.fromhex(case["written"]))
            read.DiscardUnknownFields()
            assert read == message, "so spelled it is another value"
    elif "by" in case and "protobuf" in case:
        assert is_refused(new, case["protobuf"]) == ("protobuf" in case["by"]), "refused, or not"
    elif "protobuf" in case:
        message = new().FromString(bytes.fromhex(case["protobuf"]))
        assert message.SerializeToString(deterministic=True).hex() == case["protobuf"], "it does not survive"


def is_refused(new, data: str) -> bool:
    try:
        new().FromString(bytes.fromhex(data))
        return False
    except DecodeError:
        return True


def main() -> None:
    is_writing = "--write" in sys.argv
    folder, *paths = [Path(argument) for argument in sys.argv[1:] if argument != "--write"]
    modules = compile_protos(folder)
    count = 0
    for path in paths:
        text = path.read_text()
        corpus = json.loads(text)
        cases = corpus["exact"] if isinstance(corpus, dict) else corpus
        for case in cases:
            name = case.get("message") or case["shape"]
            try:
                check(next(getattr(module, name) for module in modules if hasattr(module, name)), case, is_writing)
            except Exception as error:
                raise SystemExit(f"{path.name}: {case['name']}: {error!r}") from error
        count += len(cases)
        if is_writing:
            # In place, so that numbers stay as they were written.
            written = iter([case["protobuf"] for case in cases if "protobuf" in case])
            pattern = re.compile(r'(?<="protobuf": ")[0-9a-f]*')
            path.write_text(pattern.sub(lambda old: next(written, old[0]), text))
    print(count, "cases are the same")


main()

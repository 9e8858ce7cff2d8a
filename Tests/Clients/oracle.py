"""Holds Vectors/corpus.json against protobuf's own library: the bytes of each value, and the value of the bytes.

usage: oracle.py PROTO_FOLDER CORPUS [--write]

PROTO_FOLDER holds the sample's .proto files as the generator wrote them. With --write the bytes are written anew.
"""

import importlib
import json
import subprocess
import sys
import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path


def compile_protos(folder: Path) -> list:
    """The modules of the sample's messages."""
    out = tempfile.mkdtemp()
    files = [str(path.relative_to(folder)) for path in sorted(folder.glob("sample/v1/*.proto"))]
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


def main() -> None:
    modules = compile_protos(Path(sys.argv[1]))
    path = Path(sys.argv[2])
    corpus = json.loads(path.read_text())
    for case in corpus["exact"]:
        message = next(getattr(module, case["shape"]) for module in modules if hasattr(module, case["shape"]))()
        put(message, case["json"])
        written = message.SerializeToString(deterministic=True)
        if "--write" in sys.argv:
            case["protobuf"] = written.hex()
        assert written.hex() == case["protobuf"], f"{case['name']}: {written.hex()}"
        assert type(message).FromString(bytes.fromhex(case["protobuf"])) == message, case["name"]
    if "--write" in sys.argv:
        path.write_text(json.dumps(corpus, indent=1, ensure_ascii=False) + "\n")
    print(len(corpus["exact"]), "values are the same")


main()

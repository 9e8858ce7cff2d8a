"""Programs that encode and decode one page of rooms again and again: ours, and those of the peers in C, which are built
here. The peer of protobuf needs a schema of its own: Debian's protoc-c knows no proto3 `optional`, so it gets a twin in
proto2, made of the very messages that the server has."""

import re
import subprocess
from pathlib import Path

from .bench import BENCHMARKS, BUILD, REPOSITORY, Bench
from .processes import Missing, Unsound, need, pinned
from .report import Sample

OURS = REPOSITORY / ".build/release/CodecBench"
SOURCES = BENCHMARKS / "peers/codecs"
SCHEMA = REPOSITORY / "clients/proto/cascade/v1/room.proto"
TWIN = ("RoomVisibility", "RoomStatus", "Room", "RoomPage")


def ours() -> Path:
    if not OURS.exists():
        raise Missing("our codecs' release build is missing (`swift build -c release --product CodecBench`)")
    return OURS


def jansson() -> Path:
    return built("jansson", "jansson", "apt: libjansson-dev", [])


def protobufc() -> Path:
    folder = BUILD / "codecs"
    folder.mkdir(parents=True, exist_ok=True)
    twin = folder / "room.proto"
    text = proto2_twin(SCHEMA.read_text())
    if not twin.exists() or twin.read_text() != text:
        twin.write_text(text)
    imported = "google/protobuf/timestamp.proto"
    run(need("protoc-c", "apt: protobuf-c-compiler"), f"-I{folder}", "-I/usr/include", f"--c_out={folder}", str(twin),
        imported)
    return built("protobufc", "libprotobuf-c", "apt: libprotobuf-c-dev",
                 [str(folder / "room.pb-c.c"), str(folder / imported.replace(".proto", ".pb-c.c"))])


def proto2_twin(text: str) -> str:
    """The messages of a page of rooms, word by word, with the labels that proto2 wants."""
    parts = ['syntax = "proto2";', "package cascade.v1;", 'import "google/protobuf/timestamp.proto";']
    for name in TWIN:
        found = re.search(rf"^(?:message|enum) {name} {{.*?^}}", text, re.MULTILINE | re.DOTALL)
        if found is None:
            raise Unsound(f"{SCHEMA.name} has no {name}")
        parts.append(re.sub(r"^  (?=google\.)", "  optional ", found[0], flags=re.MULTILINE))
    return "\n".join(parts) + "\n"


def built(name: str, package: str, where_from: str, more: list[str]) -> Path:
    folder = BUILD / "codecs"
    folder.mkdir(parents=True, exist_ok=True)
    try:
        flags = run(need("pkg-config", "apt: pkg-config"), "--cflags", "--libs", package).split()
    except Unsound:
        raise Missing(f"{package} is missing ({where_from}; `scripts/bootstrap` installs it)") from None
    run(need("gcc", "apt: gcc"), "-std=gnu11", "-O2", f"-I{folder}", str(SOURCES / f"{name}.c"), *more, "-o",
        str(folder / name), *flags)
    return folder / name


def run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise Unsound(f"{Path(command[0]).name} failed: {(done.stderr or done.stdout).strip()[:300]}")
    return done.stdout


def make_page(folder: Path) -> dict[str, Path]:
    """The same values in both encodings, as our codecs write them; every peer must write the same bytes."""
    run(str(ours()), "make", str(folder))
    return {"json": folder / "page.json", "protobuf": folder / "page.protobuf"}


def sample(bench: Bench, program: Path, work: str, file: Path, seconds: float) -> Sample:
    line = run(*pinned(bench.server_cpu, [str(program), work, str(file), str(seconds)]))
    count, used, elapsed, _ = map(float, line.split())
    return Sample(int(count), elapsed, used, file.stat().st_size)

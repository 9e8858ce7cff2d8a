"""A password is set and used with the Python client, against the server's half in Swift, each step in another process."""

import os
import subprocess
from itertools import product

from cascade.opaque import LoggedIn, Login, NotAuthentic, Registration
from cascade.opaque.group import Group, fastest
from cascade.opaque.integers import IntegerGroup


def said(*words: str) -> str:
    command = [os.environ["CASCADE_OPAQUE_PEER"], *words]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def peer(*words: str) -> list[bytes]:
    return [bytes.fromhex(text) for text in said(*words).split()]


def log_in(group: Group, password: str, *stored: str) -> tuple[LoggedIn, bytes]:
    login = Login(password, group=group)
    reply, state = peer("login", login.request.hex(), *stored)
    return login.finish(reply), state


groups = (IntegerGroup(), fastest())
for one, other in product(groups, groups):
    registration = Registration("correct horse", group=one)
    (response,) = peer("register", registration.request.hex())
    registered = registration.finish(response)
    (record,) = peer("record", registered.upload.hex())

    done, state = log_in(other, "correct horse", record.hex())
    (session_key,) = peer("finish", done.proof.hex(), state.hex())
    assert session_key == done.session_key
    assert done.export_key == registered.export_key and done.server_key == registered.server_key
    # The last byte of the envelope's tag, behind a head of 13 bytes: all else fits.
    changed = record[: 13 + 191] + bytes([record[13 + 191] ^ 1]) + record[13 + 192 :]
    refused = (("correct horsf", (record.hex(),)), ("correct horse", (changed.hex(),)), ("correct horse", ()))
    for password, stored in refused:
        try:
            log_in(other, password, *stored)
        except NotAuthentic:
            continue
        raise AssertionError("nobody may get in")
print("logged in")
print(said("finish", "00" * 64, state.hex()))

"""OPAQUE: the standard's vectors and our transcripts, on both makes of the group, and what a client must refuse."""

import secrets
import unittest
from typing import Any
from unittest import mock

from cascade.opaque import Agreement, Bounds, Login, MalformedMessage, NoArgon2, NotAuthentic, OpaqueError
from cascade.opaque import RefusedStretching, Registration
from cascade.opaque import sodium as sodium_module
from cascade.opaque.agreement import Stretching
from cascade.opaque.group import ORDER, Group, element
from cascade.opaque.integers import IntegerGroup
from cascade.opaque.sodium import SodiumGroup, argon2id, library

from .vectors import vectors

BAD_ELEMENTS = [
    bytes(32),
    b"\xff" * 32,
    b"\xed" + b"\xff" * 30 + b"\x7f",
    b"\x01" + bytes(31),
    bytes(31) + b"\x80",
    bytes.fromhex("e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2df6"),
    bytes.fromhex("26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371"),
]
WIDE = Bounds(memory_kib=range(8, 8_193), passes=range(1, 3))


class Vector:
    """One of them, with its values by name."""

    def __init__(self, raw: Any) -> None:
        self.is_fake = raw["config"]["Fake"] == "True"
        self._values: dict[str, str] = {**raw["config"], **raw["inputs"], **raw["intermediates"], **raw["outputs"]}
        stretching = self._values["KSF"].split()
        self.stretching = Stretching(int(stretching[1]), int(stretching[2])) if len(stretching) == 3 else Stretching(0, 0)
        self.agreement = Agreement(
            self["Context"], self.maybe("client_identity"), self.maybe("server_identity")
        )

    def maybe(self, name: str) -> bytes | None:
        return bytes.fromhex(self._values[name]) if name in self._values else None

    def __getitem__(self, name: str) -> bytes:
        return bytes.fromhex(self._values[name])

    def scalar(self, name: str) -> int:
        return int.from_bytes(self[name], "little")

    def registration(self, group: Group) -> Registration:
        return Registration(self["password"], scalar=self.scalar("blind_registration"), group=group)

    def login(self, group: Group, password: bytes | None = None) -> Login:
        return Login(
            self["password"] if password is None else password,
            scalar=self.scalar("blind_login"),
            nonce=self["client_nonce"],
            key_seed=self["client_keyshare_seed"],
            group=group,
        )


REAL = [vector for vector in map(Vector, vectors("opaque")) if not vector.is_fake]


def groups() -> list[Group]:
    found = library()
    return [IntegerGroup()] if found is None else [IntegerGroup(), SodiumGroup(found)]


class OpaqueTests(unittest.TestCase):
    def test_the_vectors_hold(self) -> None:
        self.assertGreaterEqual(len(REAL), 4)
        for vector in REAL:
            if library() is None and not vector.stretching.is_identity:
                continue
            for group in groups():
                registration = vector.registration(group)
                self.assertEqual(registration.request, vector["registration_request"])
                registered = registration.finish_plain(
                    vector["registration_response"], vector.stretching, vector["envelope_nonce"], vector.agreement
                )
                self.assertEqual(registered.upload, vector["registration_upload"])
                self.assertEqual(registered.export_key, vector["export_key"])
                self.assertEqual(registered.server_key, vector["server_public_key"])

                login = vector.login(group)
                self.assertEqual(login.request, vector["KE1"])
                done = login.finish_plain(vector["KE2"], vector.stretching, vector.agreement)
                self.assertEqual(done.proof, vector["KE3"])
                self.assertEqual(done.session_key, vector["session_key"])
                self.assertEqual(done.export_key, vector["export_key"])
                self.assertEqual(done.server_key, vector["server_public_key"])

    @unittest.skipIf(library() is None, "libsodium is not here")
    def test_our_messages_have_version_and_stretching_in_front(self) -> None:
        for vector in REAL:
            reply = vector.maybe("told_reply")
            if reply is None:
                continue
            for group in groups():
                with mock.patch.object(secrets, "token_bytes", return_value=vector["envelope_nonce"]):
                    registered = vector.registration(group).finish(vector["told_response"], vector.agreement, WIDE)
                self.assertEqual(registered.upload, vector["told_upload"])
                self.assertEqual(vector.login(group).finish(reply, vector.agreement, WIDE).proof, vector["KE3"])

    @unittest.skipIf(library() is None, "libsodium is not here")
    def test_without_memory_nothing_is_stretched(self) -> None:
        with self.assertRaises(RefusedStretching):
            argon2id(b"password", bytes(16), 2**40, 1, 64)

    def test_without_libsodium_it_says_what_is_missing(self) -> None:
        with mock.patch.object(sodium_module, "library", return_value=None):
            with self.assertRaisesRegex(NoArgon2, "install libsodium"):
                argon2id(b"password", bytes(16), 64, 1, 64)

    def test_both_makes_of_the_group_agree(self) -> None:
        integers, *others = groups()
        for _ in range(20):
            digest = secrets.token_bytes(64)
            scalar = 1 + secrets.randbelow(ORDER - 1)
            for other in others:
                mapped = integers.map(digest)
                self.assertEqual(mapped, other.map(digest))
                self.assertEqual(integers.multiply(scalar, mapped), other.multiply(scalar, mapped))
                self.assertEqual(integers.generate(scalar), other.generate(scalar))
                random = secrets.token_bytes(31) + b"\x11"
                self.assertEqual(integers.is_element(random), other.is_element(random))

    def test_what_is_no_element_is_refused(self) -> None:
        for group in groups():
            for bad in BAD_ELEMENTS:
                with self.assertRaises(MalformedMessage):
                    element(group, bad)
                for vector in REAL[:1]:
                    response, reply = vector["registration_response"], vector["KE2"]
                    for changed in (bad + response[32:], response[:32] + bad):
                        with self.assertRaises(MalformedMessage):
                            vector.registration(group).finish_plain(
                                changed, vector.stretching, vector["envelope_nonce"], vector.agreement
                            )
                    for changed in (bad + reply[32:], reply[:224] + bad + reply[256:]):
                        with self.assertRaises(MalformedMessage):
                            vector.login(group).finish_plain(changed, vector.stretching, vector.agreement)

    def test_other_lengths_are_refused(self) -> None:
        for count in (0, 1, 7, 8, 11, 12, 75, 77, 327, 329):
            for finish in (Registration("x").finish, Login("x").finish):
                with self.assertRaises((MalformedMessage, RefusedStretching)):
                    finish(b"\x00\x01\x00\x00" + bytes(count))

    def test_a_stretching_out_of_bounds_is_refused(self) -> None:
        reply = REAL[-1]["told_reply"]
        for memory, passes in ((0, 0), (8_191, 3), (2**32 - 1, 1), (65_536, 2**32 - 1), (65_536, 0)):
            changed = memory.to_bytes(4, "big") + passes.to_bytes(4, "big") + reply[8:]
            with self.assertRaises(RefusedStretching):
                Login("x").finish(changed)
            with self.assertRaises(RefusedStretching):
                Registration("x").finish(b"\x00\x00\x00\x01" + changed[:72])

    def test_a_wrong_password_another_context_and_changed_bits_are_not_believed(self) -> None:
        vector = REAL[0]
        for group in groups():
            with self.assertRaises(NotAuthentic):
                vector.login(group, b"wrong").finish_plain(vector["KE2"], vector.stretching, vector.agreement)
            for other in (Agreement(b"other"), Agreement(vector["Context"], b"ann"), Agreement(vector["Context"], None, b"x")):
                with self.assertRaises(NotAuthentic):
                    vector.login(group).finish_plain(vector["KE2"], vector.stretching, other)
        login = vector.login(groups()[-1])
        for place in range(len(vector["KE2"])):
            changed = bytearray(vector["KE2"])
            changed[place] ^= 1 << place % 8
            with self.assertRaises(OpaqueError):
                login.finish_plain(bytes(changed), vector.stretching, vector.agreement)

    def test_nothing_secret_prints(self) -> None:
        vector = REAL[0]
        done = vector.login(groups()[-1]).finish_plain(vector["KE2"], vector.stretching, vector.agreement)
        self.assertNotIn(repr(done.session_key), repr(done))
        self.assertNotIn(repr(done.export_key), repr(done))

"""The product through grpcio and nothing of ours but the .proto files: what it serves, and that it says so of the rest.

usage: cascade_grpc.py PROTO_FOLDER HOST:PORT OPENAPI
"""

import base64
import hashlib
import hmac
import json
import struct
import sys
import time
import unittest
from pathlib import Path

import grpc
from google.rpc import error_details_pb2
from grpc_status import rpc_status
from protos import Calls, compiled

call = Calls(compiled(Path(sys.argv[1])), grpc.insecure_channel(sys.argv[2]))


def unserved():
    """`Room.Join` and all others that the document marks so."""
    paths = json.loads(Path(sys.argv[3]).read_text())["paths"]
    operations = [operation for path in paths.values() for operation in path.values()]
    names = [operation["operationId"].split(".") for operation in operations if operation.get("x-unserved")]
    return {".".join(part[0].upper() + part[1:] for part in name) for name in names}


def eventually(found):
    """What is written a moment later."""
    end = time.time() + 5
    while not (answer := found()) and time.time() < end:
        time.sleep(0.05)
    return answer


def totp(secret):
    """The code of now (RFC 6238)."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1).digest()
    start = digest[-1] & 15
    return f"{(struct.unpack_from('>I', digest, start)[0] & 0x7FFFFFFF) % 1_000_000:06}"


class Cascade(unittest.TestCase):
    def test_time(self):
        before = time.time()
        sample = call("Time.Sample", t1=-7)
        self.assertEqual(sample.t1, -7)
        self.assertTrue(before - 1 < sample.t2 / 1e6 <= sample.t3 / 1e6 < time.time() + 1, sample)

    def test_server_info(self):
        info = call("ServerInfo.Get")
        self.assertEqual((info.name, info.api_version), ("cascade", "v1"))
        self.assertTrue("grpc" in info.features and info.version)
        self.assertLess(abs(info.time.ToMicroseconds() / 1e6 - time.time()), 5)

    def test_the_rest_is_not_built_yet(self):
        names = unserved()
        self.assertFalse(names - call.all)
        for name in sorted(names):
            with self.assertRaises(grpc.RpcError) as caught:
                call(name)
            self.assertEqual(caught.exception.code(), grpc.StatusCode.UNIMPLEMENTED, name)
            info = error_details_pb2.ErrorInfo()
            self.assertTrue(rpc_status.from_call(caught.exception).details[0].Unpack(info))
            self.assertEqual((info.reason, info.domain), ("not_implemented", "cascade.v1"))

    def test_one_stream_carries_calls(self):
        said = call.stream(
            "Realtime.Connect",
            [
                {"open": {}},
                {"ping": {"t1": 7}},
                {"call": {"id": "1", "operation": "time.sample", "input": b"\x08\x07"}},
                {"observe": {"id": "p", "resource": "room"}},
            ],
        )
        kinds = [message.WhichOneof("kind") for message in said]
        self.assertEqual(kinds[:2], ["welcome", "pong"])
        self.assertEqual(sorted(kinds[2:]), ["error", "result"])
        (error,) = [message.error for message in said if message.HasField("error")]
        self.assertEqual((error.id, error.problem.code), ("p", "unknown_resource"))

class Accounts(unittest.TestCase):
    PASSWORD = "correct horse battery"

    def refused(self, status, reason, operation, *more, **fields):
        with self.assertRaises(grpc.RpcError) as caught:
            call(operation, *more, **fields)
        info = error_details_pb2.ErrorInfo()
        self.assertTrue(rpc_status.from_call(caught.exception).details[0].Unpack(info))
        self.assertEqual((caught.exception.code(), info.reason), (status, reason))

    def sign_in(self, name, password=PASSWORD):
        return call("Auth.Login", username=name, password=password)

    def test_somebody_comes_and_goes(self):
        self.assertTrue(call("Auth.Get").is_registration_open)
        ada = call("Auth.Register", username="ada", password=self.PASSWORD)
        mine = {"token": ada.access_token, "user_id": ada.user.id}
        self.assertEqual(call("User.Me", token=ada.access_token).username, "ada")
        self.assertEqual(call("User.Patch", patch={"about": "hello"}, **mine).about, "hello")
        self.assertTrue(call("Auth.Ticket", token=ada.access_token).ticket)
        renewed = call("Auth.Refresh", refresh_token=ada.refresh_token)
        self.assertEqual(renewed.session_id, ada.session_id)
        again = self.sign_in("ada")
        listed = call("Session.List", **mine).items
        self.assertEqual({session.id for session in listed}, {ada.session_id, again.session_id})
        session = {"session_id": again.session_id, **mine}
        self.assertEqual(call("Session.Patch", patch={"name": "tablet"}, **session).name, "tablet")
        self.assertEqual(call("Session.Get", **session).name, "tablet")
        call("Session.Delete", **session)
        self.refused(grpc.StatusCode.UNAUTHENTICATED, "unauthenticated", "User.Me", token=again.access_token)
        call("User.ChangePassword", current_password=self.PASSWORD, new_password="another horse", **mine)
        call("Session.RevokeAll", keeps_own=True, **mine)
        call("Auth.Logout", token=ada.access_token)
        self.refused(grpc.StatusCode.UNAUTHENTICATED, "unauthenticated", "User.Me", token=ada.access_token)

    def test_programs_call_with_keys(self):
        eva = call("Auth.Register", username="eva", password=self.PASSWORD)
        hers = {"token": eva.access_token, "user_id": eva.user.id}
        made = call("ApiKey.Make", name="a program", scope="API_KEY_SCOPE_READ", **hers)
        known = {"api_key_id": made.api_key.id, **hers}
        by_key = {**hers, "token": made.key}
        self.assertEqual(call("User.Me", token=made.key).id, eva.user.id)
        self.assertEqual([key.id for key in call("ApiKey.List", **by_key).items], [made.api_key.id])
        self.assertEqual(call("ApiKey.Patch", patch={"name": "the gate"}, **known).name, "the gate")
        self.assertEqual(call("ApiKey.Get", **known).name, "the gate")
        denied = grpc.StatusCode.PERMISSION_DENIED
        self.refused(denied, "permission_denied", "Preferences.Patch", patch={}, **by_key)
        writing = call("ApiKey.Make", name="another", scope="API_KEY_SCOPE_WRITE", **hers).key
        self.refused(denied, "session_required", "ApiKey.Delete", **{**known, "token": writing})
        self.refused(denied, "session_required", "Auth.Logout", token=writing)
        call("Preferences.Patch", patch={"language": "sw"}, **{**hers, "token": writing})
        self.assertEqual(call("Preferences.Get", **by_key).language, "sw")
        export = call("User.ExportData", **by_key)
        self.assertEqual((export.user.username, export.preferences.language, len(export.api_keys)), ("eva", "sw", 2))
        call("ApiKey.Delete", **known)
        self.refused(grpc.StatusCode.UNAUTHENTICATED, "unauthenticated", "User.Me", token=made.key)

    def test_administrators_look_after_others(self):
        root = self.sign_in("root").access_token
        bob = call("User.Create", token=root, username="bob")
        his = {"token": root, "user_id": bob.id}
        code = call("User.ResetPassword", **his).code
        wrong = {"username": "bob", "new_password": self.PASSWORD}
        self.refused(grpc.StatusCode.UNAUTHENTICATED, "wrong_code", "Auth.SetPassword", code="00000-00000", **wrong)
        call("Auth.SetPassword", code=code, **wrong)
        self.assertEqual(self.sign_in("bob").user.id, bob.id)
        self.assertEqual(call("User.SetRole", role="SERVER_ROLE_CREATOR", **his).id, bob.id)
        call("User.Ban", reason="noise", **his)
        self.refused(
            grpc.StatusCode.PERMISSION_DENIED, "account_banned", "Auth.Login", username="bob", password=self.PASSWORD
        )
        call("User.Unban", **his)
        call("User.Delete", **his)
        self.assertTrue(call("User.Restore", **his).id)
        self.assertEqual(call("User.Get", **his).username, "bob")
        self.assertIn("bob", [user.username for user in call("User.List", token=root).items])
        settings = call("RuntimeSettings.Patch", token=root, patch={"motd": "hello"})
        self.assertEqual(call("RuntimeSettings.Get", token=root).version, settings.version)
        self.assertEqual(call("ServerInfo.Get").motd, "hello")
        self.refused(grpc.StatusCode.UNAUTHENTICATED, "unauthenticated", "RuntimeSettings.Patch", patch={})
        wanted = {"operation": "runtimeSettings.patch", "outcome": "ok", "token": root}
        entries = eventually(lambda: call("AuditEntry.List", **wanted).items)
        self.assertEqual([entry.door for entry in entries], [2])
        taken = {"username": "eve", "password": self.PASSWORD}
        self.refused(grpc.StatusCode.INVALID_ARGUMENT, "invalid_input", "Auth.SetUp", **taken)

    def test_a_second_factor_is_asked_for(self):
        cleo = call("Auth.Register", username="cleo", password=self.PASSWORD)
        mine = {"token": cleo.access_token, "user_id": cleo.user.id}
        offer = call("SecondFactors.BeginTotp", **mine)
        shown = {"offer": offer.token, "code": totp(offer.secret)}
        codes = call("SecondFactors.ConfirmTotp", {"token": shown["offer"], "code": shown["code"]}, **mine).codes
        self.assertEqual(len(codes), 10)
        self.assertEqual(call("SecondFactors.Get", **mine).recovery_codes, 10)
        codes = call("SecondFactors.RenewRecoveryCodes", **mine).codes
        mfa = self.sign_in("cleo").mfa
        entered = call(
            "Auth.SecondFactor", {"token": mfa.token}, factor="SECOND_FACTOR_RECOVERY_CODE", code=codes[0]
        )
        self.assertEqual(entered.user.id, cleo.user.id)
        self.refused(grpc.StatusCode.FAILED_PRECONDITION, "mail_off", "SecondFactors.UseEmail", **mine)
        self.assertEqual(list(call("SecondFactors.Drop", **mine).factors), [])
        self.assertTrue(self.sign_in("cleo").access_token)

    def test_passwords_that_nobody_shows(self):
        # An element of the group, its generator, as any client's first message might have it.
        element = bytes.fromhex("e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76")

        def text(message):
            return base64.urlsafe_b64encode(message).decode().rstrip("=")

        offer = call("Auth.BeginOpaquePassword", request=text(element))
        self.assertEqual(len(offer.message), len(text(bytes(12 + 64))))
        terms = base64.urlsafe_b64decode(offer.message[:16])
        upload = {"upload": text(terms + bytes(192))}
        malformed = (grpc.StatusCode.INVALID_ARGUMENT, "malformed_message")
        self.refused(*malformed, "Auth.RegisterByOpaque", {"token": offer.token}, username="hana", **upload)
        expired = (grpc.StatusCode.UNAUTHENTICATED, "sign_in_expired")
        reset = {"username": "hana", "code": "00000-00000", **upload}
        self.refused(*expired, "Auth.SetPasswordByOpaque", {"token": "nothing"}, **reset)
        hana = call("Auth.Register", username="hana", password=self.PASSWORD)
        mine = {"token": hana.access_token, "user_id": hana.user.id}
        self.refused(*expired, "User.ChangePasswordByOpaque", {"token": "nothing"}, **mine, **upload)
        begun = call("Auth.BeginOpaqueLogin", username="hana", request=text(element + bytes(32) + element))
        wrong = (grpc.StatusCode.UNAUTHENTICATED, "wrong_credentials")
        self.refused(*wrong, "Auth.LoginByOpaque", {"token": begun.token}, proof=text(bytes(64)))
        denied = (grpc.StatusCode.PERMISSION_DENIED, "permission_denied")
        self.refused(*denied, "Auth.RenewOpaqueSecrets", token=hana.access_token)
        call("Auth.RenewOpaqueSecrets", token=self.sign_in("root").access_token)

    def test_without_a_name_there_are_no_passkeys(self):
        ines = call("Auth.Register", username="ines", password=self.PASSWORD)
        mine = {"token": ines.access_token, "user_id": ines.user.id}
        self.assertEqual(list(call("Passkey.List", **mine).items), [])
        off = (grpc.StatusCode.FAILED_PRECONDITION, "passkeys_off")
        answer = {"credential": "{}"}
        for operation in ("Passkey.Begin", "SecondFactors.UsePasskeys"):
            self.refused(*off, operation, **mine)
        self.refused(*off, "Passkey.Finish", {"token": "nothing"}, name="a key", **answer, **mine)
        self.refused(*off, "Auth.BeginPasskey")
        for operation in ("Auth.LoginByPasskey", "Auth.SecondFactorByPasskey"):
            self.refused(*off, operation, {"token": "nothing"}, **answer)
        self.refused(*off, "Auth.BeginSecondFactorPasskey", {"token": "nothing"})
        nothing = {"passkey_id": "pky_01m8ccpgm4e4vsgvhy759t62cc", **mine}
        missing = (grpc.StatusCode.NOT_FOUND, "not_found")
        self.refused(*missing, "Passkey.Get", **nothing)
        self.refused(*missing, "Passkey.Patch", patch={"name": "a key"}, **nothing)
        self.refused(*missing, "Passkey.Delete", **nothing)

    def test_other_services_are_added_and_taken_away(self):
        root = self.sign_in("root").access_token
        with_secret = {"token": root, "kind": "PROVIDER_KIND_GITHUB", "client_id": "cascade", "client_secret": "hush"}
        made = call("SignInProvider.Create", display_name="GitHub", **with_secret)
        self.assertTrue(made.has_client_secret)
        self.assertNotIn("hush", str(made))
        known = {"token": root, "sign_in_provider_id": made.id}
        self.assertEqual(call("SignInProvider.Patch", patch={"display_name": "Code"}, **known).display_name, "Code")
        self.assertEqual(call("SignInProvider.Get", **known).client_id, "cascade")
        self.assertEqual([one.id for one in call("SignInProvider.List", token=root).items], [made.id])
        fina = call("Auth.Register", username="fina", password=self.PASSWORD)
        mine = {"token": fina.access_token, "user_id": fina.user.id}
        self.assertEqual(list(call("LinkedIdentity.List", **mine).items), [])
        for operation, fields in (("Auth.BeginOAuth", {}), ("LinkedIdentity.Begin", mine)):
            self.refused(grpc.StatusCode.UNAVAILABLE, "unavailable", operation, provider_id=made.id, **fields)
        expired = (grpc.StatusCode.UNAUTHENTICATED, "sign_in_expired")
        self.refused(*expired, "Auth.FinishOAuth", state="nothing", code="nothing", binding="nothing")
        nothing = {"linked_identity_id": "lnk_01m8ccpgm4e4vsgvhy759t62cc", **mine}
        for operation in ("LinkedIdentity.Get", "LinkedIdentity.Delete"):
            self.refused(grpc.StatusCode.NOT_FOUND, "not_found", operation, **nothing)
        call("SignInProvider.Delete", **known)

    def test_without_a_mail_server_there_are_no_codes(self):
        dora = call("Auth.Register", username="dora", password=self.PASSWORD)
        mine = {"token": dora.access_token, "user_id": dora.user.id}
        off = (grpc.StatusCode.FAILED_PRECONDITION, "mail_off")
        self.refused(*off, "Auth.SendEmailCode", email="dora@example.org")
        self.refused(*off, "Auth.ForgotPassword", username="dora")
        self.refused(*off, "User.ChangeEmail", email="dora@example.org", **mine)
        self.assertEqual(call("User.RemoveEmail", **mine).id, dora.user.id)
        root = self.sign_in("root").access_token
        self.refused(*off, "RuntimeSettings.TestMail", token=root, to="dora@example.org")
        expired = (grpc.StatusCode.UNAUTHENTICATED, "sign_in_expired")
        nothing = {"token": "nothing"}
        self.refused(*off, "Auth.SendSecondFactor", nothing)
        self.refused(*expired, "Auth.LoginByEmail", nothing, code="123456")
        self.refused(*expired, "Auth.RegisterByEmail", nothing, code="123456", username="dora2")
        self.refused(*expired, "User.ConfirmEmail", nothing, code="123456", **mine)


def tearDownModule():
    assert not call.all - call.seen, f"never called: {sorted(call.all - call.seen)}"


unittest.main(argv=sys.argv[:1])

"""Other people's authenticators: soft-webauthn's, and one that fido2's parts make of each algorithm.

Reads our questions from standard input, a line each, and answers each with a line: the JSON that a browser would send.
The first question makes the credential, those behind it use it. Two lines are none: `count N`, from where the device counts,
and `another`, which puts another device in its place.
"""

import json
import os
import sys
from base64 import urlsafe_b64encode

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from fido2 import features
from fido2.cose import ES256, RS256, EdDSA
from fido2.utils import sha256
from fido2.webauthn import (
    AttestationObject,
    AttestedCredentialData,
    AuthenticatorData,
    CollectedClientData,
    PublicKeyCredentialCreationOptions,
    PublicKeyCredentialRequestOptions,
)
from soft_webauthn import SoftWebauthnDevice

# fido2 then reads and writes the JSON of WebAuthn Level 3.
features.webauthn_json_mapping.enabled = True

FLAGS = AuthenticatorData.FLAG


def text(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


class Fido2Device:
    """Signs with any of the algorithms, and attests itself."""

    def __init__(self, algorithm: str, attestation: str):
        self.attestation = attestation
        self.count = 0
        if algorithm == "ES256":
            self.key, kind = ec.generate_private_key(ec.SECP256R1()), ES256
            self.how = [ec.ECDSA(hashes.SHA256())]
        elif algorithm == "EdDSA":
            self.key, kind, self.how = ed25519.Ed25519PrivateKey.generate(), EdDSA, []
        else:
            self.key, kind = rsa.generate_private_key(65537, 2048), RS256
            self.how = [padding.PKCS1v15(), hashes.SHA256()]
        self.public = kind.from_cryptography_key(self.key.public_key())
        self.id = os.urandom(48)

    def sign(self, data: bytes, client: CollectedClientData) -> bytes:
        return self.key.sign(data + sha256(client), *self.how)

    def create(self, options: PublicKeyCredentialCreationOptions, origin: str) -> dict:
        assert self.public.ALGORITHM in [each.alg for each in options.pub_key_cred_params]
        self.user = options.user.id
        client = CollectedClientData.create("webauthn.create", options.challenge, origin)
        credential = AttestedCredentialData.create(os.urandom(16), self.id, self.public)
        flags = FLAGS.UP | FLAGS.UV | FLAGS.AT | FLAGS.ED
        data = AuthenticatorData.create(
            sha256(options.rp.id.encode()), flags, self.count, credential, {"credProtect": 2}
        )
        statement = {}
        if self.attestation == "packed":
            statement = {"alg": self.public.ALGORITHM, "sig": self.sign(data, client)}
        return {
            "clientDataJSON": text(client),
            "attestationObject": text(AttestationObject.create(self.attestation, data, statement)),
            "transports": ["internal"],
        }

    def get(self, options: PublicKeyCredentialRequestOptions, origin: str) -> dict:
        # Where none is named, whichever the person chooses.
        assert not options.allow_credentials or self.id in [each.id for each in options.allow_credentials]
        self.count += 1
        client = CollectedClientData.create("webauthn.get", options.challenge, origin)
        data = AuthenticatorData.create(
            sha256(options.rp_id.encode()), FLAGS.UP | FLAGS.UV, self.count
        )
        return {
            "clientDataJSON": text(client),
            "authenticatorData": text(data),
            "signature": text(self.sign(data, client)),
            "userHandle": text(self.user),
        }


class SoftDevice:
    """soft-webauthn's own, which speaks in bytes."""

    def __init__(self):
        self.device = SoftWebauthnDevice()

    @property
    def id(self) -> bytes:
        return self.device.credential_id

    def create(self, options: PublicKeyCredentialCreationOptions, origin: str) -> dict:
        asked = {
            "rp": {"id": options.rp.id},
            "user": {"id": options.user.id},
            "challenge": options.challenge,
            "pubKeyCredParams": [
                {"alg": each.alg, "type": "public-key"} for each in options.pub_key_cred_params
            ],
            "attestation": options.attestation,
        }
        return self.texts(self.device.create({"publicKey": asked}, origin))

    def get(self, options: PublicKeyCredentialRequestOptions, origin: str) -> dict:
        asked = {"rpId": options.rp_id, "challenge": options.challenge}
        return self.texts(self.device.get({"publicKey": asked}, origin))

    @staticmethod
    def texts(answer: dict) -> dict:
        return {name: text(data) for name, data in answer["response"].items()}


def main() -> None:
    kind, origin = sys.argv[1], sys.argv[2]

    def made() -> SoftDevice | Fido2Device:
        return SoftDevice() if kind == "soft" else Fido2Device(*kind.split("+"))

    device = made()
    is_made = False
    for line in sys.stdin:
        if line.startswith("count "):
            device.count = int(line.split()[1])
            continue
        if line == "another\n":
            device, is_made = made(), False
            continue
        question = json.loads(line)
        if not is_made:
            is_made = True
            response = device.create(PublicKeyCredentialCreationOptions.from_dict(question), origin)
        else:
            response = device.get(PublicKeyCredentialRequestOptions.from_dict(question), origin)
        answer = {"id": text(device.id), "rawId": text(device.id), "type": "public-key"}
        answer |= {"response": response, "clientExtensionResults": {}}
        print(json.dumps(answer), flush=True)


main()

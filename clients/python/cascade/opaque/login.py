"""The client's half of a login. It believes the server before it shows that it knows the password: whoever stands between
them learns nothing to guess by.
"""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass, field

from .agreement import Agreement, Bounds, Stretching
from .envelope import ENVELOPE, NONCE, content, randomized
from .errors import MalformedMessage, NotAuthentic, RefusedStretching
from .group import ELEMENT, HASH, Group, blind, element, exchange_secret, expand, fastest, mac, random_scalar
from .group import sha512, with_length

_MASKED = ELEMENT + ENVELOPE
_CREDENTIALS = ELEMENT + NONCE + _MASKED
_SPOKEN = _CREDENTIALS + NONCE + ELEMENT
_REPLY = _SPOKEN + HASH


@dataclass(frozen=True)
class LoggedIn:
    """What is sent second, and what both ends share from then on."""

    proof: bytes = field(repr=False)
    session_key: bytes = field(repr=False)
    export_key: bytes = field(repr=False)
    """The same as at registration."""
    server_key: bytes


def _derive(key: bytes, label: bytes, transcript: bytes) -> bytes:
    """A key that is bound to its name and to all that was said."""
    name = b"OPAQUE-" + label
    return expand(key, HASH.to_bytes(2, "big") + bytes([len(name)]) + name + bytes([len(transcript)]) + transcript)


class Login:
    """A login between its request and its proof."""

    def __init__(
        self,
        password: str | bytes,
        *,
        scalar: int | None = None,
        nonce: bytes | None = None,
        key_seed: bytes | None = None,
        group: Group | None = None,
    ) -> None:
        """All but the password is for tests."""
        self._password = password.encode() if isinstance(password, str) else password
        self._scalar = random_scalar() if scalar is None else scalar
        self._group = group or fastest()
        self._secret = exchange_secret(key_seed or secrets.token_bytes(ELEMENT))
        self.request = (
            blind(self._group, self._password, self._scalar)
            + (nonce or secrets.token_bytes(NONCE))
            + self._group.generate(self._secret)
        )
        """What is sent first."""

    def finish(self, reply: bytes, agreement: Agreement = Agreement(), bounds: Bounds = Bounds()) -> LoggedIn:
        """Stretches the password, which takes its time and memory."""
        stretching, answer = Stretching.leading(reply)
        if len(answer) != _REPLY:
            raise MalformedMessage(f"a reply of {len(reply)} bytes")
        if not bounds.allow(stretching):
            raise RefusedStretching(f"{stretching}")
        return self.finish_plain(answer, stretching, agreement)

    def finish_plain(self, reply: bytes, stretching: Stretching, agreement: Agreement) -> LoggedIn:
        """With the standard's own messages."""
        if len(reply) != _REPLY:
            raise MalformedMessage(f"a reply of {len(reply)} bytes")
        evaluated = element(self._group, reply[:ELEMENT])
        share = element(self._group, reply[_SPOKEN - ELEMENT : _SPOKEN])
        root = randomized(self._group, self._password, self._scalar, evaluated, stretching)
        server, nonce, tag = self._unmask(root, reply[ELEMENT:_CREDENTIALS])
        own = content(self._group, root, nonce, server, agreement)
        if not hmac.compare_digest(own.tag, tag):
            raise NotAuthentic("the password is wrong, or the server is another")

        preamble = b"OPAQUEv1-" + with_length(agreement.context + stretching.in_context)
        preamble += with_length(agreement.client if agreement.client is not None else own.public) + self.request
        preamble += with_length(agreement.server if agreement.server is not None else server) + reply[:_SPOKEN]
        agreed = [(self._secret, share), (self._secret, server), (own.secret, share)]
        key = mac(b"", b"".join(self._group.multiply(scalar, point) for scalar, point in agreed))
        transcript = sha512(preamble)
        handshake = _derive(key, b"HandshakeSecret", transcript)
        server_mac = mac(_derive(handshake, b"ServerMAC", b""), transcript)
        if not hmac.compare_digest(server_mac, reply[_SPOKEN:]):
            raise NotAuthentic("the server is another")
        proof = mac(_derive(handshake, b"ClientMAC", b""), sha512(preamble + server_mac))
        return LoggedIn(proof, _derive(key, b"SessionKey", transcript), own.export_key, server)

    def _unmask(self, root: bytes, masked: bytes) -> tuple[bytes, bytes, bytes]:
        """The server's key, and the envelope's nonce and tag."""
        pad = expand(expand(root, b"MaskingKey"), masked[:NONCE] + b"CredentialResponsePad", _MASKED)
        plain = bytes(one ^ other for one, other in zip(masked[NONCE:], pad, strict=True))
        try:
            server = element(self._group, plain[:ELEMENT])
        except MalformedMessage:
            raise NotAuthentic("the password is wrong") from None
        return server, plain[ELEMENT : ELEMENT + NONCE], plain[ELEMENT + NONCE :]

"""Messages as the server's operations have them: base64url without padding."""

from __future__ import annotations

import base64
import binascii
import re

from .errors import MalformedMessage


def to_text(message: bytes) -> str:
    return base64.urlsafe_b64encode(message).decode().rstrip("=")


def from_text(text: str) -> bytes:
    if not re.fullmatch(r"[A-Za-z0-9_-]*", text):
        raise MalformedMessage("a message that is no base64url")
    try:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except binascii.Error as error:
        raise MalformedMessage("a message that is no base64url") from error

"""The client's half of OPAQUE (RFC 9807, ristretto255-SHA512): a password is set and used, and the server never sees it.

It is imported by itself (`from cascade.opaque import Login`). Stretching the password needs libsodium, whose Argon2id is
called through ctypes; the group is libsodium's too where that is found, and Python's integers where it is not.
"""

from .agreement import Agreement as Agreement
from .agreement import Bounds as Bounds
from .errors import MalformedMessage as MalformedMessage
from .errors import NoArgon2 as NoArgon2
from .errors import NotAuthentic as NotAuthentic
from .errors import OpaqueError as OpaqueError
from .errors import RefusedStretching as RefusedStretching
from .login import LoggedIn as LoggedIn
from .login import Login as Login
from .registration import Registered as Registered
from .registration import Registration as Registration
from .text import from_text as from_text
from .text import to_text as to_text

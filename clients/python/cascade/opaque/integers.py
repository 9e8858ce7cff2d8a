"""ristretto255 (RFC 9496) with Python's integers, for where libsodium is not found.

Python's integers take longer the larger they are, so somebody who can time this process closely may learn of its secrets;
the secrets are of one login or stay on this machine. libsodium has no such leak.
"""

from __future__ import annotations

from .errors import MalformedMessage

_P = 2**255 - 19
_D = -121665 * pow(121666, -1, _P) % _P
_SQRT_MINUS_ONE = pow(2, (_P - 1) // 4, _P)

Point = tuple[int, int, int, int]
"""On the curve -x² + y² = 1 + dx²y², as X, Y, Z and T = XY/Z."""

_NEUTRAL: Point = (0, 1, 1, 0)


def _is_negative(number: int) -> bool:
    return number % _P & 1 == 1


def _absolute(number: int) -> int:
    number %= _P
    return _P - number if number & 1 else number


def _root_of_ratio(u: int, v: int) -> tuple[bool, int]:
    """Whether u/v is a square, and the root of it, or of it times the root of minus one; never negative."""
    u, v = u % _P, v % _P
    r = u * pow(v, 3, _P) * pow(u * pow(v, 7, _P), (_P - 5) // 8, _P) % _P
    check = v * r * r % _P
    is_square = check == u
    if check in (-u % _P, -u * _SQRT_MINUS_ONE % _P):
        r = r * _SQRT_MINUS_ONE % _P
        is_square = is_square or check == -u % _P
    return is_square, _absolute(r)


_ROOT_AD_MINUS_ONE = -_root_of_ratio(-_D - 1, 1)[1] % _P
_INVERSE_ROOT_A_MINUS_D = _root_of_ratio(1, -1 - _D)[1]


def _add(one: Point, other: Point) -> Point:
    x1, y1, z1, t1 = one
    x2, y2, z2, t2 = other
    a, b = (y1 - x1) * (y2 - x2) % _P, (y1 + x1) * (y2 + x2) % _P
    c, d = 2 * _D * t1 * t2 % _P, 2 * z1 * z2 % _P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % _P, g * h % _P, f * g % _P, e * h % _P


def _multiply(scalar: int, point: Point) -> Point:
    """Montgomery's ladder: as many additions whatever the scalar."""
    low, high = _NEUTRAL, point
    for place in range(254, -1, -1):
        if scalar >> place & 1:
            low, high = _add(low, high), _add(high, high)
        else:
            low, high = _add(low, low), _add(low, high)
    return low


def _decode(element: bytes) -> Point:
    s = int.from_bytes(element, "little")
    if len(element) != 32 or s >= _P or s & 1:
        raise MalformedMessage("no element of the group")
    u1, u2 = (1 - s * s) % _P, (1 + s * s) % _P
    v = (-_D * u1 * u1 - u2 * u2) % _P
    is_square, root = _root_of_ratio(1, v * u2 * u2)
    x = _absolute(2 * s * root * u2)
    y = u1 * root * root * u2 * v % _P
    t = x * y % _P
    if not is_square or _is_negative(t) or y == 0:
        raise MalformedMessage("no element of the group")
    return x, y, 1, t


def _encode(point: Point) -> bytes:
    x, y, z, t = point
    u1, u2 = (z + y) * (z - y) % _P, x * y % _P
    _, root = _root_of_ratio(1, u1 * u2 * u2)
    one, two = root * u1 % _P, root * u2 % _P
    inverse = one * two * t % _P
    denominator = two
    if _is_negative(t * inverse):
        x, y = y * _SQRT_MINUS_ONE % _P, x * _SQRT_MINUS_ONE % _P
        denominator = one * _INVERSE_ROOT_A_MINUS_D % _P
    if _is_negative(x * inverse):
        y = -y
    return _absolute(denominator * (z - y)).to_bytes(32, "little")


def _elligator(half: bytes) -> Point:
    """An element of 32 bytes that look random."""
    t = int.from_bytes(half, "little") % 2**255
    r = _SQRT_MINUS_ONE * t * t % _P
    u, v = (r + 1) * (1 - _D * _D) % _P, (-1 - r * _D) * (r + _D) % _P
    is_square, s = _root_of_ratio(u, v)
    c = -1
    if not is_square:
        s, c = -_absolute(s * t) % _P, r
    n = (c * (r - 1) * (_D - 1) ** 2 - v) % _P
    w0, w1 = 2 * s * v % _P, n * _ROOT_AD_MINUS_ONE % _P
    w2, w3 = (1 - s * s) % _P, (1 + s * s) % _P
    return w0 * w3 % _P, w2 * w1 % _P, w1 * w3 % _P, w0 * w2 % _P


_GENERATOR = _decode(bytes.fromhex("e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76"))


class IntegerGroup:
    """ristretto255 by Python."""

    def is_element(self, element: bytes) -> bool:
        try:
            _decode(element)
        except MalformedMessage:
            return False
        return True

    def map(self, digest: bytes) -> bytes:
        return _encode(_add(_elligator(digest[:32]), _elligator(digest[32:])))

    def multiply(self, scalar: int, element: bytes) -> bytes:
        product = _encode(_multiply(scalar, _decode(element)))
        if not any(product):
            raise MalformedMessage("the identity")
        return product

    def generate(self, scalar: int) -> bytes:
        return _encode(_multiply(scalar, _GENERATOR))

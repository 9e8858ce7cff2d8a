"""Protobuf's wire format: tags, varints, fixed sizes and lengths.

Field numbers and wire types are what it works with; what a field means is protobuf.py's.
"""

from __future__ import annotations

import struct

from .errors import DecodeError

VARINT = 0
FIXED64 = 1
BYTES = 2
FIXED32 = 5

_LARGEST_NUMBER = 536_870_911
_TWO_TO_64 = 1 << 64


class WireWriter:
    """Appends fields."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def finish(self) -> bytes:
        return bytes(self._buffer)

    def tag(self, number: int, wire_type: int) -> None:
        self.varint(number << 3 | wire_type)

    def varint(self, value: int) -> None:
        """Negative ones take ten bytes, as protobuf has it."""
        value %= _TWO_TO_64
        while value > 127:
            self._buffer.append(value & 127 | 128)
            value >>= 7
        self._buffer.append(value)

    def double(self, value: float) -> None:
        self._buffer += struct.pack("<d", value)

    def blob(self, value: bytes) -> None:
        self.varint(len(value))
        self._buffer += value


class WireReader:
    """Walks over the fields of one message."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._offset = 0

    @property
    def at_end(self) -> bool:
        return self._offset >= len(self._data)

    def tag(self) -> tuple[int, int]:
        """The next field's number and wire type."""
        tag = self.unsigned()
        number = tag >> 3
        if not 0 < number <= _LARGEST_NUMBER:
            raise DecodeError("field number out of range")
        return number, tag & 7

    def unsigned(self) -> int:
        value = 0
        for shift in range(0, 70, 7):
            byte = self._take(1)[0]
            value |= (byte & 127) << shift
            if byte < 128:
                return value % _TWO_TO_64
        raise DecodeError("varint of more than ten bytes")

    def signed(self) -> int:
        value = self.unsigned()
        return value - _TWO_TO_64 if value >> 63 else value

    def double(self) -> float:
        value: float = struct.unpack("<d", self._take(8))[0]
        return value

    def blob(self) -> bytes:
        return self._take(self.unsigned())

    def text(self) -> str:
        try:
            return self.blob().decode()
        except UnicodeDecodeError as error:
            raise DecodeError("text that is no UTF-8") from error

    def skip(self, wire_type: int) -> None:
        """Passes over a value that nobody knows."""
        match wire_type:
            case 0:
                self.unsigned()
            case 1:
                self._take(8)
            case 2:
                self.blob()
            case 5:
                self._take(4)
            case _:
                raise DecodeError(f"wire type {wire_type}")

    def _take(self, count: int) -> bytes:
        end = self._offset + count
        if end > len(self._data):
            raise DecodeError("the message ends in the middle of a field")
        part = self._data[self._offset : end]
        self._offset = end
        return part

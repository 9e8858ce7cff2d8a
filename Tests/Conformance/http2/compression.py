"""RFC 7541 by its sections: what a decoder accepts, and what it answers with COMPRESSION_ERROR."""

import hpack
from hpack.huffman_constants import REQUEST_CODES, REQUEST_CODES_LENGTH

from harness import Failed
from http2 import wire
from http2.connection import Connection
from http2.suite import connected

case = connected("hpack")

HUFFMAN = 0x80


def bad(section: str, title: str, tail: bytes, head: bytes = b"") -> None:
    @case(section, title)
    def _(c: Connection):
        c.send(wire.headers(1, head + c.request() + tail))
        c.expect_connection_error(wire.COMPRESSION_ERROR)


def good(section: str, title: str, tail: bytes = b"", head: bytes = b"") -> None:
    @case(section, title)
    def _(c: Connection):
        c.send(wire.headers(1, head + c.request() + tail))
        c.expect_response(1)


bad("2.3.3", "an indexed field beyond both tables", wire.indexed(70))
bad("2.3.3", "an indexed field one beyond the static table, while the dynamic one is empty", wire.indexed(62))
bad("2.3.3", "a literal whose name is beyond both tables", wire.literal_indexed(70, b"empty"))
bad("2.3.3", "a literal without indexing whose name is beyond both tables", wire.integer(70, 4, 0) + wire.string(b"x"))


@case("2.3.2", "the dynamic table lives as long as the connection, newest entry first")
def _(c: Connection):
    path = c.target.get_path.encode()
    rest = wire.block([field for field in c.fields() if field[0] != b":path"])
    c.send(wire.headers(1, rest + wire.literal_indexed(4, path)))
    c.expect_response(1)
    c.send(wire.headers(3, rest + wire.indexed(62) + wire.literal_indexed(b"x-newer", b"1")))
    c.expect_response(3)
    c.send(wire.headers(5, rest + wire.indexed(63) + wire.indexed(62)))
    c.expect_response(5)


@case("2.3.2", "a duplicate entry is an entry of its own")
def _(c: Connection):
    path = c.target.get_path.encode()
    rest = wire.block([field for field in c.fields() if field[0] != b":path"])
    c.send(wire.headers(1, rest + wire.literal_indexed(4, path) + wire.literal_indexed(b"x-a", b"1") * 2))
    c.expect_response(1)
    c.send(wire.headers(3, rest + wire.indexed(64)))
    c.expect_response(3)


@case("4.1", "an entry counts 32 octets more than its name and value")
def _(c: Connection):
    # 10 + 22 + 32 = 64 octets an entry, in a table of 128: two stay, the third is gone.
    entry = wire.literal_indexed(b"x-sixty-se", b"v" * 22)
    c.send(wire.headers(1, wire.size_update(128) + c.request() + entry * 3 + wire.indexed(63)))
    c.expect_response(1)
    c.send(wire.headers(3, c.request() + wire.indexed(64)))
    c.expect_connection_error(wire.COMPRESSION_ERROR)


bad("4.2", "a size update at the end of a block", wire.size_update(1))


@case("4.2", "a size update between fields")
def _(c: Connection):
    block = wire.block(c.fields()[:1]) + wire.size_update(1) + wire.block(c.fields()[1:])
    c.send(wire.headers(1, block))
    c.expect_connection_error(wire.COMPRESSION_ERROR)


good("4.2", "two size updates at the beginning of a block", head=wire.size_update(0) + wire.size_update(128))


@case("4.3", "a size update to 0 empties the table")
def _(c: Connection):
    c.send(wire.headers(1, c.request() + wire.literal_indexed(b"x-a", b"1")))
    c.expect_response(1)
    c.send(wire.headers(3, wire.size_update(0) + wire.size_update(128) + c.request() + wire.indexed(62)))
    c.expect_connection_error(wire.COMPRESSION_ERROR)


@case("4.4", "an entry greater than the table empties it and is no error")
def _(c: Connection):
    c.send(wire.headers(1, wire.size_update(64) + c.request() + wire.literal_indexed(b"x-a", b"1")
                        + wire.literal_indexed(b"x-large", b"x" * 100)))
    c.expect_response(1)
    c.send(wire.headers(3, c.request() + wire.indexed(62)))
    c.expect_connection_error(wire.COMPRESSION_ERROR)


@case("4.4", "an entry may take its name from the entry that it evicts")
def _(c: Connection):
    c.send(wire.headers(1, wire.size_update(64) + c.request() + wire.literal_indexed(b"x-evicted", b"v" * 20)
                        + wire.literal_indexed(62, b"w" * 20) + wire.indexed(62)))
    c.expect_response(1)


bad("5.1", "an index that overflows 64 bits", b"\xff" + b"\xff" * 10 + b"\x01")
bad("5.1", "an index that overflows 32 bits", b"\xff\xff\xff\xff\xff\xff\x0f")
bad("5.1", "an integer that never ends", b"\xff" + b"\x80" * 60)
bad("5.1", "an integer cut off by the end of the block", b"\xff\x80")
bad("5.1", "a string length that overflows", b"\x00\x7f\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01a")
good("5.1", "an integer of several octets", wire.literal(b"x-long", b"v" * 300))

bad("5.2", "a string longer than the block", b"\x00\x03x-a\x7f\x7fabc")
bad("5.2", "a name longer than the block", b"\x00\x7f\x10x-a")
bad("5.2", "Huffman padding longer than seven bits", b"\x00\x85\xf2\xb2\x4a\x84\xff\x84\x49\x50\x9f\xff")
bad("5.2", "Huffman padding of zeros", b"\x00\x85\xf2\xb2\x4a\x84\xff\x83\x49\x50\x90")
bad("5.2", "a Huffman string with EOS", b"\x00\x85\xf2\xb2\x4a\x84\xff\x87\x49\x51\xff\xff\xff\xfa\x7f")
bad("5.2", "a Huffman string of a whole octet of ones", b"\x00\x03x-a\x81\xff")
good("5.2", "a Huffman-coded value", b"\x00\x03x-a" + bytes([HUFFMAN | 12]) +
     bytes.fromhex("f1e3c2e5f23a6ba0ab90f4ff"))
good("5.2", "an empty Huffman-coded value", b"\x00\x03x-a\x80")


@case("5.2", "every octet that a field value may hold, Huffman-coded")
def _(c: Connection):
    octets = bytes([*range(0x21, 0x7F), *range(0x80, 0x100)])
    bits, length = 0, 0
    for octet in octets:
        bits = bits << REQUEST_CODES_LENGTH[octet] | REQUEST_CODES[octet]
        length += REQUEST_CODES_LENGTH[octet]
    pad = -length % 8
    coded = (bits << pad | (1 << pad) - 1).to_bytes((length + pad) // 8, "big")
    c.send(wire.headers(1, c.request() + b"\x00\x03x-a" + wire.integer(len(coded), 7, HUFFMAN) + coded))
    c.expect_response(1)


@case("5.2", "Huffman-coded method, path and authority are the same as plain ones")
def _(c: Connection):
    encoder = hpack.Encoder()
    c.send(wire.headers(1, encoder.encode(c.fields(), huffman=True)))
    c.expect_response(1)


bad("6.1", "an indexed field with index 0", b"\x80")
good("6.1", "an indexed field of the static table", wire.indexed(16))
good("6.2.1", "a literal with indexing, new name", wire.literal_indexed(b"x-a", b"1"))
good("6.2.1", "a literal with indexing, indexed name", wire.literal_indexed(19, b"text/plain"))
good("6.2.1", "a literal with an empty value", wire.literal_indexed(b"x-a", b""))
good("6.2.2", "a literal without indexing", wire.literal(b"x-a", b"1"))
good("6.2.3", "a literal never indexed", wire.literal_never(b"x-a", b"1"))


@case("6.2.2", "a literal without indexing, and one never indexed, leave the table alone")
def _(c: Connection):
    c.send(wire.headers(1, c.request() + wire.literal(b"x-a", b"1") + wire.literal_never(b"x-b", b"1")))
    c.expect_response(1)
    c.send(wire.headers(3, c.request() + wire.indexed(62)))
    c.expect_connection_error(wire.COMPRESSION_ERROR)


@case("6.3", "a size update above SETTINGS_HEADER_TABLE_SIZE")
def _(c: Connection):
    limit = c.peer.get(wire.HEADER_TABLE_SIZE, 4096)
    c.send(wire.headers(1, wire.size_update(limit + 1) + c.request()))
    c.expect_connection_error(wire.COMPRESSION_ERROR)


@case("6.3", "a size update to SETTINGS_HEADER_TABLE_SIZE itself")
def _(c: Connection):
    c.send(wire.headers(1, wire.size_update(c.peer.get(wire.HEADER_TABLE_SIZE, 4096)) + c.request()))
    c.expect_response(1)


@case("6.3", "the server's encoder keeps to our HEADER_TABLE_SIZE of 0", (wire.HEADER_TABLE_SIZE, 0))
def _(c: Connection):
    c.decoder.max_allowed_table_size = 0
    for stream in (1, 3, 5):
        c.get(stream)
        try:
            c.expect_response(stream)
        except hpack.HPACKError as reason:
            raise Failed(f"{type(reason).__name__}: {reason}") from None
    if c.decoder.header_table_size:
        raise Failed("no size update to 0")


@case("7.1", "a thousand distinct fields in turn neither grow the table nor break it")
def _(c: Connection):
    for number in range(20):
        tail = b"".join(wire.literal_indexed(f"x-{number}-{at}".encode(), b"v" * 50) for at in range(50))
        c.send(wire.headers(2 * number + 1, c.request() + tail))
        c.expect_response(2 * number + 1)

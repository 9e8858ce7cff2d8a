"""One HTTP/1.1 connection of a case: sends octets as they are, and reads answers strictly."""

import re
import socket
import ssl
import time
from dataclasses import dataclass, field

from harness import Failed, Target

STATUS_LINE = re.compile(rb"HTTP/1\.[01] (\d{3})(?: [^\r\n]*)?")
FIELD_LINE = re.compile(rb"([!#$%&'*+\-.^_`|~0-9A-Za-z]+):[ \t]*([^\r\n]*?)[ \t]*")


@dataclass
class Answer:
    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes = b""
    interim: list[int] = field(default_factory=list)
    chunked: bool = False

    def get(self, name: bytes) -> bytes | None:
        return next((value for key, value in self.headers if key == name), None)


class Connection:
    def __init__(self, target: Target):
        self.target = target
        self.socket = target.socket(["http/1.1"])
        self.buffer = bytearray()
        self.closed = False

    def send(self, octets: bytes) -> None:
        try:
            self.socket.sendall(octets)
        except (BrokenPipeError, ConnectionResetError, ssl.SSLError):
            pass  # the server ended it already: its answer is still to be read

    def half_close(self) -> None:
        self.socket.shutdown(socket.SHUT_WR)

    # Reading

    def more(self, deadline: float) -> bool:
        remaining = deadline - time.monotonic()
        if remaining <= 0:
            raise TimeoutError(f"nothing in time; received {bytes(self.buffer[:80])!r}")
        self.socket.settimeout(remaining)
        try:
            got = self.socket.recv(65536)
        except TimeoutError:
            raise TimeoutError(f"nothing in time; received {bytes(self.buffer[:80])!r}") from None
        except (ConnectionResetError, ssl.SSLError):
            got = b""
        self.closed = not got
        self.buffer += got
        return bool(got)

    def line(self, deadline: float) -> bytes | None:
        while (at := self.buffer.find(b"\r\n")) < 0:
            if not self.more(deadline):
                return None
        out = bytes(self.buffer[:at])
        del self.buffer[:at + 2]
        return out

    def exactly(self, count: int, deadline: float) -> bytes:
        while len(self.buffer) < count:
            if not self.more(deadline):
                raise Failed(f"closed after {len(self.buffer)} of {count} octets of a body")
        out = bytes(self.buffer[:count])
        del self.buffer[:count]
        return out

    def answer(self, head: bool = False) -> Answer | None:
        """The next final answer, or None where the connection is closed first."""
        deadline, interim = time.monotonic() + self.target.timeout, []
        while True:
            first = self.line(deadline)
            if first is None:
                if self.buffer:
                    raise Failed(f"closed within an answer: {bytes(self.buffer[:80])!r}")
                return None
            if not (matched := STATUS_LINE.fullmatch(first)):
                raise Failed(f"no status line: {first[:80]!r}")
            status, headers = int(matched[1]), []
            while line := self.line(deadline):
                if not (parsed := FIELD_LINE.fullmatch(line)):
                    raise Failed(f"no field line: {line[:80]!r}")
                headers.append((parsed[1].lower(), parsed[2]))
            if line is None:
                raise Failed("closed within the fields of an answer")
            if status >= 200 or status == 101:
                break
            interim.append(status)
        out = Answer(status, headers, interim=interim)
        if not head and status not in (101, 204, 304):
            self.body(out, deadline)
        return out

    def body(self, out: Answer, deadline: float) -> None:
        length, coding = out.get(b"content-length"), out.get(b"transfer-encoding")
        if length is not None and coding is not None:
            raise Failed("an answer with both content-length and transfer-encoding")
        if coding is not None:
            out.chunked = True
            while size := int((self.line(deadline) or b"0").split(b";")[0], 16):
                out.body += self.exactly(size, deadline)
                if self.exactly(2, deadline) != b"\r\n":
                    raise Failed("a chunk without its CR LF")
            while self.line(deadline):
                pass
        elif length is not None:
            out.body = self.exactly(int(length), deadline)
        else:
            while self.more(deadline):
                pass
            out.body = bytes(self.buffer)
            self.buffer.clear()

    # Judging

    def expect(self, *statuses: int, head: bool = False) -> Answer:
        got = self.answer(head)
        if got is None:
            raise Failed("closed without an answer")
        if got.status not in statuses:
            raise Failed(f"status {got.status}, not {' or '.join(map(str, statuses))}")
        return got

    def until_close(self) -> list[Answer]:
        """Every answer up to the close, which has to come in time."""
        answers = []
        try:
            while (got := self.answer()) is not None:
                answers.append(got)
        except TimeoutError as reason:
            statuses = [answer.status for answer in answers]
            raise Failed(f"the connection stays open after {statuses}: {reason}") from None
        return answers

    def expect_closed(self) -> None:
        if answers := self.until_close():
            raise Failed(f"answered {[answer.status for answer in answers]} where the close was due")

    def expect_silence(self, seconds: float = 0.3) -> None:
        """Nothing comes, and the connection stays open: the server waits for the rest."""
        try:
            self.more(time.monotonic() + seconds)
        except TimeoutError:
            return
        what = f"received {bytes(self.buffer[:60])!r}" if self.buffer else "closed"
        raise Failed(f"{what} where the request is not whole yet")

"""The suite that the case files register in, and the two shapes that most cases have: served, or refused."""

from harness import Failed, Suite, Target
from http1.connection import Connection

suite = Suite("http1")

REFUSED = (400,)


def request(target: Target, *lines: bytes, method: bytes = b"GET", path: str | None = None, body: bytes = b"",
            version: bytes = b"HTTP/1.1", host: bool = True) -> bytes:
    """A request with our request line and Host, the lines as they are, and the body as it is."""
    path = path if path is not None else (target.echo_path if method == b"POST" else target.get_path)
    head = [method + b" " + path.encode("latin-1") + b" " + version]
    if host:
        head.append(b"Host: " + target.authority.encode())
    return b"\r\n".join([*head, *lines, b"", b""]) + body


def expect_refused(c: Connection, *statuses: int) -> None:
    """One answer with one of the statuses, then the close: what follows is not understood either."""
    answers = c.until_close()
    if not answers:
        raise Failed("closed without an answer")
    if answers[0].status not in statuses:
        raise Failed(f"status {answers[0].status}, not {' or '.join(map(str, statuses))}")
    if len(answers) > 1:
        raise Failed(f"{len(answers)} answers: {[answer.status for answer in answers]}")


def refuses(case, section: str, title: str, *lines: bytes, statuses: tuple[int, ...] = REFUSED, **more) -> None:
    """Answered with one of the statuses, then the close; a second request behind it stays unanswered."""
    @case(section, title)
    def _(target: Target):
        c = Connection(target)
        c.send(request(target, *lines, **more) + request(target))
        expect_refused(c, *statuses)


def refuses_raw(case, section: str, title: str, octets: bytes, statuses: tuple[int, ...] = REFUSED) -> None:
    """Like `refuses`, for octets in which {path}, {echo} and {host} stand for the target's."""
    @case(section, title)
    def _(target: Target):
        c = Connection(target)
        c.send(filled(target, octets))
        expect_refused(c, *statuses)


def declines(case, section: str, title: str, *lines: bytes, statuses: tuple[int, ...], **more) -> None:
    """Understood and turned down: one of the statuses, and the connection may go on."""
    @case(section, title)
    def _(target: Target):
        c = Connection(target)
        c.send(request(target, *lines, **more))
        c.expect(*statuses)


def serves(case, section: str, title: str, *lines: bytes, answer: bytes | None = None,
           statuses: tuple[int, ...] = (200,), **more) -> None:
    """The request is answered, with `answer` as the body if given, and so is a second one behind it."""
    @case(section, title)
    def _(target: Target):
        c = Connection(target)
        c.send(request(target, *lines, **more) + request(target))
        got = c.expect(*statuses)
        if answer is not None and got.body != answer:
            raise Failed(f"body {got.body[:60]!r}, not {answer[:60]!r}")
        if got.status == 200:
            c.expect(200)


def filled(target: Target, octets: bytes) -> bytes:
    return (octets.replace(b"{path}", target.get_path.encode()).replace(b"{echo}", target.echo_path.encode())
            .replace(b"{host}", target.authority.encode()))

"""The REST door, over `http.client`: an operation's facts say where each field of its input goes."""

from __future__ import annotations

import http.client
import json
import ssl
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import ParamSpec, Protocol, TypeVar
from urllib.parse import quote, urlencode, urlsplit

from .errors import NoAnswer, Problem
from .json_form import from_json, to_json
from .operations import NOTHING, Operation
from .shapes import Json, JsonObject

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_IDLE_CONNECTIONS = 8


class Page(Protocol[T_co]):
    """Part of a list."""

    @property
    def items(self) -> Sequence[T_co]: ...

    @property
    def next_cursor(self) -> str | None: ...


@dataclass(frozen=True)
class Request:
    """What goes out."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes | None


class Client:
    """A door to the server's REST interface. It may be shared by threads; connections are kept and used again."""

    def __init__(
        self,
        base_url: str,
        token: str | Callable[[], str | None] | None = None,
        timeout: float = 30,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """`token` is the access token, or who has it, asked before each call; `timeout` is in seconds."""
        parts = urlsplit(base_url)
        if parts.scheme not in ("http", "https") or parts.hostname is None:
            raise ValueError(f"no base address: {base_url}")
        self._host, self._port = parts.hostname, parts.port
        self._prefix = parts.path.rstrip("/")
        self._tls = (tls or ssl.create_default_context()) if parts.scheme == "https" else None
        self._token = token
        self._timeout = timeout
        self._idle: deque[http.client.HTTPConnection] = deque(maxlen=_IDLE_CONNECTIONS)

    def call(self, operation: Operation[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Does an operation; raises `Problem` when the server refuses, `NoAnswer` when there is none."""
        return self._send(operation, to_json(operation.input, operation.make(*args, **kwargs)))

    def each(self, operation: Operation[P, Page[T]], /, *args: P.args, **kwargs: P.kwargs) -> Iterator[T]:
        """Every item of a list, asking for the next page when it is needed."""
        given = to_json(operation.input, operation.make(*args, **kwargs))
        while True:
            page = self._send(operation, given)
            yield from page.items
            if page.next_cursor is None:
                return
            given["cursor"] = page.next_cursor

    def close(self) -> None:
        """Closes the connections that are kept."""
        while self._idle:
            self._idle.pop().close()

    def _send(self, operation: Operation[P, T], given: JsonObject) -> T:
        request = request_of(operation, given)
        token = self._token() if callable(self._token) else self._token
        headers = dict(request.headers) if token is None else {**request.headers, "authorization": f"Bearer {token}"}
        status, head, body = self._exchange(request, headers, operation.name)
        if not 200 <= status < 300:
            raise Problem(_problem(body), status, _seconds(head.get("retry-after")))
        if operation.output is NOTHING:
            return operation.output.make()
        try:
            return from_json(operation.output, json.loads(body))
        except ValueError as error:
            raise NoAnswer(f"{operation.name} was answered with what is no JSON") from error

    def _exchange(
        self, request: Request, headers: Mapping[str, str], name: str
    ) -> tuple[int, Mapping[str, str], bytes]:
        """A kept connection may have been closed meanwhile: what is safe to repeat is then sent on a new one."""
        is_safe = request.method != "POST" or "idempotency-key" in headers
        while True:
            connection, is_kept = self._connection()
            try:
                connection.request(request.method, self._prefix + request.target, request.body, dict(headers))
                response = connection.getresponse()
                body = response.read()
            except (OSError, http.client.HTTPException) as error:
                connection.close()
                if is_kept and is_safe and not isinstance(error, TimeoutError):
                    continue
                raise NoAnswer(f"{name} got no answer: {error}") from error
            if response.will_close or len(self._idle) == _IDLE_CONNECTIONS:
                connection.close()
            else:
                self._idle.append(connection)
            return response.status, {key.lower(): value for key, value in response.getheaders()}, body

    def _connection(self) -> tuple[http.client.HTTPConnection, bool]:
        try:
            return self._idle.pop(), True
        except IndexError:
            pass
        if self._tls is None:
            return http.client.HTTPConnection(self._host, self._port, timeout=self._timeout), False
        return http.client.HTTPSConnection(self._host, self._port, timeout=self._timeout, context=self._tls), False


def request_of(operation: Operation[P, T], given: JsonObject) -> Request:
    """What goes out; pure, so that it can be looked at."""
    headers = {"accept": "application/json"}
    query: list[tuple[str, str]] = []
    body: dict[str, Json] = {}
    path = operation.path
    for field in operation.input.fields:
        value = given.get(field.name)
        if field.place == "body":
            if field.name in given:
                body[field.name] = value
        elif value is None:
            continue
        elif field.place == "path":
            path = path.replace("{" + field.name + "}", quote(_text(value), safe=""))
        elif field.place == "query":
            # A list comes element by element, an object as JSON.
            query += [(field.name, _text(one)) for one in (value if isinstance(value, list) else [value])]
        elif field.name == "expectedVersion":
            headers["if-match"] = f'"{value}"'
        else:
            headers["idempotency-key"] = str(value)
    target = path + ("?" + urlencode(query) if query else "")
    if operation.method in ("GET", "DELETE"):
        return Request(operation.method, target, headers, None)
    is_patch = operation.method == "PATCH"
    headers["content-type"] = "application/merge-patch+json" if is_patch else "application/json"
    content = body.get("patch", {}) if is_patch else body
    return Request(operation.method, target, headers, json.dumps(content, ensure_ascii=False).encode())


def _text(value: Json) -> str:
    """As a path or a query has it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else str(value)


def _problem(body: bytes) -> JsonObject:
    """Proxies answer with pages of their own: those are problems without a code."""
    try:
        parsed = json.loads(body)
    except ValueError:
        return {}
    return parsed if isinstance(parsed, dict) else {}


def _seconds(value: str | None) -> float | None:
    return float(value) if value is not None and value.isdecimal() else None

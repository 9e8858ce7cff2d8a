# Generated from Schema/serverInfo.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime


@dataclass(frozen=True, kw_only=True)
class ServerInfo:
    """What this server is and what it offers, for clients that want to know before they try."""

    name: str
    """The name of the program."""
    version: str
    """Its version."""
    api_version: str
    """The version of this interface, as packages and subprotocols carry it: `v1`."""
    features: Sequence[str]
    """What this server has and others may lack: `websocket`, `sse`, `grpc`. Ignore those that you do not know."""
    time: datetime
    """The server's clock."""
    title: str | None
    """What whoever runs it calls it; null where that is nothing in particular."""
    about: str | None
    """What it says about itself."""
    motd: str | None
    """The message of the day: what everybody shall read just now."""


@dataclass(frozen=True, kw_only=True)
class ServerInfoGetInput:
    """The input of `serverInfo.get`."""

# Generated from Schema/config.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from ...shapes import OpenEnum


class ServerMode(OpenEnum):
    """What the server is run for."""

    DEVELOPMENT = "development"
    """On one's own machine."""
    PRODUCTION = "production"
    """For others."""


class ProxyField(OpenEnum):
    """Where trusted proxies write who their client is."""

    X_FORWARDED_FOR = "xForwardedFor"
    """X-Forwarded-For."""
    FORWARDED = "forwarded"
    """Forwarded, as RFC 7239 has it."""

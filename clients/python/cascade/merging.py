"""RFC 7396, the one patch that there is: on REST, in frames, in `patch` messages."""

from __future__ import annotations

from collections.abc import Mapping

from .shapes import Json


def merge_patch(target: Json, patch: Json) -> Json:
    """What `target` becomes; neither argument is changed."""
    if not isinstance(patch, Mapping):
        return patch
    merged: dict[str, Json] = dict(target) if isinstance(target, Mapping) else {}
    for name, value in patch.items():
        # A resource's fields are always there: what is cleared is null, not gone.
        merged[name] = None if value is None else merge_patch(merged.get(name), value)
    return merged

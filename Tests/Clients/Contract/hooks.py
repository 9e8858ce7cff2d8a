"""What schemathesis does not know of our documents, and what it gets wrong."""

import schemathesis

import somebody


@schemathesis.hook
def map_case(context, case):
    """The case as it was meant."""
    if case.meta is None:
        return case
    # A cursor is a text that only the server makes: no schema says which there are, so a good request brings none.
    if case.meta.generation.mode.is_positive and "cursor" in (case.query or {}):
        del case.query["cursor"]
    # The coverage phase makes no header whose pattern asks for more than letters and digits, as quotes are, and has a
    # wrong one stand in for the good one wherever it tests something else.
    tested = getattr(case.meta.phase.data, "parameter", "If-Match")
    if tested != "If-Match" and (case.headers or {}).get("If-Match") == "0":
        case.headers["If-Match"] = '"0"'
    return somebody.become(case) if somebody.ROLE else case

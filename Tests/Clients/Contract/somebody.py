"""Each case is called by somebody of its own, so that whoever it signs out, closes or locks out is nobody else's.

CASCADE_SOMEBODY says of what role, and CASCADE_SOMEBODY_AT where: a server whose root has the password that tests have."""

import itertools
import json
import os
import urllib.request

ROLE, URL = os.environ.get("CASCADE_SOMEBODY"), os.environ.get("CASCADE_SOMEBODY_AT")
PASSWORD = "correct horse battery"
numbers = itertools.count()


def ask(method, path, body, token=None):
    fields = {"content-type": "application/json"} | ({"authorization": f"Bearer {token}"} if token else {})
    request = urllib.request.Request(f"{URL}/api/{path}", json.dumps(body).encode(), fields, method=method)
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def root():
    return ask("POST", "auth/login", {"username": "root", "password": PASSWORD})["accessToken"]


def new():
    """A token, and whose it is."""
    made = ask("POST", "auth/register", {"username": f"somebody-{next(numbers)}", "password": PASSWORD})
    if ROLE != "user":
        ask("PUT", f"users/{made['user']['id']}/role", {"role": ROLE}, ROOT)
    return made["accessToken"], made["user"]["id"]


def become(case):
    """The case as that somebody has it, who asks about itself where the case means to be good."""
    token, me = new()
    case.headers = dict(case.headers or {}) | {"Authorization": f"Bearer {token}"}
    if case.meta.generation.mode.is_positive and "userId" in (case.path_parameters or {}):
        case.path_parameters["userId"] = me
    return case


ROOT = root() if ROLE else None

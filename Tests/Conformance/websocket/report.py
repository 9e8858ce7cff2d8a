"""The two ends of a wstest run: writes the specification that it reads, and judges the index.json that it leaves.

OK, NON-STRICT and INFORMATIONAL pass, for a case's behaviour and for its closing handshake; all else fails.
"""

import argparse
import json
import sys

GOOD = {"OK", "NON-STRICT", "INFORMATIONAL"}


def write_spec(path: str, outdir: str, url: str, cases: str) -> None:
    spec = {
        "options": {"failByDrop": False},
        "outdir": outdir,
        "servers": [{"agent": "server", "url": url}],
        "cases": cases.split(","),
        "exclude-cases": [],
        "exclude-agent-cases": {},
    }
    with open(path, "w") as file:
        json.dump(spec, file)


def judge(path: str) -> int:
    with open(path) as file:
        report = json.load(file)
    cases = report.get("server", {})
    good = 0
    for name in sorted(cases, key=lambda name: [int(part) for part in name.split(".")]):
        behaviour, closing = cases[name]["behavior"], cases[name]["behaviorClose"]
        if behaviour in GOOD and closing in GOOD:
            good += 1
        else:
            print(f"FAIL websocket/{name}: behaviour {behaviour}, close {closing}")
    bad = len(cases) - good
    if not cases:
        print("no case ran: no server at that address, or no case matches", file=sys.stderr)
    print(f"{good} passed, {bad} failed, 0 skipped")
    return 0 if good and not bad else 1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--read")
    parser.add_argument("--write-spec")
    parser.add_argument("--outdir")
    parser.add_argument("--url")
    parser.add_argument("--cases")
    arguments = parser.parse_args()
    if arguments.read:
        return judge(arguments.read)
    write_spec(arguments.write_spec, arguments.outdir, arguments.url, arguments.cases)
    return 0


if __name__ == "__main__":
    sys.exit(main())

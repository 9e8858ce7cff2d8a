"""One run of the rigs: what was asked for on the command line, and where it happens."""

from dataclasses import dataclass, field
from pathlib import Path

from .processes import Stage

BENCHMARKS = Path(__file__).resolve().parent.parent
REPOSITORY = BENCHMARKS.parent
BUILD = BENCHMARKS / ".build"
RESULTS = BENCHMARKS / "results"

SERVER_COMMAND = (f"{REPOSITORY}/.build/release/cascade serve --mode development --listen 127.0.0.1:{{port}}"
                  " --metrics 127.0.0.1:{metrics} --data-dir {data} --debug-endpoints --loops 1 --log-level warn")


@dataclass
class Bench:
    stage: Stage
    seconds: int = 4
    rounds: int = 5
    server_command: str = SERVER_COMMAND
    against_itself: bool = False
    server_cpu: int = 0
    load_cpu: int = 1
    under: list[str] = field(default_factory=list)
    """What servers are started under: nothing, or a profiler."""

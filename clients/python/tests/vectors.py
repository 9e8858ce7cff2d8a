"""What the clients of all languages are held to alike."""

import json
import os
from pathlib import Path
from typing import Any


def vectors(name: str) -> Any:
    return json.loads((Path(os.environ["CASCADE_CLIENT_VECTORS"]) / f"{name}.json").read_text())

"""The server under test: the release binary (or CASCADE), started on a free port of loopback and watched through /proc."""

import os
import resource
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
BINARY = os.environ.get("CASCADE", str(REPOSITORY / ".build/release/cascade"))
START_TIMEOUT_S = 30


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """Ends with its `with`, and its folder with it."""

    def __init__(self, *flags: str, tls: bool = False, files: int | None = None, binary: str = BINARY):
        self.folder = Path(tempfile.mkdtemp(prefix="cascade-soak-"))
        self.port = free_port()
        self.tls = tls
        if tls:
            flags += self.certificate()
        command = [binary, "serve", "--mode", "development", "--listen", f"127.0.0.1:{self.port}", "--data-dir",
                   str(self.folder / "data"), "--debug-endpoints", "--metrics", "off", *flags]

        def limit():
            if files:
                resource.setrlimit(resource.RLIMIT_NOFILE, (files, files))

        self.log = (self.folder / "log").open("wb")
        began = time.monotonic()
        self.popen = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log,
                                      preexec_fn=limit)
        self.pid = self.popen.pid
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                break
            except OSError:
                if self.popen.poll() is not None or time.monotonic() - began > START_TIMEOUT_S:
                    raise SystemExit(f"the server did not start: {self.output()}") from None
                time.sleep(0.001)
        self.start_ms = (time.monotonic() - began) * 1000

    def certificate(self) -> tuple[str, ...]:
        cert, key = self.folder / "cert.pem", self.folder / "key.pem"
        subprocess.run(["openssl", "req", "-x509", "-nodes", "-days", "2", "-subj", "/CN=soak", "-newkey", "ec",
                        "-pkeyopt", "ec_paramgen_curve:P-256", "-addext", "subjectAltName=IP:127.0.0.1",
                        "-keyout", key, "-out", cert], check=True, capture_output=True)
        return "--tls-cert", str(cert), "--tls-key", str(key)

    def __enter__(self) -> "Server":
        return self

    def __exit__(self, *_):
        if self.popen.poll() is None:
            self.popen.kill()
            self.popen.wait()
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def output(self) -> str:
        return (self.folder / "log").read_text(errors="replace")[-4000:]

    def rss_kb(self) -> int:
        for line in Path(f"/proc/{self.pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Rss:"):
                return int(line.split()[1])
        raise SystemExit("the server has gone")

    def cpu_s(self) -> float:
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def descriptors(self) -> int:
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    def terminate(self) -> None:
        self.popen.send_signal(signal.SIGTERM)

    def wait(self, timeout_s: float = 30) -> int:
        return self.popen.wait(timeout_s)


def raise_file_limit() -> None:
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))

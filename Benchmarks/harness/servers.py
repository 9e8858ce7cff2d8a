"""The servers, Cascade and its peers: each on one CPU and a free port, its configuration in the run's own folder."""

import os
import shlex
import subprocess
from dataclasses import dataclass
from pathlib import Path

from .bench import BENCHMARKS, BUILD, REPOSITORY, Bench
from .load import Answer, fetch
from .processes import Missing, Process, Unsound, free_port, need

BODY_BYTES = 300
CONSTANT_PATH = "/debug/json"
MODULES = Path("/usr/lib/nginx/modules")


@dataclass(frozen=True)
class Server:
    process: Process
    port: int

    @property
    def name(self) -> str:
        return self.process.name

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"


def cascade(bench: Bench, *more: str) -> Server:
    port = free_port()
    command = [part.format(port=port, metrics=free_port(), data=bench.stage.new_folder())
               for part in shlex.split(bench.server_command)]
    if not os.access(command[0], os.X_OK) and "/" in command[0]:
        raise Missing("Cascade's release build is missing (`swift build -c release`)")
    return Server(bench.stage.start("Cascade", bench.under + command + list(more), bench.server_cpu, port), port)


def certificate(bench: Bench) -> list[str]:
    """The flags of a throw-away certificate for 127.0.0.1 (P-256, what a public authority issues today)."""
    folder = bench.stage.new_folder()
    cert, key = folder / "cert.pem", folder / "key.pem"
    subprocess.run([need("openssl", "apt: openssl"), "req", "-x509", "-nodes", "-days", "2", "-subj", "/CN=bench",
                    "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-addext", "subjectAltName=IP:127.0.0.1",
                    "-keyout", key, "-out", cert], check=True, capture_output=True)
    return ["--tls-cert", str(cert), "--tls-key", str(key)]


def constant() -> Answer:
    """The JSON that nginx answers where Cascade does not take part."""
    members = ",".join(f'{{"id":"us_{number:04}","role":"member"}}' for number in range(7))
    start = f'{{"id":"rm_0001","members":[{members}],"name":"'
    body = f'{start}{"n" * (BODY_BYTES - len(start) - 2)}"}}'.encode()
    return Answer(200, {"content-type": "application/json"}, body, 0)


def get_constant(server: Server, http2: bool = False) -> Answer:
    answer = fetch(server.url(CONSTANT_PATH), http2)
    kind = answer.fields.get("content-type", "")
    if answer.status != 200 or len(answer.body) != BODY_BYTES or not kind.startswith("application/json"):
        raise Unsound(f"{server.name}: GET {CONSTANT_PATH} answers {answer.status} with {len(answer.body)} bytes of "
                      f"{kind or 'no type'}; 200 with {BODY_BYTES} bytes of JSON expected")
    return answer


def nginx(bench: Bench, answer: Answer, http2: bool = False) -> Server:
    body = answer.body.decode()
    if "$" in body:
        raise Unsound("nginx would read `$` in the body as a variable")
    quoted = body.replace("\\", "\\\\").replace("'", "\\'")
    content_type = answer.fields["content-type"].replace('"', "")
    return start_nginx(bench, f"""
        location / {{ default_type "{content_type}"; return 200 '{quoted}'; }}""", http2)


def nchan(bench: Bench) -> Server:
    module = MODULES / "ngx_nchan_module.so"
    if not module.exists():
        raise Missing("nchan is missing (apt: libnginx-mod-nchan; `scripts/bootstrap` installs it)")
    return start_nginx(bench, """
        location / { nchan_subscriber websocket; nchan_channel_id parked; }
        location /publish { nchan_publisher; nchan_channel_id parked; }""", module=str(module))


def start_nginx(bench: Bench, location: str, http2: bool = False, module: str | None = None) -> Server:
    """One worker and nothing but the answer: no access log, no end to keep-alive or to a connection's requests."""
    port, folder = free_port(), bench.stage.new_folder()
    temporary = "\n".join(f"    {kind}_temp_path {folder}/{kind};" for kind in
                          ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    (folder / "nginx.conf").write_text(f"""
{f"load_module {module};" if module else ""}
{"user root;" if os.geteuid() == 0 else ""}
daemon off;
{"master_process off;" if bench.under else ""}
worker_processes 1;
worker_rlimit_nofile 20000;
pid {folder}/pid;
error_log stderr warn;
events {{ worker_connections 18000; }}
http {{
    access_log off;
    keepalive_timeout 1h;
    keepalive_requests 1000000000;
{temporary}
    server {{
        listen 127.0.0.1:{port} backlog=4096{" http2" if http2 else ""};{location}
    }}
}}
""")
    command = [need("nginx", "apt: nginx-light"), "-e", "stderr", "-p", str(folder), "-c", str(folder / "nginx.conf")]
    return Server(bench.stage.start("nginx", bench.under + command, bench.server_cpu, port), port)


def grpcpp(bench: Bench) -> Server:
    port = free_port()
    command = bench.under + [str(built_grpcpp()), f"127.0.0.1:{port}"]
    return Server(bench.stage.start("grpc++", command, bench.server_cpu, port), port)


def built_grpcpp() -> Path:
    source, build = BENCHMARKS / "peers/grpcpp", BUILD / "grpcpp"
    program = build / "server"
    newest = max(file.stat().st_mtime for file in source.iterdir())
    if program.exists() and program.stat().st_mtime > newest:
        return program
    build.mkdir(parents=True, exist_ok=True)
    plugin = need("grpc_cpp_plugin", "apt: protobuf-compiler-grpc")

    def run(*command: str) -> str:
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    try:
        run(need("protoc", "apt: protobuf-compiler"), f"-I{source}", f"--cpp_out={build}", f"--grpc_out={build}",
            f"--plugin=protoc-gen-grpc={plugin}", "testing.proto")
        flags = run(need("pkg-config", "apt: pkg-config"), "--cflags", "--libs", "grpc++", "protobuf").split()
        run(need("g++", "apt: g++"), "-std=c++17", "-O2", f"-I{build}", str(source / "server.cc"),
            str(build / "testing.pb.cc"), str(build / "testing.grpc.pb.cc"), "-o", str(program), *flags)
    except subprocess.CalledProcessError as error:
        text = (error.stderr or error.stdout).strip().replace(str(REPOSITORY), "…")
        raise Missing(f"grpc++ peer: `{Path(error.cmd[0]).name}` failed (apt: libgrpc++-dev): {text[:200]}") from None
    return program

"""Our .proto files as a Python program has them: compiled by grpcio-tools, every one, and imported."""

import importlib
import subprocess
import sys
import tempfile
from pathlib import Path


def compiled(folder):
    """The modules of all that is ours under `folder`, messages and stubs, by the names of their files."""
    own = sorted(path for path in folder.rglob("*.proto") if path.relative_to(folder).parts[0] != "google")
    theirs = sorted(folder.glob("google/**/*.proto"))
    assert own and theirs, folder
    out = Path(tempfile.mkdtemp())
    _compile(folder, own, out)
    # These come with every Python that has google's own packages; ours are the same and compile too.
    _compile(folder, theirs, Path(tempfile.mkdtemp()))
    sys.path.insert(0, str(out))
    modules = {}
    for path in own:
        name = str(path.relative_to(folder).with_suffix("")).replace("/", ".")
        for suffix in ("_pb2", "_pb2_grpc"):
            modules[path.stem + suffix] = importlib.import_module(name + suffix)
    return modules


def _compile(folder, paths, out):
    command = [sys.executable, "-m", "grpc_tools.protoc", "-I", str(folder), f"--python_out={out}"]
    command += [f"--grpc_python_out={out}", *(str(path.relative_to(folder)) for path in paths)]
    ran = subprocess.run(command, capture_output=True, text=True)
    said = ran.stdout + ran.stderr
    assert ran.returncode == 0 and not said, said


class Calls:
    """The stubs of all services on one channel, and which of their methods have been called."""

    def __init__(self, modules, channel, token=None):
        self.seen, self.all = set(), set()
        self._channel = channel
        self.metadata = [("authorization", f"Bearer {token}")] if token else []
        self._methods = {}
        for module in modules.values():
            for service in getattr(module, "DESCRIPTOR", None) and module.DESCRIPTOR.services_by_name.values() or ():
                stub = getattr(modules[module.__name__.split(".")[-1] + "_grpc"], service.name + "Stub")(channel)
                for method in service.methods:
                    name = service.name.removesuffix("Service") + "." + method.name
                    self.all.add(name)
                    self._methods[name] = (getattr(stub, method.name), method.input_type._concrete_class)

    def __call__(self, operation, more=None, /, token=None, timeout=30, **fields):
        """The answer of `Note.Get` and the like; fields that are called as a parameter here come in `more`."""
        method, shape = self._methods[operation]
        self.seen.add(operation)
        metadata = [("authorization", f"Bearer {token}")] if token else self.metadata
        return method(shape(**fields, **(more or {})), timeout=timeout, metadata=metadata)

    def stream(self, operation, messages, timeout=30):
        """What `Realtime.Connect` answers to these, up to its end."""
        method, shape = self._methods[operation]
        self.seen.add(operation)
        return list(method(iter([shape(**message) for message in messages]), timeout=timeout, metadata=self.metadata))

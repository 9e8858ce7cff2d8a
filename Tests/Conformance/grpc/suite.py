"""The suite that the case files register in."""

from harness import Suite

suite = Suite("grpc")

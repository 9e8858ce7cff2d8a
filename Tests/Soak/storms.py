#!/usr/bin/env python3
"""Bad weather: thousands of connections at once, no descriptors left, heads that drip, garbage where TLS is spoken,
sockets shut by half. Through each the server answers others, and afterwards it holds what it held before."""

import os
import select
import socket
import sys
import time

import wire
from server import Server, raise_file_limit

AT_ONCE = 10_000
SLACK_KB = 4 * 1024
FEW_FILES = 256
DRIPPERS = 1_000


def answers(server: Server, number: int = 60_000, timeout_s: float = 5) -> float:
    """Seconds until a request is answered."""
    began = time.monotonic()
    one = wire.open_socket(server.port, number, timeout_s)
    if server.tls:
        one = wire.tls_context().wrap_socket(one)
    one.sendall(wire.GET)
    with one:
        if not one.recv(65536).startswith(b"HTTP/1.1 200"):
            raise SystemExit("  a request among them was not answered")
    return time.monotonic() - began


def settled(server: Server, descriptors: int) -> bool:
    end = time.monotonic() + 10
    while server.descriptors() > descriptors and time.monotonic() < end:
        time.sleep(0.05)
    return server.descriptors() <= descriptors


def at_once() -> bool:
    with Server() as server:
        def storm(first: int):
            opened = [wire.open_socket(server.port, first + number) for number in range(AT_ONCE)]
            for number, one in enumerate(opened):
                one.send((wire.CUT_GET, wire.GET, wire.CUT_POST, b"")[number % 4] or b"\n")
            held = server.descriptors(), server.rss_kb()
            for number, one in enumerate(opened):
                wire.reset(one) if number % 2 else one.close()
            return held

        before = server.descriptors()
        storm(0)
        good = settled(server, before)
        after_first = server.rss_kb()
        held, size = storm(AT_ONCE)
        good = settled(server, before) and good
        wait = answers(server)
        print(f"  {AT_ONCE} at once: {held} descriptors and {size} KB with them, {after_first} KB after the first "
              f"time, {server.rss_kb()} KB after the second; then answers in {wait * 1000:.1f} ms")
        return good and server.rss_kb() - after_first < SLACK_KB


def no_descriptors() -> bool:
    with Server(files=FEW_FILES) as server:
        before = server.descriptors()
        opened = [wire.open_socket(server.port, number) for number in range(3 * FEW_FILES)]
        time.sleep(1)
        began = server.cpu_s()
        time.sleep(2)
        cpu = (server.cpu_s() - began) / 2
        poller = select.poll()
        for one in opened:
            poller.register(one, select.POLLIN)
        shed = len(poller.poll(0))
        for one in opened:
            one.close()
        good = settled(server, before)
        wait = answers(server)
        print(f"  {len(opened)} for {FEW_FILES} descriptors: {shed} closed, {cpu * 100:.1f} % of a core while full, "
              f"answers in {wait * 1000:.1f} ms when they are gone")
        return good and cpu < 0.05 and shed > 0


def drip() -> bool:
    with Server("--http-head-timeout", "2s") as server:
        before = server.descriptors()
        opened = [wire.open_socket(server.port, number) for number in range(DRIPPERS)]
        slowest, began = 0.0, time.monotonic()
        for byte in wire.GET[:30]:
            for one in opened:
                try:
                    one.send(bytes([byte]))
                except OSError:
                    pass
            slowest = max(slowest, answers(server))
            time.sleep(0.08)
        good = settled(server, before)
        print(f"  {DRIPPERS} heads that drip: all ended within {time.monotonic() - began:.1f} s, others waited "
              f"{slowest * 1000:.1f} ms at most")
        for one in opened:
            one.close()
        return good


def garbage() -> bool:
    with Server(tls=True) as server:
        before = server.descriptors()
        answers(server)
        size, cpu, opened = server.rss_kb(), server.cpu_s(), []
        for number in range(2_000):
            one = wire.open_socket(server.port, number)
            kind = number % 4
            one.send((os.urandom(500), wire.GET, b"\x16\x03\x01\x40\x00" + os.urandom(500),
                      b"\x16\x03\x01\x00\x05\x01\x00\x00\x01\x00")[kind])
            opened.append(one)
        # A record that was begun is waited for, ten seconds; the rest is over at once.
        time.sleep(0.5)
        waiting = server.descriptors() - before
        wait = answers(server)
        for one in opened:
            one.close()
        good = settled(server, before)
        print(f"  2,000 × garbage on the TLS port: {waiting} wait for the rest of a record, {server.rss_kb() - size} KB "
              f"more, {(server.cpu_s() - cpu) * 1000:.0f} ms of a core; others answered in {wait * 1000:.1f} ms")
        return good and waiting <= 1_000 and server.rss_kb() - size < 2 * SLACK_KB


def half_closed() -> bool:
    good = True
    with Server() as server:
        for name, request in (("at once", wire.GET), ("slow", wire.SLOW.replace(b"5000", b"300")),
                              ("three in a row", wire.SLOW.replace(b"5000", b"50") + wire.GET * 2)):
            one = wire.open_socket(server.port, 1)
            one.sendall(request)
            one.shutdown(socket.SHUT_WR)
            got = b""
            while piece := one.recv(65536):
                got += piece
            count = got.count(b"HTTP/1.1 200")
            good = good and count == request.count(b"GET")
            print(f"  half-closed behind {name}: {count} answers")
    return good


def main() -> int:
    raise_file_limit()
    return 0 if all([at_once(), no_descriptors(), drip(), garbage(), half_closed()]) else 1


if __name__ == "__main__":
    sys.exit(main())

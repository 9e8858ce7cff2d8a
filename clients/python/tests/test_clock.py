"""The clock: against simulated networks whose truth is known, and against the numbers that all clients must come to."""

import math
import random
import unittest

from cascade.realtime.clock import ClockFilter, ClockSample

from .vectors import vectors

SECOND = 1e6


def simulate(skew: float, seed: int) -> tuple[list[float], float]:
    """Errors, and how often the uncertainty covered them, of a clock that is off by so much over a broadband line."""
    chance = random.Random(seed)
    clock = ClockFilter()
    base = 1_700_000_000 * SECOND
    errors: list[float] = []
    covered = 0
    for at in [index * 0.1 for index in range(8)] + [float(at) for at in range(10, 600, 10)]:
        # Twenty milliseconds either way, and a queue that is mostly empty.
        there, back = (20_000 + chance.expovariate(1 / 10_000) for _ in range(2))
        t1 = at * SECOND
        t2 = round(base + (t1 + there) * (1 + skew))
        clock.add(ClockSample(t1, t2, t2 + 50, round(t1 + there + 50 + back)))
        now = t1 + 5 * SECOND
        offset = clock.offset_at(now)
        assert offset is not None
        errors.append(abs(now + offset - (base + now * (1 + skew))))
        covered += errors[-1] <= clock.uncertainty_at(now)
    return errors, covered / len(errors)


class ClockTests(unittest.TestCase):
    def test_on_a_broadband_line(self) -> None:
        errors: list[float] = []
        for skew in (-200e-6, -20e-6, 0, 50e-6, 200e-6):
            for seed in range(20):
                some, covered = simulate(skew, seed)
                errors += some
                self.assertGreater(covered, 0.9)
        errors.sort()
        self.assertLess(errors[len(errors) // 2], 5_000)
        self.assertLess(errors[len(errors) * 99 // 100], 20_000)

    def test_before_the_first_sample_nothing_is_known(self) -> None:
        clock = ClockFilter()
        self.assertIsNone(clock.offset_at(0))
        self.assertEqual(clock.uncertainty_at(0), math.inf)

    def test_late_samples_are_not_believed_impossible_ones_not_counted(self) -> None:
        clock = ClockFilter()
        self.assertTrue(clock.add(ClockSample(0, 1_010_000, 1_010_000, 20_000)))
        self.assertFalse(clock.add(ClockSample(100_000, 1_500_000, 1_500_000, 800_000)))
        self.assertFalse(clock.add(ClockSample(900_000, 2_000_000, 1_999_999, 920_000)))
        self.assertFalse(clock.add(ClockSample(900_000, 2_000_000, 2_500_000, 920_000)))
        self.assertEqual(clock.offset_at(20_000), 1_000_000)

    def test_after_a_gap_it_begins_anew(self) -> None:
        clock = ClockFilter()
        clock.add(ClockSample(0, 1_010_000, 1_010_000, 20_000))
        late = 31 * SECOND
        clock.add(ClockSample(late, late + 5_010_000, late + 5_010_000, late + 20_000))
        self.assertEqual(clock.offset_at(late), 5_000_000)
        clock.reset()
        self.assertIsNone(clock.offset_at(late))

    def test_the_numbers_are_those_of_all_clients(self) -> None:
        clock = ClockFilter()
        for expected in vectors("clock"):
            sample = ClockSample(**expected["sample"])
            self.assertEqual(clock.add(sample), expected["believed"])
            offset = clock.offset_at(sample.t4)
            assert offset is not None
            self.assertAlmostEqual(offset, expected["offset"], delta=1)
            self.assertAlmostEqual(clock.uncertainty_at(sample.t4), expected["uncertainty"], delta=1)

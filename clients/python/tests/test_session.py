"""The life of a connection, as values: nothing here opens a socket or waits."""

import unittest
from math import inf

from cascade import NoAnswer, Problem
from cascade.generated import CHAT_RESOURCE, PLAYBACK_STATE_RESOURCE, chat_send, room_get
from cascade.generated.realtime.types import CallMessage
from cascade.realtime import session
from cascade.realtime.calls import CallRequest
from cascade.realtime.events import EndedEvent
from cascade.realtime.reconnect import Backoff, verdict_of
from cascade.realtime.session import Complain, Send, Settle
from cascade.shapes import JsonObject

from .scripted import Script, events, kinds, sent

SEND = CallRequest(
    lambda id: CallMessage(id=id, operation="chat.send", input={"text": "hi"}, operation_id="op1"),
    chat_send.output,
    is_repeatable=True,
)
BLIND = CallRequest(lambda id: CallMessage(id=id, operation="room.get"), room_get.output, is_repeatable=False)


class ReconnectTests(unittest.TestCase):
    def test_delays_double_up_to_the_cap_and_the_jitter_is_applied_behind_it(self) -> None:
        backoff = Backoff()
        delays = [backoff.delay("reconnect", None, 0.5) for _ in range(9)]
        self.assertEqual(delays, [0.25, 0.5, 1, 2, 4, 8, 15, 15, 15])
        self.assertEqual((backoff.delay("reconnect", None, 0), backoff.delay("reconnect", None, 1)), (0, 30))
        backoff.succeeded()
        self.assertEqual(backoff.delay("reconnect", None, 0.5), 0.25)
        self.assertEqual(Backoff().delay("backOff", None, 1), 8)

    def test_the_server_chooses_the_moment_but_what_fails_again_waits_longer(self) -> None:
        backoff = Backoff()
        self.assertEqual([backoff.delay("reconnect", wait, 0.5) for wait in (3.5, 0, 0)], [3.5, 0.5, 1])

    def test_a_close_code_is_a_verdict(self) -> None:
        for verdict, codes in {
            "reconnect": [1000, 1001, 1005, 1006, 1012, 3000, 4000],
            "backOff": [1011, 1013],
            "authenticate": [4401],
            "stop": [1002, 1003, 1007, 1008, 1009, 1010, 4403],
        }.items():
            self.assertEqual({verdict_of(code) for code in codes}, {verdict})


class ConnectingTests(unittest.TestCase):
    def test_it_waits_for_the_welcome_and_sends_what_was_asked_for_meanwhile(self) -> None:
        script = Script()
        self.assertEqual(kinds(script.machine.start(0)), ["connecting", "Connect"])
        script.follow(PLAYBACK_STATE_RESOURCE)
        id, unsent = script.machine.call(SEND)
        self.assertEqual(unsent, [])
        self.assertEqual(kinds(script.machine.opened(0.5)), ["greeting"])
        observe, call = sent(script.live())
        self.assertEqual(observe, {"type": "observe", "id": "o1.1", "resource": "playbackState"})
        self.assertEqual((call["id"], call["operation"], call["operationId"]), (id, "chat.send", "op1"))

    def test_without_a_welcome_in_time_it_tries_again(self) -> None:
        script = Script()
        script.machine.start(0)
        script.machine.opened(0.01)
        self.assertEqual(kinds(script.tick_to(0.01 + session.GREETING)), ["Close", "waiting"])

    def test_a_message_before_the_welcome_or_a_second_one_is_the_servers_fault(self) -> None:
        script = Script()
        script.machine.start(0)
        script.machine.opened(0.01)
        self.assertEqual(kinds(script.hear({"type": "bookmark", "revision": 1})), ["Close", "waiting"])
        other = Script()
        other.live()
        self.assertEqual(kinds(other.hear({"type": "welcome", "epoch": "e"})), ["Close", "waiting"])

    def test_a_refused_door_is_tried_again_unless_the_refusal_is_final(self) -> None:
        script = Script()
        script.machine.start(0)
        script.machine.refused(OSError("no route"), 0)
        self.assertEqual(script.machine.deadline, 4)
        script.tick_to(4)
        script.machine.refused(Problem({"code": "overloaded", "retryAfterMs": 700}, 503), 4)
        self.assertEqual(script.machine.deadline, 4 + 0.7 + 8)
        script.tick_to(script.machine.deadline)
        self.assertEqual(kinds(script.machine.refused(Problem({}, 403), 20)), ["stopped"])


class LosingTests(unittest.TestCase):
    def test_close_codes_are_heeded(self) -> None:
        back, later, never = Script(), Script(), Script()
        for script in (back, later, never):
            script.live()
        self.assertEqual(kinds(back.machine.closed(1001, "", 2)), ["waiting"])
        self.assertEqual(back.machine.deadline, 2.25)
        later.machine.closed(1013, "", 2)
        self.assertEqual(later.machine.deadline, 6)
        observation = never.follow(CHAT_RESOURCE)
        self.assertEqual(kinds(never.machine.closed(4403, "banned", 2)), ["stopped", "Deliver"])
        self.assertEqual((observation.phase, never.machine.deadline), ("ended", inf))
        self.assertRaises(NoAnswer, never.machine.call, SEND)

    def test_a_draining_node_says_when_to_come_back_and_calls_in_flight_get_their_answers(self) -> None:
        script = Script()
        script.live()
        first, _ = script.machine.call(SEND)
        goaway: JsonObject = {"type": "goaway", "reason": "draining", "verdict": "reconnect", "retryAfterMs": 3500}
        self.assertEqual(script.hear(goaway), [])
        second, actions = script.machine.call(SEND)
        self.assertEqual(actions, [])
        value: JsonObject = {"event": {"type": "notice"}}
        self.assertEqual(kinds(script.hear({"type": "result", "id": first, "value": value})), ["Settle"])
        script.machine.closed(1012, "", 2)
        self.assertEqual(script.machine.deadline, 5.5)
        self.assertEqual([message["id"] for message in sent(script.live())], [second])

    def test_the_last_word_of_a_server_counts_more_than_its_close_code(self) -> None:
        script = Script()
        script.live()
        script.hear({"type": "goaway", "reason": "roomClosed", "verdict": "stop", "retryAfterMs": 0})
        self.assertEqual(kinds(script.machine.closed(1001, "", 2)), ["stopped"])

    def test_the_ladder_begins_anew_only_after_a_connection_that_held(self) -> None:
        script = Script()
        waits = []
        for _ in range(4):
            script.live()
            script.machine.closed(1006, "", script.now)
            waits.append(round(script.machine.deadline - script.now, 6))
        self.assertEqual(waits, [0.25, 0.5, 1, 2])
        script.live()
        script.now += 10
        script.machine.closed(1006, "", script.now)
        self.assertEqual(round(script.machine.deadline - script.now, 6), 0.25)

    def test_what_is_safe_to_repeat_is_repeated_the_rest_fails_with_its_connection(self) -> None:
        script = Script()
        script.live()
        repeatable, _ = script.machine.call(SEND)
        single, _ = script.machine.call(BLIND)
        actions = script.machine.closed(1006, "", script.now)
        self.assertEqual([action.id for action in actions if isinstance(action, Settle)], [single])
        self.assertEqual([message["id"] for message in sent(script.live())], [repeatable])

    def test_the_application_closes_and_everything_ends_once(self) -> None:
        script = Script()
        script.live()
        script.follow(CHAT_RESOURCE)
        script.machine.call(SEND)
        actions = script.machine.stop()
        self.assertEqual(kinds(actions), ["Close", "stopped", "Deliver", "Settle"])
        self.assertIsInstance(events(actions)[0], EndedEvent)
        self.assertEqual(script.machine.stop() + script.machine.closed(1000, "", 0), [])


class LivingTests(unittest.TestCase):
    def test_results_are_typed_refusals_are_problems_late_answers_are_nobodys(self) -> None:
        script = Script()
        script.live()
        good, bad, gone = (script.machine.call(SEND)[0] for _ in range(3))
        value: JsonObject = {"sequence": 907, "event": {"type": "notice"}}
        [settled] = script.hear({"type": "result", "id": good, "revision": 58, "value": value})
        assert isinstance(settled, Settle)
        self.assertEqual((settled.answer.value.sequence, settled.answer.revision), (907, 58))
        violation: JsonObject = {"field": "a", "code": "b"}
        problem: JsonObject = {"code": "room_full", "status": 409, "title": "Full", "violations": [violation]}
        [refused] = script.hear({"type": "error", "id": bad, "problem": problem})
        assert isinstance(refused, Settle) and isinstance(refused.answer.error, Problem)
        self.assertEqual((refused.answer.error.code, refused.answer.error.violations[0].field), ("room_full", "a"))
        script.machine.abandon(gone)
        self.assertEqual(script.hear({"type": "result", "id": gone, "value": None}), [])
        [loose] = script.hear({"type": "error", "problem": {"code": "rate_limited"}})
        assert isinstance(loose, Complain)
        self.assertEqual(loose.error.code, "rate_limited")

    def test_silence_ends_a_connection_and_any_message_is_a_sign_of_life(self) -> None:
        script = Script()
        script.live()
        for at in range(2, 30):
            script.tick_to(at)
        script.hear({"type": "bookmark", "revision": 57})
        for at in range(30, 59):
            self.assertNotIn("Close", kinds(script.tick_to(at)))
        self.assertEqual(kinds(script.tick_to(59)), ["Close", "waiting"])

    def test_the_clock_is_asked_in_a_burst_then_every_ten_seconds(self) -> None:
        script = Script()
        script.live()
        times = [script.now]
        while len(times) < 10:
            due = script.machine.deadline
            if any(isinstance(action, Send) for action in script.tick_to(due)):
                times.append(due)
            script.hear({"type": "pong", "t1": round(due * 1e6), "t2": 10**9, "t3": 10**9})
        self.assertEqual([round(at - 1, 3) for at in times], [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 10.7, 20.7])
        self.assertIsNotNone(script.machine.clock.offset_at(script.now * 1e6))

    def test_after_sleep_it_asks_whether_anybody_is_there_and_does_not_wait_to_come_back(self) -> None:
        script = Script()
        script.live()
        script.now = 3600
        self.assertEqual(kinds(script.machine.woke(script.now, True)), ["Send"])
        script.tick_to(script.now + 2)
        self.assertEqual(kinds(script.tick_to(script.now + 3)), ["Close", "waiting"])
        self.assertEqual(kinds(script.machine.woke(script.now, False)), ["connecting", "Connect"])

    def test_a_timer_that_fires_far_too_late_slept(self) -> None:
        script = Script()
        script.live()
        self.assertEqual(kinds(script.tick_to(script.now + 600)), ["Send"])
        self.assertGreater(script.machine.deadline, script.now)

    def test_there_are_bounds_to_what_is_asked_at_once(self) -> None:
        script = Script()
        for _ in range(session.MAX_OBSERVATIONS):
            script.follow(CHAT_RESOURCE)
        self.assertRaises(NoAnswer, script.follow, CHAT_RESOURCE)
        for _ in range(session.MAX_CALLS):
            script.machine.call(SEND)
        self.assertRaises(NoAnswer, script.machine.call, SEND)

    def test_messages_of_a_later_protocol_are_passed_over(self) -> None:
        script = Script()
        script.live()
        self.assertEqual(script.hear({"type": "confetti", "amount": 3}), [])

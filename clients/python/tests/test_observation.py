"""What observations make of frames: deltas that fit, repeats, gaps, resets, resuming; every kind of resource."""

import unittest
from dataclasses import replace
from datetime import timedelta

from cascade.generated import (
    CHAT_RESOURCE,
    MEMBER_RESOURCE,
    PLAYBACK_STATE_RESOURCE,
    ROOM_RESOURCE,
    DeliveryMode,
    PlaybackState,
    PlaybackStatus,
)
from cascade.realtime.events import (
    EndedEvent,
    EntriesEvent,
    ItemsEvent,
    ObservedEvent,
    ResetEvent,
    StaleEvent,
    ValueEvent,
    VersionEvent,
)
from cascade.realtime.observation import ObservationMachine, ObserveOptions
from cascade.shapes import Json, JsonObject

from .scripted import Script, events, sent

STATE: JsonObject = {"status": "paused", "anchorPosition": "1.5s", "rate": 1, "mediaId": None}
DIVERGED = [ResetEvent("diverged")]


def playing() -> tuple[Script, ObservationMachine[PlaybackState]]:
    """A live observation of the playback state at version 41, cursor at revision 57."""
    script = Script()
    script.live()
    observation = script.follow(PLAYBACK_STATE_RESOURCE)
    script.hear({"type": "snapshot", "id": "o1.1", "version": 41, "value": STATE})
    script.hear({"type": "observed", "id": "o1.1", "version": 41, "revision": 57, "count": 1})
    return script, observation


def frame(revision: int, *changes: JsonObject) -> JsonObject:
    return {"type": "frame", "revision": revision, "changes": changes}


def change(base: int, next: int, type: str, **more: Json) -> JsonObject:
    """A frame with one change of the playback state."""
    return frame(next, {"type": type, "resource": "playbackState", "base": base, "next": next, **more})


def patch(base: int, next: int, **patch: Json) -> JsonObject:
    return change(base, next, "patch", patch=patch)


class StateTests(unittest.TestCase):
    def test_a_snapshot_then_what_is_closed_with_observed(self) -> None:
        script = Script()
        script.live()
        observation = script.follow(PLAYBACK_STATE_RESOURCE)
        [value] = events(script.hear({"type": "snapshot", "id": "o1.1", "version": 41, "value": STATE}))
        assert isinstance(value, ValueEvent) and observation.value is not None
        self.assertEqual(observation.value.anchor_position, timedelta(seconds=1.5))
        self.assertEqual(observation.phase, "asked")
        observed = script.hear({"type": "observed", "id": "o1.1", "version": 41, "revision": 57, "count": 1})
        self.assertEqual((events(observed), observation.phase), ([ObservedEvent(41)], "live"))

    def test_a_change_applies_where_its_base_is_what_is_held(self) -> None:
        script, observation = playing()
        before = observation.value
        [event] = events(script.hear(patch(41, 58, status="playing", mediaId="md_1")))
        assert isinstance(event, ValueEvent) and observation.value is not None and before is not None
        self.assertEqual((event.version, before.status), (58, PlaybackStatus.PAUSED))
        self.assertEqual(observation.value, replace(before, status=PlaybackStatus.PLAYING, media_id="md_1"))
        script.hear(patch(58, 60))
        script.hear(patch(60, 61, mediaId=None))
        self.assertEqual((observation.version, observation.value.media_id), (61, None))

    def test_a_repeat_is_ignored_a_gap_is_a_reset(self) -> None:
        script, observation = playing()
        self.assertEqual(script.hear(patch(30, 41, status="playing")), [])
        actions = script.hear(patch(50, 58, status="playing"))
        self.assertEqual(sent(actions), [{"type": "unobserve", "id": "o1.1"}])
        self.assertEqual((events(actions), observation.phase), (DIVERGED, "paused"))
        again = sent(script.tick_to(observation.due_at))
        self.assertEqual(again, [{"type": "observe", "id": "o1.2", "resource": "playbackState"}])
        self.assertEqual(script.hear({"type": "snapshot", "id": "o1.1", "version": 58, "value": STATE}), [])

    def test_a_whole_value_takes_the_place_of_what_was_held_and_what_is_removed_is_none(self) -> None:
        script, observation = playing()
        script.hear(change(41, 70, "value", value={**STATE, "rate": 2}))
        assert observation.value is not None
        self.assertEqual((observation.version, observation.value.rate), (70, 2.0))
        self.assertEqual(events(script.hear(change(70, 71, "removed"))), [ValueEvent(None, 71)])

    def test_who_is_only_notified_holds_nothing_and_hears_versions(self) -> None:
        script = Script()
        script.live()
        observation, _ = script.machine.observe(PLAYBACK_STATE_RESOURCE, ObserveOptions(mode=DeliveryMode.NOTIFY))
        script.hear({"type": "observed", "id": "o1.1", "version": 41, "revision": 57, "count": 0})
        self.assertEqual(events(script.hear(change(41, 58, "notify"))), [VersionEvent(58)])
        self.assertIsNone(observation.value)


class ResumingTests(unittest.TestCase):
    def test_after_a_cut_it_resumes_from_where_frames_and_bookmarks_got(self) -> None:
        script, observation = playing()
        script.hear(patch(41, 58, status="playing"))
        script.hear({"type": "bookmark", "revision": 63})
        script.machine.closed(1006, "", script.now)
        self.assertEqual(observation.phase, "idle")
        [observe] = sent(script.live("e1", 70))
        self.assertEqual(observe["since"], {"epoch": "e1", "revision": 63})
        script.hear(patch(58, 66, rate=2))
        script.hear({"type": "observed", "id": "o1.2", "version": 66, "revision": 70, "count": 0})
        assert observation.value is not None
        self.assertEqual((observation.phase, observation.version, observation.value.rate), ("live", 66, 2.0))

    def test_a_cut_during_the_initial_state_leaves_no_cursor(self) -> None:
        script = Script()
        script.live()
        script.follow(PLAYBACK_STATE_RESOURCE)
        script.hear({"type": "snapshot", "id": "o1.1", "version": 41, "value": STATE})
        script.hear(frame(60))
        script.machine.closed(1006, "", script.now)
        self.assertNotIn("since", sent(script.live())[0])

    def test_what_is_resumed_must_be_what_the_server_has(self) -> None:
        script, observation = playing()
        script.machine.closed(1006, "", script.now)
        script.live()
        actions = script.hear({"type": "observed", "id": "o1.2", "version": 44, "revision": 70, "count": 0})
        self.assertEqual((events(actions), observation.version), (DIVERGED, None))

    def test_another_epoch_and_all_that_was_held_is_void(self) -> None:
        script, _ = playing()
        script.machine.closed(1006, "", script.now)
        self.assertNotIn("since", sent(script.live("e2", 3))[0])

    def test_what_was_shown_with_other_rights_is_void_when_the_rights_come_back(self) -> None:
        script, observation = playing()
        script.hear({"type": "reset", "id": "o1.1", "reason": "permissionChanged", "retryAfterMs": 0})
        self.assertNotIn("since", sent(script.tick_to(observation.due_at))[0])
        script.hear({"type": "snapshot", "id": "o1.2", "version": 58, "value": STATE})
        script.hear({"type": "observed", "id": "o1.2", "version": 58, "revision": 60, "count": 1})
        script.machine.closed(1006, "", script.now)
        self.assertNotIn("since", sent(script.live())[0])

    def test_a_reset_is_asked_again_when_the_server_says_and_repeats_climb_the_ladder(self) -> None:
        script, observation = playing()
        script.hear({"type": "reset", "id": "o1.1", "reason": "cursorTooOld", "retryAfterMs": 120})
        self.assertAlmostEqual(observation.due_at, script.now + 0.12)
        waits = []
        for _ in range(3):
            script.tick_to(observation.due_at)
            script.hear({"type": "reset", "id": observation.id, "reason": "overloaded", "retryAfterMs": 0})
            waits.append(round(observation.due_at - script.now, 6))
        self.assertEqual(waits, [0.5, 1, 2])

    def test_a_reset_without_a_name_is_of_all(self) -> None:
        script, observation = playing()
        other = script.follow(ROOM_RESOURCE)
        script.hear({"type": "reset", "reason": "permissionChanged", "retryAfterMs": 0})
        self.assertEqual((observation.phase, other.phase), ("paused", "paused"))

    def test_gone_is_gone_and_a_refusal_that_is_final_ends_it_too(self) -> None:
        script, observation = playing()
        [ended] = events(script.hear({"type": "reset", "id": "o1.1", "reason": "gone", "retryAfterMs": 0}))
        self.assertIsInstance(ended, EndedEvent)
        self.assertEqual(observation.phase, "ended")
        other = script.follow(ROOM_RESOURCE)
        script.hear({"type": "error", "id": other.id, "problem": {"code": "rate_limited", "retryAfterMs": 50}})
        self.assertEqual((other.phase, other.due_at), ("paused", script.now + 0.05))
        script.tick_to(other.due_at)
        script.hear({"type": "error", "id": other.id, "problem": {"code": "permission_denied", "status": 403}})
        self.assertEqual(other.phase, "ended")

    def test_what_is_no_longer_wanted_is_said_once(self) -> None:
        script, observation = playing()
        self.assertEqual(sent(script.machine.unobserve(observation)), [{"type": "unobserve", "id": "o1.1"}])
        self.assertEqual(script.machine.unobserve(observation), [])
        self.assertEqual(script.hear(patch(41, 58)), [])


class CollectionTests(unittest.TestCase):
    def test_a_frame_is_one_commit(self) -> None:
        script, observation = playing()
        members = script.follow(MEMBER_RESOURCE)
        script.hear({"type": "snapshot", "id": members.id, "version": 50, "value": {"items": []}})
        script.hear({"type": "observed", "id": members.id, "version": 50, "revision": 57, "count": 0})
        item: JsonObject = {"type": "value", "key": "mb_1", "value": {"id": "mb_1", "role": "host"}}
        moved: JsonObject = {"type": "patch", "resource": "playbackState", "base": 41, "next": 60, "patch": {"rate": 2}}
        came: JsonObject = {"type": "items", "resource": "member", "base": 50, "next": 60, "items": [item]}
        heard = events(script.hear(frame(60, moved, came)))
        self.assertEqual([type(event) for event in heard], [ValueEvent, ItemsEvent])
        self.assertEqual((observation.version, members.items["mb_1"].role), (60, "host"))

    def test_items_come_change_and_go_by_key(self) -> None:
        script = Script()
        script.live()
        members = script.follow(MEMBER_RESOURCE)
        items: Json = [{"id": "mb_1", "role": "viewer", "version": 3}, {"id": "mb_2", "role": "host", "version": 4}]
        script.hear({"type": "snapshot", "id": "o1.1", "view": "v", "version": 5, "value": {"items": items}})
        script.hear({"type": "observed", "id": "o1.1", "view": "v", "version": 5, "revision": 9, "count": 2})
        self.assertEqual((members.version_of("mb_2"), members.version_of("mb_9")), (4, None))

        def changed(base: int, next: int, *items: JsonObject) -> JsonObject:
            return frame(
                next,
                {"type": "items", "resource": "member", "view": "v", "base": base, "next": next, "items": items},
            )

        promoted: JsonObject = {"type": "patch", "key": "mb_1", "patch": {"role": "host", "version": 10}}
        [event] = events(script.hear(changed(5, 10, promoted, {"type": "removed", "key": "mb_2"})))
        assert isinstance(event, ItemsEvent)
        self.assertEqual(event.changed, ["mb_1", "mb_2"])
        self.assertEqual([(key, item.role) for key, item in members.items.items()], [("mb_1", "host")])
        self.assertEqual(members.version_of("mb_1"), 10)
        unfit: JsonObject = {"type": "patch", "key": "mb_9", "patch": {"role": "host"}}
        self.assertEqual(events(script.hear(changed(10, 11, unfit))), DIVERGED)

    def test_changes_of_another_view_are_another_observations(self) -> None:
        script = Script()
        script.live()
        hosts, _ = script.machine.observe(MEMBER_RESOURCE, ObserveOptions(filter={"role": "host"}))
        everybody = script.follow(MEMBER_RESOURCE)
        for id, view in (("o1.1", "h"), ("o2.1", None)):
            script.hear({"type": "snapshot", "id": id, "view": view, "version": 5, "value": {"items": []}})
            script.hear({"type": "observed", "id": id, "view": view, "version": 5, "revision": 9, "count": 0})
        script.hear(frame(10, {"type": "items", "resource": "member", "view": "h", "base": 5, "next": 10, "items": []}))
        self.assertEqual((hosts.version, everybody.version), (10, 5))


class OtherKindsTests(unittest.TestCase):
    def test_a_log_proves_that_nothing_is_missing(self) -> None:
        script = Script()
        script.live()
        script.follow(CHAT_RESOURCE)

        def entry(sequence: int) -> JsonObject:
            return {"sequence": sequence, "event": {"type": "message", "text": "x", "userId": "usr_1"}}

        def appended(next: int, *entries: JsonObject) -> JsonObject:
            return frame(next, {"type": "entries", "resource": "chat", "next": next, "entries": entries})

        snapshot: JsonObject = {"items": [entry(8), entry(7)]}
        [recent] = events(script.hear({"type": "snapshot", "id": "o1.1", "version": 5, "value": snapshot}))
        assert isinstance(recent, EntriesEvent)
        self.assertEqual([one.sequence for one in recent.entries], [7, 8])
        script.hear({"type": "observed", "id": "o1.1", "version": 5, "revision": 9, "count": 2})
        news: list[JsonObject] = [{"type": "event", "sequence": at, "event": entry(at)} for at in (8, 9)]
        hidden: list[JsonObject] = [{"type": "hidden", "sequence": at} for at in (10, 7)]
        [more] = events(script.hear(appended(10, *news, *hidden)))
        assert isinstance(more, EntriesEvent)
        shown = [(one.sequence, one.event is not None) for one in more.entries]
        self.assertEqual((shown, more.is_recent), ([(9, True), (10, False), (7, False)], False))
        gap = appended(11, {"type": "event", "sequence": 12, "event": entry(12)})
        self.assertEqual(events(script.hear(gap)), DIVERGED)

    def test_a_log_whose_last_entries_are_hidden_goes_on_behind_them(self) -> None:
        script = Script()
        script.live()
        script.follow(CHAT_RESOURCE)

        def entry(sequence: int) -> JsonObject:
            return {"sequence": sequence, "event": {"type": "message", "text": "x", "userId": "usr_1"}}

        snapshot: JsonObject = {"items": [entry(7)]}
        script.hear({"type": "snapshot", "id": "o1.1", "version": 5, "value": snapshot, "lastSequence": 9})
        script.hear({"type": "observed", "id": "o1.1", "version": 5, "revision": 9, "count": 1})
        entries: list[JsonObject] = [{"type": "event", "sequence": 10, "event": entry(10)}]
        change: JsonObject = {"type": "entries", "resource": "chat", "next": 10, "entries": entries}
        [more] = events(script.hear(frame(10, change)))
        assert isinstance(more, EntriesEvent)
        self.assertEqual([one.sequence for one in more.entries], [10])

    def test_what_is_computed_is_replaced_and_may_be_stale(self) -> None:
        script = Script()
        script.live()
        resolved = replace(PLAYBACK_STATE_RESOURCE, key="playback", kind="resolved")
        observation, actions = script.machine.observe(resolved, ObserveOptions(parameters={"clientProfile": "tv"}))
        self.assertEqual(sent(actions)[0]["parameters"], {"clientProfile": "tv"})
        script.hear({"type": "update", "id": "o1.1", "basedOn": 58, "value": {**STATE, "rate": 2}})
        script.hear({"type": "observed", "id": "o1.1", "version": 0, "revision": 58, "count": 1})
        stale = script.hear(frame(59, {"type": "stale", "resource": "playback"}))
        self.assertEqual(events(stale), [StaleEvent()])
        self.assertEqual(script.hear({"type": "update", "id": "o1.1", "basedOn": 57, "value": STATE}), [])
        assert observation.value is not None
        self.assertEqual((observation.phase, observation.value.rate), ("live", 2.0))

    def test_who_is_present_is_told_whole_each_time(self) -> None:
        script = Script()
        script.live()
        observation = script.follow(replace(MEMBER_RESOURCE, kind="presence"))
        for based_on, ids in ((1, ["mb_1", "mb_2"]), (2, ["mb_2"])):
            items: Json = [{"id": id} for id in ids]
            script.hear({"type": "update", "id": "o1.1", "basedOn": based_on, "value": {"items": items}})
        self.assertEqual(list(observation.items), ["mb_2"])

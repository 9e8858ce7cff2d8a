// Generated from Schema/roomSettings.graphql by codegen. Do not edit.

import type { Duration } from "../../shape.js";
import type { Permission } from "../permissions/types.js";

/** How a room works. */
export interface RoomSettings {
  /** The room that it belongs to. */
  readonly roomId: string;
  /** Whether people without an account may come by a link. */
  readonly allowGuests: boolean;
  /** Whether members wait to be let in. */
  readonly requireApproval: boolean;
  /** Whether whoever may join does so by opening the room's page. */
  readonly allowAutoJoin: boolean;
  /** Whether there is a chat. */
  readonly chatEnabled: boolean;
  /** How long one waits between two messages; moderators do not. */
  readonly slowMode: Duration;
  /** Whether members can talk. */
  readonly voiceChatEnabled: boolean;
  /** Whether members give each other pieces of media. */
  readonly p2pMediaEnabled: boolean;
  /** Whether the next media begins when one has ended. */
  readonly autoPlay: boolean;
  /** Which is the next one. */
  readonly playMode: PlayMode;
  /** How long it takes until the next one begins. */
  readonly autoPlayDelay: Duration;
  /** Whom the room waits for when players stall. */
  readonly waitPolicy: WaitPolicy;
  /** How long it waits at most; who is not ready then is left behind. */
  readonly waitTimeout: Duration;
  /** The language of subtitles that players begin with; none when null. */
  readonly subtitleLanguage: string | null;
  /** The language of sound that players begin with; the media's own when null. */
  readonly audioLanguage: string | null;
  /** What the room's administrators may beside what they may by default. */
  readonly adminAdditions: readonly Permission[];
  /** What the room's administrators may not. */
  readonly adminRemovals: readonly Permission[];
  /** What members may beside what they may by default; no more than administrators. */
  readonly memberAdditions: readonly Permission[];
  /** What members may not. */
  readonly memberRemovals: readonly Permission[];
  /** What guests may, of what they can be given. */
  readonly guestAdditions: readonly Permission[];
  /** What guests may not. */
  readonly guestRemovals: readonly Permission[];
  /** The revision of its last change; what a patch gives as its base. */
  readonly version: number;
}

/** The input of `roomSettings.get`. */
export interface RoomSettingsGetInput {
  /** The room that it is about. */
  readonly roomId: string;
}

/** What changes: a field that is not here stays, null clears. */
export interface RoomSettingsPatch {
  /** Whether people without an account may come by a link. */
  readonly allowGuests?: boolean;
  /** Whether members wait to be let in. */
  readonly requireApproval?: boolean;
  /** Whether whoever may join does so by opening the room's page. */
  readonly allowAutoJoin?: boolean;
  /** Whether there is a chat. */
  readonly chatEnabled?: boolean;
  /** How long one waits between two messages; moderators do not. */
  readonly slowMode?: Duration;
  /** Whether members can talk. */
  readonly voiceChatEnabled?: boolean;
  /** Whether members give each other pieces of media. */
  readonly p2pMediaEnabled?: boolean;
  /** Whether the next media begins when one has ended. */
  readonly autoPlay?: boolean;
  /** Which is the next one. */
  readonly playMode?: PlayMode;
  /** How long it takes until the next one begins. */
  readonly autoPlayDelay?: Duration;
  /** Whom the room waits for when players stall. */
  readonly waitPolicy?: WaitPolicy;
  /** How long it waits at most; who is not ready then is left behind. */
  readonly waitTimeout?: Duration;
  /** The language of subtitles that players begin with; none when null. */
  readonly subtitleLanguage?: string | null;
  /** The language of sound that players begin with; the media's own when null. */
  readonly audioLanguage?: string | null;
  /** What the room's administrators may beside what they may by default. */
  readonly adminAdditions?: readonly Permission[];
  /** What the room's administrators may not. */
  readonly adminRemovals?: readonly Permission[];
  /** What members may beside what they may by default; no more than administrators. */
  readonly memberAdditions?: readonly Permission[];
  /** What members may not. */
  readonly memberRemovals?: readonly Permission[];
  /** What guests may, of what they can be given. */
  readonly guestAdditions?: readonly Permission[];
  /** What guests may not. */
  readonly guestRemovals?: readonly Permission[];
}

/** The input of `roomSettings.patch`. */
export interface RoomSettingsPatchInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** What to change. */
  readonly patch: RoomSettingsPatch;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `roomSettings.reset`. */
export interface RoomSettingsResetInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** Which media comes after the present one. */
export type PlayMode =
  /** The next in the playlist; after the last one the room stops. */
  | "sequential"
  /** The same again. */
  | "repeatOne"
  /** The next in the playlist; after the last one the first. */
  | "repeatAll"
  /** Each once, in an order that is drawn anew when all were on. */
  | "shuffle"
  | (string & {});

/** Whom a room waits for when players stall. */
export type WaitPolicy =
  /** Nobody. */
  | "nobody"
  /** Those who control playback. */
  | "host"
  /** More than half of the members that are there. */
  | "quorum"
  /** Everybody that is there. */
  | "all"
  | (string & {});

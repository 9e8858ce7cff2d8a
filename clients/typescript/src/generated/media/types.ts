// Generated from Schema/media.graphql by codegen. Do not edit.

import type { Duration, Timestamp, UnknownArm } from "../../shape.js";
import type { MediaFormat, SubtitleFormat } from "../playback/types.js";
import type { ProviderItem } from "../playlist/types.js";

/** Something to watch. */
export interface Media {
  /** Its identity; stable for ever. */
  readonly id: string;
  /** The room that it belongs to. */
  readonly roomId: string;
  /** What people call it; taken from the source where it is empty. */
  readonly name: string;
  /** What it is about. */
  readonly description: string;
  /** The folder that it lies in; null at the top. `move` changes it. */
  readonly playlistId: string | null;
  /** Whether its bytes go through this server. */
  readonly deliveryPolicy: DeliveryPolicy;
  /** Its place among its neighbours: they are sorted by it, byte by byte. */
  readonly rank: string;
  /** Which provider has it: `direct` where the source is an address. */
  readonly provider: string;
  /** Whether it is a broadcast, which has no end and cannot be sought in at will. */
  readonly isLive: boolean;
  /** How long it is; null when that is not known, or it is live. */
  readonly duration: Duration | null;
  /** A picture of it. */
  readonly posterUrl: string | null;
  /** Whether it can be watched. */
  readonly availability: MediaAvailability;
  /** Who added it; null when the account is gone. */
  readonly creatorId: string | null;
  /** When it was added. */
  readonly createdAt: Timestamp;
  /** The revision of its last change; what a patch gives as its base. */
  readonly version: number;
}

/** Addresses that anybody can fetch who has the headers for it. */
export interface DirectSource {
  /** The same thing in one or several forms; players take the one that fits best. */
  readonly variants: readonly DirectVariant[];
  /** Its subtitles. */
  readonly subtitles: readonly DirectSubtitle[];
  /** Whether it is a broadcast; found out when null. */
  readonly isLive: boolean | null;
  /** How long it is; found out when null. */
  readonly duration: Duration | null;
}

/** One form of what a direct source has. */
export interface DirectVariant {
  /** What viewers call it: `1080p`. */
  readonly name: string;
  /** Where it is. */
  readonly url: string;
  /** Fields that a request for it needs. */
  readonly headers: readonly MediaHeader[];
  /** What it is; found out when null. */
  readonly format: MediaFormat | null;
  /** When the address runs out; null when it does not. */
  readonly expiresAt: Timestamp | null;
}

/** One subtitle of a direct source. */
export interface DirectSubtitle {
  /** What viewers call it. */
  readonly name: string;
  /** Its language. */
  readonly language: string | null;
  /** Where it is. */
  readonly url: string;
  /** Fields that a request for it needs. */
  readonly headers: readonly MediaHeader[];
  /** What it is; found out when null. */
  readonly format: SubtitleFormat | null;
}

/** A field of a request for media. */
export interface MediaHeader {
  /** Its name: `Referer`. */
  readonly name: string;
  /** Its value. */
  readonly value: string;
}

/** Where a media comes from, for who added it. */
export interface MediaOrigin {
  /** The source as it was given. */
  readonly source: MediaSource;
}

/** An address to add. */
export interface MediaLink {
  /** Where it is. */
  readonly url: string;
  /** What people call it; taken from the source where it is empty. */
  readonly name?: string;
}

/** Media that were changed together. */
export interface MediaBatch {
  /** The media as they are now, in the order of the call. */
  readonly items: readonly Media[];
}

/** A page of media that were found. */
export interface MediaMatches {
  /** The best first. */
  readonly items: readonly Media[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** The input of `media.create`. */
export interface MediaCreateInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** What people call it; taken from the source where it is empty. */
  readonly name?: string;
  /** What it is about. */
  readonly description?: string;
  /** The folder that it lies in; null at the top. `move` changes it. */
  readonly playlistId?: string | null;
  /** Where it comes from. `readSource` shows it to who gave it. */
  readonly source: MediaSource;
  /** Whether its bytes go through this server. */
  readonly deliveryPolicy?: DeliveryPolicy;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `media.get`. */
export interface MediaGetInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The media that it is about. */
  readonly mediaId: string;
}

/** A page of a list. */
export interface MediaPage {
  /** The entries of this page. */
  readonly items: readonly Media[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** The input of `media.list`. */
export interface MediaListInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** Only those with this playlist id. */
  readonly playlistId?: string | null;
  /** Only those with this creator id. */
  readonly creatorId?: string | null;
  /** Only those with this provider. */
  readonly provider?: string | null;
  /** Only those with this is live. */
  readonly isLive?: boolean | null;
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
  /** What comes first. */
  readonly order?: MediaOrder | null;
}

/** What changes: a field that is not here stays, null clears. */
export interface MediaPatch {
  /** What people call it; taken from the source where it is empty. */
  readonly name?: string;
  /** What it is about. */
  readonly description?: string;
  /** Where it comes from. `readSource` shows it to who gave it. */
  readonly source?: MediaSource;
  /** Whether its bytes go through this server. */
  readonly deliveryPolicy?: DeliveryPolicy;
}

/** The input of `media.patch`. */
export interface MediaPatchInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The media that it is about. */
  readonly mediaId: string;
  /** What to change. */
  readonly patch: MediaPatch;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `media.delete`. */
export interface MediaDeleteInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The media that it is about. */
  readonly mediaId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `media.readSource`. */
export interface MediaReadSourceInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The media that it is about. */
  readonly mediaId: string;
}

/** The input of `media.addLinks`. */
export interface MediaAddLinksInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** What to add, in this order. */
  readonly links?: readonly MediaLink[];
  /** The folder that they shall lie in; the top when left out. */
  readonly playlistId?: string | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `media.move`. */
export interface MediaMoveInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** What to move. */
  readonly mediaIds?: readonly string[];
  /** The folder that they shall lie in; the top when left out. */
  readonly playlistId?: string | null;
  /** The media that they shall stand before; at the end when left out. */
  readonly beforeId?: string | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `media.remove`. */
export interface MediaRemoveInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** What to delete. */
  readonly mediaIds?: readonly string[];
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `media.clear`. */
export interface MediaClearInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The folder; all of the room when left out. */
  readonly playlistId?: string | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `media.search`. */
export interface MediaSearchInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** Words in the name. */
  readonly text: string;
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
}

/** Whether the bytes of a media go through this server. */
export type DeliveryPolicy =
  /** Straight from the source where anybody may fetch it, through this server where that takes credentials. */
  | "auto"
  /** Through this server where it can be; straight from the source as the alternative. */
  | "proxyFirst"
  /** Through this server and no other way. */
  | "proxyOnly"
  /** Straight from the source where the player can; through this server as the alternative. */
  | "directFirst"
  /** Straight from the source and no other way. */
  | "directOnly"
  | (string & {});

/** Whether a media can be watched. */
export type MediaAvailability =
  /** As far as is known. */
  | "available"
  /** No: who added it may not use the source any more, or is gone. */
  | "creatorInactive"
  /** No: its source does not have it any more. */
  | "sourceGone"
  | (string & {});

/** What a list of medias is ordered by. */
export type MediaOrder =
  /** By rank, the least first. */
  | "rank"
  /** By rank, the greatest first. */
  | "rankDesc"
  /** By name, the least first. */
  | "name"
  /** By name, the greatest first. */
  | "nameDesc"
  /** By created at, the least first. */
  | "createdAt"
  /** By created at, the greatest first. */
  | "createdAtDesc"
  /** By duration, the least first. */
  | "duration"
  /** By duration, the greatest first. */
  | "durationDesc"
  | (string & {});

/** Where a media comes from. */
export type MediaSource =
  | ({ readonly type: "direct" } & DirectSource)
  | ({ readonly type: "providerItem" } & ProviderItem)
  | UnknownArm;

// Generated from Schema/playlist.graphql by codegen. Do not edit.

import type { Timestamp } from "../../shape.js";

/** A folder of media. */
export interface Playlist {
  /** Its identity; stable for ever. */
  readonly id: string;
  /** The room that it belongs to. */
  readonly roomId: string;
  /** What people call it. */
  readonly name: string;
  /** What is in it. */
  readonly description: string;
  /** The folder that it lies in; null at the top. `move` changes it. */
  readonly parentId: string | null;
  /** The provider's folder that it shows; null where it holds media of the room. */
  readonly folder: ProviderItem | null;
  /** Who may look into it. */
  readonly audience: PlaylistAudience;
  /** Its place among its neighbours: they are sorted by it, byte by byte. */
  readonly rank: string;
  /** How many media and folders lie in it; not counted in a provider's folder. */
  readonly itemCount: number;
  /** Who made it; null when the account is gone. */
  readonly creatorId: string | null;
  /** When it was made. */
  readonly createdAt: Timestamp;
  /** The revision of its last change; what a patch gives as its base. */
  readonly version: number;
}

/** Something that a provider has: a film, a file, a folder, a broadcast. */
export interface ProviderItem {
  /** Which provider: `webdav`, `jellyfin`. */
  readonly provider: string;
  /** Which of the servers of that kind that are set up here; the provider's own one when null. */
  readonly instance: string | null;
  /** What it is called there: a path, an id, an address; as the provider's `browse` answers it. */
  readonly item: string;
}

/** The input of `playlist.create`. */
export interface PlaylistCreateInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** What people call it. */
  readonly name: string;
  /** What is in it. */
  readonly description?: string;
  /** The folder that it lies in; null at the top. `move` changes it. */
  readonly parentId?: string | null;
  /** The provider's folder that it shows; null where it holds media of the room. */
  readonly folder?: ProviderItem | null;
  /** Who may look into it. */
  readonly audience?: PlaylistAudience;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `playlist.get`. */
export interface PlaylistGetInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The playlist that it is about. */
  readonly playlistId: string;
}

/** A page of a list. */
export interface PlaylistPage {
  /** The entries of this page. */
  readonly items: readonly Playlist[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** The input of `playlist.list`. */
export interface PlaylistListInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** Only those with this parent id. */
  readonly parentId?: string | null;
  /** Only those with this name. */
  readonly name?: string | null;
  /** Only those with this creator id. */
  readonly creatorId?: string | null;
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
  /** What comes first. */
  readonly order?: PlaylistOrder | null;
}

/** What changes: a field that is not here stays, null clears. */
export interface ProviderItemPatch {
  /** Which provider: `webdav`, `jellyfin`. */
  readonly provider?: string;
  /** Which of the servers of that kind that are set up here; the provider's own one when null. */
  readonly instance?: string | null;
  /** What it is called there: a path, an id, an address; as the provider's `browse` answers it. */
  readonly item?: string;
}

/** What changes: a field that is not here stays, null clears. */
export interface PlaylistPatch {
  /** What people call it. */
  readonly name?: string;
  /** What is in it. */
  readonly description?: string;
  /** Who may look into it. */
  readonly audience?: PlaylistAudience;
}

/** The input of `playlist.patch`. */
export interface PlaylistPatchInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The playlist that it is about. */
  readonly playlistId: string;
  /** What to change. */
  readonly patch: PlaylistPatch;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `playlist.delete`. */
export interface PlaylistDeleteInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The playlist that it is about. */
  readonly playlistId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `playlist.move`. */
export interface PlaylistMoveInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The playlist that it is about. */
  readonly playlistId: string;
  /** The folder that it shall lie in; the top when left out. */
  readonly parentId?: string | null;
  /** The folder that it shall stand before; at the end when left out. */
  readonly beforeId?: string | null;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** Who may look into a folder. */
export type PlaylistAudience =
  /** Whoever may see the playlist. */
  | "browsers"
  /** Members of the room, and no guests. */
  | "members"
  /** Who made it. */
  | "creator"
  | (string & {});

/** What a list of playlists is ordered by. */
export type PlaylistOrder =
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
  | (string & {});

// Generated from Schema/playlist.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  playlistCreateInputShape,
  playlistDeleteInputShape,
  playlistGetInputShape,
  playlistListInputShape,
  playlistMoveInputShape,
  playlistPageShape,
  playlistPatchInputShape,
  playlistShape,
} from "./shapes.js";
import type {
  Playlist,
  PlaylistCreateInput,
  PlaylistDeleteInput,
  PlaylistGetInput,
  PlaylistListInput,
  PlaylistMoveInput,
  PlaylistPage,
  PlaylistPatchInput,
} from "./types.js";

/**
 * Create a playlist.
 * @throws ProblemError with `playlist_full`, or a code of every operation.
 */
export const playlistCreate = /* @__PURE__ */ operation<PlaylistCreateInput, Playlist>({
  name: "playlist.create",
  method: "POST",
  path: "/api/rooms/{roomId}/playlist",
  input: playlistCreateInputShape,
  output: playlistShape,
});

/** Read one playlist. */
export const playlistGet = /* @__PURE__ */ operation<PlaylistGetInput, Playlist>({
  name: "playlist.get",
  method: "GET",
  path: "/api/rooms/{roomId}/playlist/{playlistId}",
  input: playlistGetInputShape,
  output: playlistShape,
});

/** List, page by page. */
export const playlistList = /* @__PURE__ */ operation<PlaylistListInput, PlaylistPage>({
  name: "playlist.list",
  method: "GET",
  path: "/api/rooms/{roomId}/playlist",
  input: playlistListInputShape,
  output: playlistPageShape,
});

/** Change what is given; null clears. */
export const playlistPatch = /* @__PURE__ */ operation<PlaylistPatchInput, Playlist>({
  name: "playlist.patch",
  method: "PATCH",
  path: "/api/rooms/{roomId}/playlist/{playlistId}",
  input: playlistPatchInputShape,
  output: playlistShape,
});

/** Delete it. */
export const playlistDelete = /* @__PURE__ */ operation<PlaylistDeleteInput, void>({
  name: "playlist.delete",
  method: "DELETE",
  path: "/api/rooms/{roomId}/playlist/{playlistId}",
  input: playlistDeleteInputShape,
  output: null,
});

/**
 * Put it elsewhere, with all that is in it.
 * @throws ProblemError with `playlist_cycle`, or a code of every operation.
 */
export const playlistMove = /* @__PURE__ */ operation<PlaylistMoveInput, Playlist>({
  name: "playlist.move",
  method: "POST",
  path: "/api/rooms/{roomId}/playlist/{playlistId}/move",
  input: playlistMoveInputShape,
  output: playlistShape,
});

// Generated from Schema/media.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  mediaAddLinksInputShape,
  mediaBatchShape,
  mediaClearInputShape,
  mediaCreateInputShape,
  mediaDeleteInputShape,
  mediaGetInputShape,
  mediaListInputShape,
  mediaMatchesShape,
  mediaMoveInputShape,
  mediaOriginShape,
  mediaPageShape,
  mediaPatchInputShape,
  mediaReadSourceInputShape,
  mediaRemoveInputShape,
  mediaSearchInputShape,
  mediaShape,
} from "./shapes.js";
import type {
  Media,
  MediaAddLinksInput,
  MediaBatch,
  MediaClearInput,
  MediaCreateInput,
  MediaDeleteInput,
  MediaGetInput,
  MediaListInput,
  MediaMatches,
  MediaMoveInput,
  MediaOrigin,
  MediaPage,
  MediaPatchInput,
  MediaReadSourceInput,
  MediaRemoveInput,
  MediaSearchInput,
} from "./types.js";

/**
 * Create a media.
 * @throws ProblemError with `playlist_full`, `address_forbidden`, or a code of every operation.
 */
export const mediaCreate = /* @__PURE__ */ operation<MediaCreateInput, Media>({
  name: "media.create",
  method: "POST",
  path: "/api/rooms/{roomId}/media",
  input: mediaCreateInputShape,
  output: mediaShape,
});

/** Read one media. */
export const mediaGet = /* @__PURE__ */ operation<MediaGetInput, Media>({
  name: "media.get",
  method: "GET",
  path: "/api/rooms/{roomId}/media/{mediaId}",
  input: mediaGetInputShape,
  output: mediaShape,
});

/** List, page by page. */
export const mediaList = /* @__PURE__ */ operation<MediaListInput, MediaPage>({
  name: "media.list",
  method: "GET",
  path: "/api/rooms/{roomId}/media",
  input: mediaListInputShape,
  output: mediaPageShape,
});

/**
 * Change what is given; null clears.
 * @throws ProblemError with `address_forbidden`, or a code of every operation.
 */
export const mediaPatch = /* @__PURE__ */ operation<MediaPatchInput, Media>({
  name: "media.patch",
  method: "PATCH",
  path: "/api/rooms/{roomId}/media/{mediaId}",
  input: mediaPatchInputShape,
  output: mediaShape,
});

/** Delete it. */
export const mediaDelete = /* @__PURE__ */ operation<MediaDeleteInput, void>({
  name: "media.delete",
  method: "DELETE",
  path: "/api/rooms/{roomId}/media/{mediaId}",
  input: mediaDeleteInputShape,
  output: null,
});

/** See where it comes from. */
export const mediaReadSource = /* @__PURE__ */ operation<MediaReadSourceInput, MediaOrigin>({
  name: "media.readSource",
  method: "GET",
  path: "/api/rooms/{roomId}/media/{mediaId}/source",
  input: mediaReadSourceInputShape,
  output: mediaOriginShape,
});

/**
 * Add several addresses at once, all or none.
 * @throws ProblemError with `playlist_full`, `address_forbidden`, or a code of every operation.
 */
export const mediaAddLinks = /* @__PURE__ */ operation<MediaAddLinksInput, MediaBatch>({
  name: "media.addLinks",
  method: "POST",
  path: "/api/rooms/{roomId}/media/batch",
  input: mediaAddLinksInputShape,
  output: mediaBatchShape,
});

/**
 * Put several elsewhere, in the order that they are named in.
 * @throws ProblemError with `playlist_full`, or a code of every operation.
 */
export const mediaMove = /* @__PURE__ */ operation<MediaMoveInput, MediaBatch>({
  name: "media.move",
  method: "POST",
  path: "/api/rooms/{roomId}/media/move",
  input: mediaMoveInputShape,
  output: mediaBatchShape,
});

/** Delete several at once, all or none. Others' take the permission for it. */
export const mediaRemove = /* @__PURE__ */ operation<MediaRemoveInput, void>({
  name: "media.remove",
  method: "POST",
  path: "/api/rooms/{roomId}/media/delete",
  input: mediaRemoveInputShape,
  output: null,
});

/** Delete all media of a folder, or all of the room. */
export const mediaClear = /* @__PURE__ */ operation<MediaClearInput, void>({
  name: "media.clear",
  method: "DELETE",
  path: "/api/rooms/{roomId}/media",
  input: mediaClearInputShape,
  output: null,
});

/** Find media by words in their names. */
export const mediaSearch = /* @__PURE__ */ operation<MediaSearchInput, MediaMatches>({
  name: "media.search",
  method: "GET",
  path: "/api/rooms/{roomId}/media/search",
  input: mediaSearchInputShape,
  output: mediaMatchesShape,
});

// Generated from Schema/media.graphql by codegen. Do not edit.

import { mediaFormatEnum, subtitleFormatEnum } from "../playback/shapes.js";
import { providerItemShape } from "../playlist/shapes.js";
import type { EnumFacts, Shape, UnionFacts } from "../../shape.js";
import type {
  DirectSource,
  DirectSubtitle,
  DirectVariant,
  Media,
  MediaAddLinksInput,
  MediaBatch,
  MediaClearInput,
  MediaCreateInput,
  MediaDeleteInput,
  MediaGetInput,
  MediaHeader,
  MediaLink,
  MediaListInput,
  MediaMatches,
  MediaMoveInput,
  MediaOrigin,
  MediaPage,
  MediaPatch,
  MediaPatchInput,
  MediaReadSourceInput,
  MediaRemoveInput,
  MediaSearchInput,
  MediaSource,
} from "./types.js";

export const mediaShape: Shape<Media> = {
  name: "Media",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 1010, name: "roomId", kind: "string" },
    { number: 2, name: "name", kind: "string", default: "" },
    { number: 3, name: "description", kind: "string", default: "" },
    { number: 4, name: "playlistId", kind: "string", nullable: true },
    { number: 6, name: "deliveryPolicy", kind: "enum", of: () => deliveryPolicyEnum, default: "auto" },
    { number: 7, name: "rank", kind: "string" },
    { number: 8, name: "provider", kind: "string" },
    { number: 9, name: "isLive", kind: "boolean" },
    { number: 10, name: "duration", kind: "duration", nullable: true },
    { number: 11, name: "posterUrl", kind: "string", nullable: true },
    { number: 12, name: "availability", kind: "enum", of: () => mediaAvailabilityEnum },
    { number: 13, name: "creatorId", kind: "string", nullable: true },
    { number: 14, name: "createdAt", kind: "timestamp" },
    { number: 1004, name: "version", kind: "int" },
  ],
};

export const directSourceShape: Shape<DirectSource> = {
  name: "DirectSource",
  fields: [
    { number: 1, name: "variants", kind: "object", of: () => directVariantShape, list: true },
    { number: 2, name: "subtitles", kind: "object", of: () => directSubtitleShape, list: true },
    { number: 3, name: "isLive", kind: "boolean", nullable: true },
    { number: 4, name: "duration", kind: "duration", nullable: true },
  ],
};

export const directVariantShape: Shape<DirectVariant> = {
  name: "DirectVariant",
  fields: [
    { number: 1, name: "name", kind: "string", default: "" },
    { number: 2, name: "url", kind: "string" },
    { number: 3, name: "headers", kind: "object", of: () => mediaHeaderShape, list: true },
    { number: 4, name: "format", kind: "enum", of: () => mediaFormatEnum, nullable: true },
    { number: 5, name: "expiresAt", kind: "timestamp", nullable: true },
  ],
};

export const directSubtitleShape: Shape<DirectSubtitle> = {
  name: "DirectSubtitle",
  fields: [
    { number: 1, name: "name", kind: "string" },
    { number: 2, name: "language", kind: "string", nullable: true },
    { number: 3, name: "url", kind: "string" },
    { number: 4, name: "headers", kind: "object", of: () => mediaHeaderShape, list: true },
    { number: 5, name: "format", kind: "enum", of: () => subtitleFormatEnum, nullable: true },
  ],
};

export const mediaHeaderShape: Shape<MediaHeader> = {
  name: "MediaHeader",
  fields: [
    { number: 1, name: "name", kind: "string" },
    { number: 2, name: "value", kind: "string" },
  ],
};

export const mediaOriginShape: Shape<MediaOrigin> = {
  name: "MediaOrigin",
  fields: [{ number: 1, name: "source", kind: "union", of: () => mediaSourceUnion }],
};

export const mediaLinkShape: Shape<MediaLink> = {
  name: "MediaLink",
  fields: [
    { number: 1, name: "url", kind: "string" },
    { number: 2, name: "name", kind: "string", default: "" },
  ],
};

export const mediaBatchShape: Shape<MediaBatch> = {
  name: "MediaBatch",
  fields: [{ number: 1, name: "items", kind: "object", of: () => mediaShape, list: true }],
};

export const mediaMatchesShape: Shape<MediaMatches> = {
  name: "MediaMatches",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => mediaShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const mediaCreateInputShape: Shape<MediaCreateInput> = {
  name: "MediaCreateInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 2, name: "name", kind: "string", default: "" },
    { number: 3, name: "description", kind: "string", default: "" },
    { number: 4, name: "playlistId", kind: "string", nullable: true },
    { number: 5, name: "source", kind: "union", of: () => mediaSourceUnion },
    { number: 6, name: "deliveryPolicy", kind: "enum", of: () => deliveryPolicyEnum, default: "auto" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const mediaGetInputShape: Shape<MediaGetInput> = {
  name: "MediaGetInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1011, name: "mediaId", kind: "string", place: "path" },
  ],
};

export const mediaPageShape: Shape<MediaPage> = {
  name: "MediaPage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => mediaShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const mediaListInputShape: Shape<MediaListInput> = {
  name: "MediaListInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 4, name: "playlistId", kind: "string", nullable: true, place: "query" },
    { number: 13, name: "creatorId", kind: "string", nullable: true, place: "query" },
    { number: 8, name: "provider", kind: "string", nullable: true, place: "query" },
    { number: 9, name: "isLive", kind: "boolean", nullable: true, place: "query" },
    { number: 1006, name: "limit", kind: "int", default: 50, place: "query" },
    { number: 1007, name: "cursor", kind: "string", nullable: true, place: "query" },
    { number: 1008, name: "order", kind: "enum", of: () => mediaOrderEnum, nullable: true, place: "query" },
  ],
};

export const mediaPatchShape: Shape<MediaPatch> = {
  name: "MediaPatch",
  patch: true,
  fields: [
    { number: 2, name: "name", kind: "string" },
    { number: 3, name: "description", kind: "string" },
    { number: 5, name: "source", kind: "union", of: () => mediaSourceUnion },
    { number: 6, name: "deliveryPolicy", kind: "enum", of: () => deliveryPolicyEnum },
  ],
};

export const mediaPatchInputShape: Shape<MediaPatchInput> = {
  name: "MediaPatchInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1011, name: "mediaId", kind: "string", place: "path" },
    { number: 1005, name: "patch", kind: "object", of: () => mediaPatchShape },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const mediaDeleteInputShape: Shape<MediaDeleteInput> = {
  name: "MediaDeleteInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1011, name: "mediaId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const mediaReadSourceInputShape: Shape<MediaReadSourceInput> = {
  name: "MediaReadSourceInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1011, name: "mediaId", kind: "string", place: "path" },
  ],
};

export const mediaAddLinksInputShape: Shape<MediaAddLinksInput> = {
  name: "MediaAddLinksInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "links", kind: "object", of: () => mediaLinkShape, list: true },
    { number: 2, name: "playlistId", kind: "string", nullable: true },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const mediaMoveInputShape: Shape<MediaMoveInput> = {
  name: "MediaMoveInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "mediaIds", kind: "string", list: true },
    { number: 2, name: "playlistId", kind: "string", nullable: true },
    { number: 3, name: "beforeId", kind: "string", nullable: true },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const mediaRemoveInputShape: Shape<MediaRemoveInput> = {
  name: "MediaRemoveInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "mediaIds", kind: "string", list: true },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const mediaClearInputShape: Shape<MediaClearInput> = {
  name: "MediaClearInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "playlistId", kind: "string", nullable: true, place: "query" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const mediaSearchInputShape: Shape<MediaSearchInput> = {
  name: "MediaSearchInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "text", kind: "string", place: "query" },
    { number: 2, name: "limit", kind: "int", default: 20, place: "query" },
    { number: 3, name: "cursor", kind: "string", nullable: true, place: "query" },
  ],
};

export const deliveryPolicyEnum: EnumFacts = { auto: 1, proxyFirst: 2, proxyOnly: 3, directFirst: 4, directOnly: 5 };

export const mediaAvailabilityEnum: EnumFacts = { available: 1, creatorInactive: 2, sourceGone: 3 };

export const mediaOrderEnum: EnumFacts = {
  rank: 1,
  rankDesc: 2,
  name: 3,
  nameDesc: 4,
  createdAt: 5,
  createdAtDesc: 6,
  duration: 7,
  durationDesc: 8,
};

export const mediaSourceUnion: UnionFacts<MediaSource> = {
  name: "MediaSource",
  arms: [
    { tag: "direct", number: 1, of: () => directSourceShape },
    { tag: "providerItem", number: 2, of: () => providerItemShape },
  ],
};

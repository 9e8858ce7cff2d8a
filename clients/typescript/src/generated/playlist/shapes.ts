// Generated from Schema/playlist.graphql by codegen. Do not edit.

import type { EnumFacts, Shape } from "../../shape.js";
import type {
  Playlist,
  PlaylistCreateInput,
  PlaylistDeleteInput,
  PlaylistGetInput,
  PlaylistListInput,
  PlaylistMoveInput,
  PlaylistPage,
  PlaylistPatch,
  PlaylistPatchInput,
  ProviderItem,
  ProviderItemPatch,
} from "./types.js";

export const playlistShape: Shape<Playlist> = {
  name: "Playlist",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 1010, name: "roomId", kind: "string" },
    { number: 2, name: "name", kind: "string" },
    { number: 3, name: "description", kind: "string", default: "" },
    { number: 4, name: "parentId", kind: "string", nullable: true },
    { number: 5, name: "folder", kind: "object", of: () => providerItemShape, nullable: true },
    { number: 6, name: "audience", kind: "enum", of: () => playlistAudienceEnum, default: "browsers" },
    { number: 7, name: "rank", kind: "string" },
    { number: 8, name: "itemCount", kind: "int" },
    { number: 9, name: "creatorId", kind: "string", nullable: true },
    { number: 10, name: "createdAt", kind: "timestamp" },
    { number: 1004, name: "version", kind: "int" },
  ],
};

export const providerItemShape: Shape<ProviderItem> = {
  name: "ProviderItem",
  fields: [
    { number: 1, name: "provider", kind: "string" },
    { number: 2, name: "instance", kind: "string", nullable: true },
    { number: 3, name: "item", kind: "string" },
  ],
};

export const playlistCreateInputShape: Shape<PlaylistCreateInput> = {
  name: "PlaylistCreateInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 2, name: "name", kind: "string" },
    { number: 3, name: "description", kind: "string", default: "" },
    { number: 4, name: "parentId", kind: "string", nullable: true },
    { number: 5, name: "folder", kind: "object", of: () => providerItemShape, nullable: true },
    { number: 6, name: "audience", kind: "enum", of: () => playlistAudienceEnum, default: "browsers" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const playlistGetInputShape: Shape<PlaylistGetInput> = {
  name: "PlaylistGetInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1011, name: "playlistId", kind: "string", place: "path" },
  ],
};

export const playlistPageShape: Shape<PlaylistPage> = {
  name: "PlaylistPage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => playlistShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const playlistListInputShape: Shape<PlaylistListInput> = {
  name: "PlaylistListInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 4, name: "parentId", kind: "string", nullable: true, place: "query" },
    { number: 2, name: "name", kind: "string", nullable: true, place: "query" },
    { number: 9, name: "creatorId", kind: "string", nullable: true, place: "query" },
    { number: 1006, name: "limit", kind: "int", default: 50, place: "query" },
    { number: 1007, name: "cursor", kind: "string", nullable: true, place: "query" },
    { number: 1008, name: "order", kind: "enum", of: () => playlistOrderEnum, nullable: true, place: "query" },
  ],
};

export const providerItemPatchShape: Shape<ProviderItemPatch> = {
  name: "ProviderItemPatch",
  patch: true,
  fields: [
    { number: 1, name: "provider", kind: "string" },
    { number: 2, name: "instance", kind: "string", nullable: true },
    { number: 3, name: "item", kind: "string" },
  ],
};

export const playlistPatchShape: Shape<PlaylistPatch> = {
  name: "PlaylistPatch",
  patch: true,
  fields: [
    { number: 2, name: "name", kind: "string" },
    { number: 3, name: "description", kind: "string" },
    { number: 6, name: "audience", kind: "enum", of: () => playlistAudienceEnum },
  ],
};

export const playlistPatchInputShape: Shape<PlaylistPatchInput> = {
  name: "PlaylistPatchInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1011, name: "playlistId", kind: "string", place: "path" },
    { number: 1005, name: "patch", kind: "object", of: () => playlistPatchShape },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const playlistDeleteInputShape: Shape<PlaylistDeleteInput> = {
  name: "PlaylistDeleteInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1011, name: "playlistId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const playlistMoveInputShape: Shape<PlaylistMoveInput> = {
  name: "PlaylistMoveInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1011, name: "playlistId", kind: "string", place: "path" },
    { number: 1, name: "parentId", kind: "string", nullable: true },
    { number: 2, name: "beforeId", kind: "string", nullable: true },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const playlistAudienceEnum: EnumFacts = { browsers: 1, members: 2, creator: 3 };

export const playlistOrderEnum: EnumFacts = {
  rank: 1,
  rankDesc: 2,
  name: 3,
  nameDesc: 4,
  createdAt: 5,
  createdAtDesc: 6,
};

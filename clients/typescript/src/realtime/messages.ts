// The messages of the protocol by their tags, which are what it is made of.

import type { ClientMessage, ServerMessage } from "../generated/realtime/types.js";
import type { UnknownArm } from "../shape.js";

export type { ClientMessage, ServerMessage };
type ToServer<Tag> = Extract<ClientMessage, { readonly type: Tag }>;
type ToClient<Tag> = Extract<ServerMessage, { readonly type: Tag }>;

export type Observe = ToServer<"observe">;
export type Call = ToServer<"call">;
export type Patch = ToServer<"patch">;
export type Authorize = ToServer<"authorize">;
export type Snapshot = ToClient<"snapshot">;
export type Observed = ToClient<"observed">;
export type Frame = ToClient<"frame">;
export type Change = Exclude<Frame["changes"][number], UnknownArm>;
export type ItemsChange = Extract<Change, { readonly type: "items" }>;
export type EntriesChange = Extract<Change, { readonly type: "entries" }>;
export type Update = ToClient<"update">;
export type Result = ToClient<"result">;

// Generated from Schema/common.graphql by codegen. Do not edit.

import type { Duration, Timestamp } from "../../shape.js";
import type { ChatEvent } from "../chat/types.js";
import type { MemberRole, RoomLimits } from "../room/types.js";

/** One field of each kind. */
export interface Everything {
  /** A text. */
  readonly text?: string;
  /** A flag. */
  readonly flag?: boolean;
  /** A count. */
  readonly count?: number | null;
  /** A wide. */
  readonly wide: bigint;
  /** A ratio. */
  readonly ratio?: number;
  /** A moment. */
  readonly moment?: Timestamp | null;
  /** A span. */
  readonly span?: Duration;
  /** A size. */
  readonly size: number;
  /** A anything. */
  readonly anything?: string | null;
  /** A roomId. */
  readonly roomId: string;
  /** A role. */
  readonly role: MemberRole;
  /** A limits. */
  readonly limits?: RoomLimits | null;
  /** A event. */
  readonly event: ChatEvent;
  /** A value. */
  readonly value: unknown;
  /** A email. */
  readonly email?: string | null;
  /** A link. */
  readonly link: string;
  /** Some text values. */
  readonly textList?: readonly string[];
  /** Some flag values. */
  readonly flagList?: readonly boolean[];
  /** Some count values. */
  readonly countList?: readonly number[];
  /** Some wide values. */
  readonly wideList?: readonly bigint[];
  /** Some ratio values. */
  readonly ratioList?: readonly number[];
  /** Some moment values. */
  readonly momentList?: readonly Timestamp[];
  /** Some span values. */
  readonly spanList?: readonly Duration[];
  /** Some size values. */
  readonly sizeList?: readonly number[];
  /** Some anything values. */
  readonly anythingList?: readonly string[];
  /** Some roomId values. */
  readonly roomIdList?: readonly string[];
  /** Some role values. */
  readonly roleList?: readonly MemberRole[];
  /** Some limits values. */
  readonly limitsList?: readonly RoomLimits[];
  /** Some event values. */
  readonly eventList?: readonly ChatEvent[];
  /** Some value values. */
  readonly valueList?: readonly unknown[];
  /** Some email values. */
  readonly emailList?: readonly string[];
  /** Some link values. */
  readonly linkList?: readonly string[];
}

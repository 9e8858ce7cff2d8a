// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

/** Bounds of the fields of `ChatMention`. */
export const chatMentionLimits = {
  start: { minimum: 0, maximum: 500 },
  length: { minimum: 1, maximum: 65 },
} as const;

/** Bounds of the fields of `ChatMessageCreateInput`. */
export const chatMessageCreateInputLimits = {
  content: { minLength: 0, maxLength: 500 },
  mentions: { minCount: 0, maxCount: 20 },
  clientMessageId: { minLength: 1, maxLength: 128 },
  color: { minLength: 0, maxLength: 7, format: "color" },
} as const;

/** Bounds of the fields of `ChatMessagePatch`. */
export const chatMessagePatchLimits = {
  content: { minLength: 0, maxLength: 500 },
  mentions: { minCount: 0, maxCount: 20 },
  color: { minLength: 0, maxLength: 7, format: "color" },
} as const;

/** Bounds of the fields of `ChatMessageReactInput`. */
export const chatMessageReactInputLimits = {
  key: { minLength: 1, maxLength: 64, pattern: "[^/]+" },
} as const;

/** Bounds of the fields of `ChatMessageUnreactInput`. */
export const chatMessageUnreactInputLimits = {
  key: { minLength: 1, maxLength: 64, pattern: "[^/]+" },
} as const;

/** Bounds of the fields of `ChatMessagePinInput`. */
export const chatMessagePinInputLimits = {
  note: { minLength: 0, maxLength: 500 },
} as const;

/** Bounds of the fields of `ChatMessageContextInput`. */
export const chatMessageContextInputLimits = {
  before: { minimum: 0, maximum: 100 },
  after: { minimum: 0, maximum: 100 },
} as const;

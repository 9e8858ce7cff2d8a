// Generated from Schema/chat.graphql by codegen. Do not edit.

/** Bounds of the fields of `ChatMessage`. */
export const chatMessageLimits = {
  text: { minLength: 1, maxLength: 2000 },
} as const;

/** Bounds of the fields of `ChatSendInput`. */
export const chatSendInputLimits = {
  text: { minLength: 1, maxLength: 2000 },
} as const;

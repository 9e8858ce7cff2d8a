// Generated from Schema/realtime.graphql by codegen. Do not edit.

/** Bounds of the fields of `ObserveMessage`. */
export const observeMessageLimits = {
  id: { minLength: 1, maxLength: 128 },
  resource: { minLength: 1, maxLength: 128 },
} as const;

/** Bounds of the fields of `UnobserveMessage`. */
export const unobserveMessageLimits = {
  id: { minLength: 1, maxLength: 128 },
} as const;

/** Bounds of the fields of `PatchMessage`. */
export const patchMessageLimits = {
  id: { minLength: 1, maxLength: 128 },
  resource: { minLength: 1, maxLength: 128 },
  key: { minLength: 1, maxLength: 128 },
  base: { minimum: 0 },
  operationId: { minLength: 1, maxLength: 128 },
} as const;

/** Bounds of the fields of `CallMessage`. */
export const callMessageLimits = {
  id: { minLength: 1, maxLength: 128 },
  operation: { minLength: 1, maxLength: 128 },
  base: { minimum: 0 },
  operationId: { minLength: 1, maxLength: 128 },
} as const;

/** Bounds of the fields of `AuthorizeMessage`. */
export const authorizeMessageLimits = {
  id: { minLength: 1, maxLength: 128 },
  token: { minLength: 1, maxLength: 4096 },
} as const;

/** Bounds of the fields of `ResumeCursor`. */
export const resumeCursorLimits = {
  epoch: { minLength: 1, maxLength: 64 },
  revision: { minimum: 0 },
} as const;

/** Bounds of the fields of `ObservationWindow`. */
export const observationWindowLimits = {
  order: { minLength: 1, maxLength: 64 },
  after: { minLength: 1, maxLength: 128 },
  limit: { minimum: 1, maximum: 1000 },
} as const;

/** Bounds of the fields of `WatchQuery`. */
export const watchQueryLimits = {
  observe: { minLength: 1, maxLength: 128, minCount: 1, maxCount: 64 },
  since: { minLength: 0, maxLength: 128 },
} as const;

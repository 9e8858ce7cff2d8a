// Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.

/** Bounds of the fields of `LinkedIdentityBeginInput`. */
export const linkedIdentityBeginInputLimits = {
  returnTo: { minLength: 0, maxLength: 512 },
  loopbackPort: { minimum: 1, maximum: 65535 },
} as const;

// Generated from Schema/member.graphql by codegen. Do not edit.

/** Bounds of the fields of `MemberPatch`. */
export const memberPatchLimits = {
  remarkName: { minLength: 1, maxLength: 64 },
  displayTag: { minLength: 1, maxLength: 16 },
} as const;

/** Bounds of the fields of `MemberSetPermissionsInput`. */
export const memberSetPermissionsInputLimits = {
  additions: { minCount: 0, maxCount: 64 },
  removals: { minCount: 0, maxCount: 64 },
} as const;

/** Bounds of the fields of `MemberKickInput`. */
export const memberKickInputLimits = {
  cooldown: { minimum: 1, maximum: 2592000 },
  reason: { minLength: 0, maxLength: 500 },
} as const;

/** Bounds of the fields of `MemberBanInput`. */
export const memberBanInputLimits = {
  reason: { minLength: 0, maxLength: 500 },
} as const;

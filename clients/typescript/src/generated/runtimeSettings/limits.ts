// Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.

/** Bounds of the fields of `RuntimeSettingsPatch`. */
export const runtimeSettingsPatchLimits = {
  title: { minLength: 1, maxLength: 64 },
  about: { minLength: 0, maxLength: 500 },
  motd: { minLength: 0, maxLength: 1000 },
} as const;

/** Bounds of the fields of `RuntimeSettingsTestMailInput`. */
export const runtimeSettingsTestMailInputLimits = {
  to: { minLength: 3, maxLength: 254, format: "email" },
} as const;

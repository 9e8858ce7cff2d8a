// Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.

/** What is decided about this server while it runs. What is null is as its configuration has it. */
export interface RuntimeSettings {
  /** Whether people can make themselves an account. */
  readonly isRegistrationOpen: boolean | null;
  /** Whether people can come as guests, where a room lets them. */
  readonly areGuestsAllowed: boolean | null;
  /** What this server is called. */
  readonly title: string | null;
  /** What it says about itself. */
  readonly about: string | null;
  /** The message of the day: what everybody shall read just now. */
  readonly motd: string | null;
  /** The revision of its last change; what a patch gives as its base. */
  readonly version: number;
}

/** The input of `runtimeSettings.get`. */
export interface RuntimeSettingsGetInput {}

/** What changes: a field that is not here stays, null clears. */
export interface RuntimeSettingsPatch {
  /** Whether people can make themselves an account. */
  readonly isRegistrationOpen?: boolean | null;
  /** Whether people can come as guests, where a room lets them. */
  readonly areGuestsAllowed?: boolean | null;
  /** What this server is called. */
  readonly title?: string | null;
  /** What it says about itself. */
  readonly about?: string | null;
  /** The message of the day: what everybody shall read just now. */
  readonly motd?: string | null;
}

/** The input of `runtimeSettings.patch`. */
export interface RuntimeSettingsPatchInput {
  /** What to change. */
  readonly patch: RuntimeSettingsPatch;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `runtimeSettings.testMail`. */
export interface RuntimeSettingsTestMailInput {
  /** Where to. */
  readonly to: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

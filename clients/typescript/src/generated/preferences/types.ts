// Generated from Schema/preferences.graphql by codegen. Do not edit.

/** How a user wants things to be. */
export interface Preferences {
  /** The user that it belongs to. */
  readonly userId: string;
  /** How pages look. */
  readonly theme: Theme;
  /** The language of pages and mails; the browser's when null. */
  readonly language: string | null;
  /** The language of subtitles; the room's when null. */
  readonly subtitleLanguage: string | null;
  /** The language of sound; the room's when null. */
  readonly audioLanguage: string | null;
  /** Whether comments that run over the picture are shown. */
  readonly showsDanmaku: boolean;
  /** Whether it is told of invitations to rooms while it is there. */
  readonly showsInvitations: boolean;
  /** Whether it is told of what happens in its rooms while it is there. */
  readonly showsRoomEvents: boolean;
  /** Whether it is told what those who run the server have to say while it is there. */
  readonly showsAnnouncements: boolean;
  /** Whether it gets mail about invitations to rooms. */
  readonly mailsInvitations: boolean;
  /** Whether it gets mail about what happens in its rooms. */
  readonly mailsRoomEvents: boolean;
  /** Whether it gets mail with what those who run the server have to say. */
  readonly mailsAnnouncements: boolean;
  /** The revision of its last change; what a patch gives as its base. */
  readonly version: number;
}

/** The input of `preferences.get`. */
export interface PreferencesGetInput {
  /** The user that it is about. */
  readonly userId: string;
}

/** What changes: a field that is not here stays, null clears. */
export interface PreferencesPatch {
  /** How pages look. */
  readonly theme?: Theme;
  /** The language of pages and mails; the browser's when null. */
  readonly language?: string | null;
  /** The language of subtitles; the room's when null. */
  readonly subtitleLanguage?: string | null;
  /** The language of sound; the room's when null. */
  readonly audioLanguage?: string | null;
  /** Whether comments that run over the picture are shown. */
  readonly showsDanmaku?: boolean;
  /** Whether it is told of invitations to rooms while it is there. */
  readonly showsInvitations?: boolean;
  /** Whether it is told of what happens in its rooms while it is there. */
  readonly showsRoomEvents?: boolean;
  /** Whether it is told what those who run the server have to say while it is there. */
  readonly showsAnnouncements?: boolean;
  /** Whether it gets mail about invitations to rooms. */
  readonly mailsInvitations?: boolean;
  /** Whether it gets mail about what happens in its rooms. */
  readonly mailsRoomEvents?: boolean;
  /** Whether it gets mail with what those who run the server have to say. */
  readonly mailsAnnouncements?: boolean;
}

/** The input of `preferences.patch`. */
export interface PreferencesPatchInput {
  /** The user that it is about. */
  readonly userId: string;
  /** What to change. */
  readonly patch: PreferencesPatch;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** How pages look. */
export type Theme =
  /** As the system is set. */
  | "system"
  /** Dark on light. */
  | "light"
  /** Light on dark. */
  | "dark"
  | (string & {});

// Generated from Schema/user.graphql by codegen. Do not edit.

import type { Timestamp } from "../../shape.js";
import type { ApiKey } from "../apiKey/types.js";
import type { AuditEntry } from "../auditEntry/types.js";
import type { LinkedIdentity } from "../linkedIdentity/types.js";
import type { Passkey } from "../passkey/types.js";
import type { Preferences } from "../preferences/types.js";
import type { SecondFactors } from "../secondFactors/types.js";
import type { Session } from "../session/types.js";

/** Somebody with an account. What only itself and administrators may see is null for the others. */
export interface User {
  /** Its identity; stable for ever. */
  readonly id: string;
  /** What it signs in with and is mentioned by. Capitals make no difference when names are compared. */
  readonly username: string;
  /** What people call it; the username where it is empty. */
  readonly displayName: string;
  /** What it says about itself. */
  readonly about: string;
  /** Where its picture is. */
  readonly avatarUrl: string | null;
  /** Its email address; null as long as none was confirmed. */
  readonly email: string | null;
  /** What it may do on the server. */
  readonly role: ServerRole;
  /** Whether it can be used. */
  readonly status: UserStatus;
  /** Until when it is banned; null where it is not, or for good. */
  readonly bannedUntil: Timestamp | null;
  /** Why it is banned. */
  readonly banReason: string | null;
  /** When it will be gone for good; null as long as it was not deleted. Until then it can be restored. */
  readonly deletedAt: Timestamp | null;
  /** Whether signing in takes a second factor. */
  readonly hasSecondFactor: boolean | null;
  /** When it was made. */
  readonly createdAt: Timestamp;
  /** The revision of its last change; what a patch gives as its base. */
  readonly version: number;
}

/** A code with which a user sets a new password. */
export interface PasswordReset {
  /** The code; it is good once. */
  readonly code: string;
  /** Until when. */
  readonly expiresAt: Timestamp;
}

/** All that is kept about a user, but for secrets. */
export interface UserExport {
  /** The account. */
  readonly user: User;
  /** When its password was set; null where it has none. */
  readonly passwordChangedAt: Timestamp | null;
  /** What it asks for beside the first factor. */
  readonly secondFactors: SecondFactors;
  /** How it wants things to be. */
  readonly preferences: Preferences;
  /** Where it is signed in. */
  readonly sessions: readonly Session[];
  /** Its accounts of other services. */
  readonly linkedIdentities: readonly LinkedIdentity[];
  /** Its passkeys. */
  readonly passkeys: readonly Passkey[];
  /** Its API keys. */
  readonly apiKeys: readonly ApiKey[];
  /**
   * Calls that it made, and those of others about it, as long as they are kept; who the others were is theirs to tell.
   */
  readonly calls: readonly AuditEntry[];
  /** Where the next page of calls begins; null at the end. */
  readonly nextCursor: string | null;
}

/** The input of `user.create`. */
export interface UserCreateInput {
  /** What it signs in with and is mentioned by. Capitals make no difference when names are compared. */
  readonly username: string;
  /** What people call it; the username where it is empty. */
  readonly displayName?: string;
  /** What it says about itself. */
  readonly about?: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `user.get`. */
export interface UserGetInput {
  /** The user that it is about. */
  readonly userId: string;
}

/** A page of a list. */
export interface UserPage {
  /** The entries of this page. */
  readonly items: readonly User[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** The input of `user.list`. */
export interface UserListInput {
  /** Only those with this username. */
  readonly username?: string | null;
  /** Only those with this role. */
  readonly role?: ServerRole | null;
  /** Only those with this status. */
  readonly status?: UserStatus | null;
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
  /** What comes first. */
  readonly order?: UserOrder | null;
}

/** What changes: a field that is not here stays, null clears. */
export interface UserPatch {
  /** What it signs in with and is mentioned by. Capitals make no difference when names are compared. */
  readonly username?: string;
  /** What people call it; the username where it is empty. */
  readonly displayName?: string;
  /** What it says about itself. */
  readonly about?: string;
}

/** The input of `user.patch`. */
export interface UserPatchInput {
  /** The user that it is about. */
  readonly userId: string;
  /** What to change. */
  readonly patch: UserPatch;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `user.delete`. */
export interface UserDeleteInput {
  /** The user that it is about. */
  readonly userId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `user.me`. */
export interface UserMeInput {}

/** The input of `user.changePassword`. */
export interface UserChangePasswordInput {
  /** The user that it is about. */
  readonly userId: string;
  /** The present one. */
  readonly currentPassword: string;
  /** The new one. */
  readonly newPassword: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `user.changePasswordByOpaque`. */
export interface UserChangePasswordByOpaqueInput {
  /** The user that it is about. */
  readonly userId: string;
  /** What `auth.beginOpaquePassword` answered. */
  readonly token: string;
  /** The client's second message: what is kept of the password. */
  readonly upload: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `user.resetPassword`. */
export interface UserResetPasswordInput {
  /** The user that it is about. */
  readonly userId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `user.setRole`. */
export interface UserSetRoleInput {
  /** The user that it is about. */
  readonly userId: string;
  /** The new role. */
  readonly role: ServerRole;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `user.ban`. */
export interface UserBanInput {
  /** The user that it is about. */
  readonly userId: string;
  /** Why; the user is told. */
  readonly reason?: string | null;
  /** Until when; for good when left out. */
  readonly until?: Timestamp | null;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `user.unban`. */
export interface UserUnbanInput {
  /** The user that it is about. */
  readonly userId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `user.restore`. */
export interface UserRestoreInput {
  /** The user that it is about. */
  readonly userId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `user.changeEmail`. */
export interface UserChangeEmailInput {
  /** The user that it is about. */
  readonly userId: string;
  /** The new address. */
  readonly email: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `user.confirmEmail`. */
export interface UserConfirmEmailInput {
  /** The user that it is about. */
  readonly userId: string;
  /** What asking for the code answered. */
  readonly token: string;
  /** The code. */
  readonly code: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `user.removeEmail`. */
export interface UserRemoveEmailInput {
  /** The user that it is about. */
  readonly userId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `user.exportData`. */
export interface UserExportDataInput {
  /** The user that it is about. */
  readonly userId: string;
  /** How many calls at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
}

/** What somebody may do on the server, apart from rooms. */
export type ServerRole =
  /** Everything. Only a root makes administrators. */
  | "root"
  /** Manage users, rooms and settings, but no root and no administrator. */
  | "admin"
  /** Broadcast on a channel of its own. */
  | "creator"
  /** Make rooms and join those of others. */
  | "user"
  | (string & {});

/** Whether an account can be used. */
export type UserStatus =
  /** It can. */
  | "active"
  /** It is kept out. */
  | "banned"
  /** It was deleted and can be restored still. */
  | "deleted"
  | (string & {});

/** What a list of users is ordered by. */
export type UserOrder =
  /** By username, the least first. */
  | "username"
  /** By username, the greatest first. */
  | "usernameDesc"
  /** By created at, the least first. */
  | "createdAt"
  /** By created at, the greatest first. */
  | "createdAtDesc"
  | (string & {});

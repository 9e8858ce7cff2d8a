// Generated from Schema/auth.graphql by codegen. Do not edit.

import type { Timestamp } from "../../shape.js";
import type { LinkedIdentity } from "../linkedIdentity/types.js";
import type { SignInMethod } from "../session/types.js";
import type { User } from "../user/types.js";

/** The ways into this server. */
export interface Auth {
  /** Whether people can make themselves an account. */
  readonly isRegistrationOpen: boolean;
  /** Whether people can come as guests, where a room lets them. */
  readonly areGuestsAllowed: boolean;
  /** How one can sign in. */
  readonly methods: readonly SignInMethod[];
  /** How short a password may be. */
  readonly minPasswordLength: number;
  /** The other services that one can sign in by. */
  readonly providers: readonly SignInOption[];
}

/** A code is on its way, if there is anybody there. */
export interface SentCode {
  /** Given back with the code. */
  readonly token: string;
  /** Until when. */
  readonly expiresAt: Timestamp;
}

/** What the server says of a password that it does not see. */
export interface OpaqueAnswer {
  /** Given back with the client's second message. */
  readonly token: string;
  /** The server's message, as RFC 9807 has it, with how the password is stretched in front of it; base64url. */
  readonly message: string;
  /** Until when. */
  readonly expiresAt: Timestamp;
}

/** Another service that one can sign in by. */
export interface SignInOption {
  /** What it is called here. */
  readonly id: string;
  /** What people read on the button. */
  readonly displayName: string;
}

/** What coming by way of another service came to. */
export interface OAuthResult {
  /** As of signing in by any other way; null where an account was linked. */
  readonly login: LoginResult | null;
  /** What was linked; null where somebody signed in. */
  readonly linked: LinkedIdentity | null;
  /** Where the browser goes now. */
  readonly returnTo: string;
}

/** What a caller shows from now on. */
export interface Tokens {
  /** Shown with every call: `Authorization: Bearer …`. */
  readonly accessToken: string;
  /** Changed for new ones before the access token runs out. It is good once. */
  readonly refreshToken: string;
  /** When the access token runs out. */
  readonly expiresAt: Timestamp;
  /** The session that the tokens belong to. */
  readonly sessionId: string;
  /** Who signed in. */
  readonly user: User;
}

/** What signing in came to: tokens, or the wish for a second factor. */
export interface LoginResult {
  /** Shown with every call; null where a second factor is wanted. */
  readonly accessToken: string | null;
  /** Changed for new ones before the access token runs out; null where a second factor is wanted. */
  readonly refreshToken: string | null;
  /** When the access token runs out; null where a second factor is wanted. */
  readonly expiresAt: Timestamp | null;
  /** The session that the tokens belong to; null where a second factor is wanted. */
  readonly sessionId: string | null;
  /** Who signed in; null where a second factor is wanted. */
  readonly user: User | null;
  /** The second factor that is wanted; null where there are tokens. */
  readonly mfa: SecondFactorRequest | null;
  /** Whether the password is not kept as new ones are: a client that never shows it sets it anew, the same one. */
  readonly isPasswordOutdated: boolean;
}

/** What a login wants beside the password. */
export interface SecondFactorRequest {
  /** Given back with the second factor. */
  readonly token: string;
  /** Any of these will do. */
  readonly factors: readonly SecondFactor[];
  /** Where a code by email would go, with most of its letters hidden; null where none would. */
  readonly maskedEmail: string | null;
  /** Until when. */
  readonly expiresAt: Timestamp;
}

/** What a guest shows from now on. */
export interface GuestTokens {
  /** Shown with every call: `Authorization: Bearer …`. */
  readonly accessToken: string;
  /** When it runs out; there is none after it. */
  readonly expiresAt: Timestamp;
  /** The room that it is good for. */
  readonly roomId: string;
}

/** Opens one connection. */
export interface ConnectionTicket {
  /** Shown as `?ticket=…`; it is good once. */
  readonly ticket: string;
  /** The room that it is good for; null for the caller's own scope. */
  readonly roomId: string | null;
  /** Until when. */
  readonly expiresAt: Timestamp;
}

/** The input of `auth.get`. */
export interface AuthGetInput {}

/** The input of `auth.register`. */
export interface AuthRegisterInput {
  /** What it signs in with and is mentioned by. */
  readonly username: string;
  /** Its password. */
  readonly password: string;
  /** What people call it; the username where it is empty. */
  readonly displayName?: string;
  /** What the user calls this session. */
  readonly sessionName?: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.login`. */
export interface AuthLoginInput {
  /** The username, or the email address. */
  readonly username: string;
  /** The password. */
  readonly password: string;
  /** What the user calls this session. */
  readonly sessionName?: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.secondFactor`. */
export interface AuthSecondFactorInput {
  /** What the login answered. */
  readonly token: string;
  /** Which factor it is. */
  readonly factor: SecondFactor;
  /** The code. */
  readonly code: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.refresh`. */
export interface AuthRefreshInput {
  /** The refresh token that came last. */
  readonly refreshToken: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.logout`. */
export interface AuthLogoutInput {
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.guest`. */
export interface AuthGuestInput {
  /** The room. */
  readonly roomId: string;
  /** What people in the room shall call the guest; something is made up where it is empty. */
  readonly displayName?: string;
  /** What the link to the room carried, where it carried something. */
  readonly invitation?: string | null;
  /** The room's password, where it has one. */
  readonly password?: string | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.setPassword`. */
export interface AuthSetPasswordInput {
  /** The username, or the email address. */
  readonly username: string;
  /** The code. */
  readonly code: string;
  /** The new password. */
  readonly newPassword: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.setUp`. */
export interface AuthSetUpInput {
  /** What stands in the file; it is good once. */
  readonly token: string;
  /** What the account signs in with. */
  readonly username: string;
  /** Its password. */
  readonly password: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.ticket`. */
export interface AuthTicketInput {
  /** The room; the caller's own scope when left out. */
  readonly roomId?: string | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.sendEmailCode`. */
export interface AuthSendEmailCodeInput {
  /** Where to. */
  readonly email: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.loginByEmail`. */
export interface AuthLoginByEmailInput {
  /** What asking for the code answered. */
  readonly token: string;
  /** The code. */
  readonly code: string;
  /** What the user calls this session. */
  readonly sessionName?: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.registerByEmail`. */
export interface AuthRegisterByEmailInput {
  /** What asking for the code answered. */
  readonly token: string;
  /** The code. */
  readonly code: string;
  /** What it signs in with and is mentioned by. */
  readonly username: string;
  /** What people call it; the username where it is empty. */
  readonly displayName?: string;
  /** What the user calls this session. */
  readonly sessionName?: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.sendSecondFactor`. */
export interface AuthSendSecondFactorInput {
  /** What the login answered. */
  readonly token: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.forgotPassword`. */
export interface AuthForgotPasswordInput {
  /** The username, or the email address. */
  readonly username: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.beginOAuth`. */
export interface AuthBeginOAuthInput {
  /** The service. */
  readonly providerId: string;
  /** Where the browser goes in the end: a path of this server. */
  readonly returnTo?: string;
  /** Where a program waits for the browser instead: http://127.0.0.1, at this port. */
  readonly loopbackPort?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.finishOAuth`. */
export interface AuthFinishOAuthInput {
  /** As it came back. */
  readonly state: string;
  /** What the service gave for it. */
  readonly code?: string | null;
  /** What the service said instead. */
  readonly error?: string | null;
  /** Who sent it back, where that was said (`iss`). */
  readonly issuer?: string | null;
  /** What the beginning answered. */
  readonly binding: string;
  /** What the user calls this session. */
  readonly sessionName?: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.beginOpaquePassword`. */
export interface AuthBeginOpaquePasswordInput {
  /** The client's first message, a registration request of RFC 9807. */
  readonly request: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.registerByOpaque`. */
export interface AuthRegisterByOpaqueInput {
  /** What the beginning answered. */
  readonly token: string;
  /** The client's second message: what is kept of the password. */
  readonly upload: string;
  /** What it signs in with and is mentioned by. */
  readonly username: string;
  /** What people call it; the username where it is empty. */
  readonly displayName?: string;
  /** What the user calls this session. */
  readonly sessionName?: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.setPasswordByOpaque`. */
export interface AuthSetPasswordByOpaqueInput {
  /** What the beginning answered. */
  readonly token: string;
  /** The client's second message: what is kept of the password. */
  readonly upload: string;
  /** The username, or the email address. */
  readonly username: string;
  /** The code for a new password. */
  readonly code: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.beginOpaqueLogin`. */
export interface AuthBeginOpaqueLoginInput {
  /** The username; no email address. */
  readonly username: string;
  /** The client's first message: KE1 of RFC 9807. */
  readonly request: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.loginByOpaque`. */
export interface AuthLoginByOpaqueInput {
  /** What the beginning answered. */
  readonly token: string;
  /** The client's second message: KE3 of RFC 9807. */
  readonly proof: string;
  /** What the user calls this session. */
  readonly sessionName?: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.beginPasskey`. */
export interface AuthBeginPasskeyInput {
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.loginByPasskey`. */
export interface AuthLoginByPasskeyInput {
  /** What the question came with. */
  readonly token: string;
  /** What the browser answered: AuthenticationResponseJSON. */
  readonly credential: string;
  /** What the user calls this session. */
  readonly sessionName?: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.beginSecondFactorPasskey`. */
export interface AuthBeginSecondFactorPasskeyInput {
  /** What the login answered. */
  readonly token: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.secondFactorByPasskey`. */
export interface AuthSecondFactorByPasskeyInput {
  /** What the question came with. */
  readonly token: string;
  /** What the browser answered: AuthenticationResponseJSON. */
  readonly credential: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `auth.renewOpaqueSecrets`. */
export interface AuthRenewOpaqueSecretsInput {
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** What shows, beside the first, that it is you. */
export type SecondFactor =
  /** A code from a program on one's telephone. */
  | "totp"
  /** A code that came by email. */
  | "emailCode"
  /** A key in a device. */
  | "passkey"
  /** One of the codes that were written down for the day when all else is lost. */
  | "recoveryCode"
  | (string & {});

// Generated from Schema/auth.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import { oAuthStartShape } from "../linkedIdentity/shapes.js";
import { passkeyQuestionShape } from "../passkey/shapes.js";
import {
  authBeginOAuthInputShape,
  authBeginOpaqueLoginInputShape,
  authBeginOpaquePasswordInputShape,
  authBeginPasskeyInputShape,
  authBeginSecondFactorPasskeyInputShape,
  authFinishOAuthInputShape,
  authForgotPasswordInputShape,
  authGetInputShape,
  authGuestInputShape,
  authLoginByEmailInputShape,
  authLoginByOpaqueInputShape,
  authLoginByPasskeyInputShape,
  authLoginInputShape,
  authLogoutInputShape,
  authRefreshInputShape,
  authRegisterByEmailInputShape,
  authRegisterByOpaqueInputShape,
  authRegisterInputShape,
  authRenewOpaqueSecretsInputShape,
  authSecondFactorByPasskeyInputShape,
  authSecondFactorInputShape,
  authSendEmailCodeInputShape,
  authSendSecondFactorInputShape,
  authSetPasswordByOpaqueInputShape,
  authSetPasswordInputShape,
  authSetUpInputShape,
  authShape,
  authTicketInputShape,
  connectionTicketShape,
  guestTokensShape,
  loginResultShape,
  oAuthResultShape,
  opaqueAnswerShape,
  sentCodeShape,
  tokensShape,
} from "./shapes.js";
import type { OAuthStart } from "../linkedIdentity/types.js";
import type { PasskeyQuestion } from "../passkey/types.js";
import type {
  Auth,
  AuthBeginOAuthInput,
  AuthBeginOpaqueLoginInput,
  AuthBeginOpaquePasswordInput,
  AuthBeginPasskeyInput,
  AuthBeginSecondFactorPasskeyInput,
  AuthFinishOAuthInput,
  AuthForgotPasswordInput,
  AuthGetInput,
  AuthGuestInput,
  AuthLoginByEmailInput,
  AuthLoginByOpaqueInput,
  AuthLoginByPasskeyInput,
  AuthLoginInput,
  AuthLogoutInput,
  AuthRefreshInput,
  AuthRegisterByEmailInput,
  AuthRegisterByOpaqueInput,
  AuthRegisterInput,
  AuthRenewOpaqueSecretsInput,
  AuthSecondFactorByPasskeyInput,
  AuthSecondFactorInput,
  AuthSendEmailCodeInput,
  AuthSendSecondFactorInput,
  AuthSetPasswordByOpaqueInput,
  AuthSetPasswordInput,
  AuthSetUpInput,
  AuthTicketInput,
  ConnectionTicket,
  GuestTokens,
  LoginResult,
  OAuthResult,
  OpaqueAnswer,
  SentCode,
  Tokens,
} from "./types.js";

/** Read the auth. */
export const authGet = /* @__PURE__ */ operation<AuthGetInput, Auth>({
  name: "auth.get",
  method: "GET",
  path: "/api/auth",
  input: authGetInputShape,
  output: authShape,
});

/**
 * Make an account, and sign in to it.
 * @throws ProblemError with `weak_password`, `registration_closed`, `username_taken`, or a code of every operation.
 */
export const authRegister = /* @__PURE__ */ operation<AuthRegisterInput, Tokens>({
  name: "auth.register",
  method: "POST",
  path: "/api/auth/register",
  input: authRegisterInputShape,
  output: tokensShape,
});

/**
 * Sign in with a password.
 * @throws ProblemError with `wrong_credentials`, `account_banned`, `locked_out`, or a code of every operation.
 */
export const authLogin = /* @__PURE__ */ operation<AuthLoginInput, LoginResult>({
  name: "auth.login",
  method: "POST",
  path: "/api/auth/login",
  input: authLoginInputShape,
  output: loginResultShape,
});

/**
 * Show the second factor, where the first was not enough.
 * @throws ProblemError with `wrong_code`, `sign_in_expired`, `account_banned`, `locked_out`, or a code of every
 * operation.
 */
export const authSecondFactor = /* @__PURE__ */ operation<AuthSecondFactorInput, Tokens>({
  name: "auth.secondFactor",
  method: "POST",
  path: "/api/auth/second-factor",
  input: authSecondFactorInputShape,
  output: tokensShape,
});

/**
 * Change a refresh token for new tokens. It is good once.
 * @throws ProblemError with `refresh_token_reused`, or a code of every operation.
 */
export const authRefresh = /* @__PURE__ */ operation<AuthRefreshInput, Tokens>({
  name: "auth.refresh",
  method: "POST",
  path: "/api/auth/refresh",
  input: authRefreshInputShape,
  output: tokensShape,
});

/**
 * End the session whose token this call carries, and the connections that it opened.
 * @throws ProblemError with `session_required`, or a code of every operation.
 */
export const authLogout = /* @__PURE__ */ operation<AuthLogoutInput, void>({
  name: "auth.logout",
  method: "POST",
  path: "/api/auth/logout",
  input: authLogoutInputShape,
  output: null,
});

/**
 * Come to a room as a guest.
 * @throws ProblemError with `wrong_password`, `guests_not_allowed`, `room_full`, `room_closed`, or a code of every
 * operation.
 */
export const authGuest = /* @__PURE__ */ operation<AuthGuestInput, GuestTokens>({
  name: "auth.guest",
  method: "POST",
  path: "/api/auth/guest",
  input: authGuestInputShape,
  output: guestTokensShape,
});

/**
 * Set a new password with a code that an administrator gave, or that came by email. The user's sessions end.
 * @throws ProblemError with `weak_password`, `wrong_code`, `locked_out`, or a code of every operation.
 */
export const authSetPassword = /* @__PURE__ */ operation<AuthSetPasswordInput, void>({
  name: "auth.setPassword",
  method: "POST",
  path: "/api/auth/set-password",
  input: authSetPasswordInputShape,
  output: null,
});

/**
 * Make the first account, which may everything, with the token that a new server writes into its data folder.
 * @throws ProblemError with `weak_password`, `wrong_code`, `username_taken`, `locked_out`, or a code of every
 * operation.
 */
export const authSetUp = /* @__PURE__ */ operation<AuthSetUpInput, Tokens>({
  name: "auth.setUp",
  method: "POST",
  path: "/api/auth/set-up",
  input: authSetUpInputShape,
  output: tokensShape,
});

/** Get a ticket for one connection: to a room, or to the caller's own scope. */
export const authTicket = /* @__PURE__ */ operation<AuthTicketInput, ConnectionTicket>({
  name: "auth.ticket",
  method: "POST",
  path: "/api/tickets",
  input: authTicketInputShape,
  output: connectionTicketShape,
});

/**
 * Have a code sent to the address of who asks, where it has an account, or may make itself one. The answer is the same.
 * @throws ProblemError with `mail_off`, `locked_out`, or a code of every operation.
 */
export const authSendEmailCode = /* @__PURE__ */ operation<AuthSendEmailCodeInput, SentCode>({
  name: "auth.sendEmailCode",
  method: "POST",
  path: "/api/auth/email-code",
  input: authSendEmailCodeInputShape,
  output: sentCodeShape,
});

/**
 * Sign in with a code that came by email.
 * @throws ProblemError with `wrong_code`, `sign_in_expired`, `sign_in_otherwise`, `account_banned`, `no_account`,
 * `locked_out`, or a code of every operation.
 */
export const authLoginByEmail = /* @__PURE__ */ operation<AuthLoginByEmailInput, LoginResult>({
  name: "auth.loginByEmail",
  method: "POST",
  path: "/api/auth/email-login",
  input: authLoginByEmailInputShape,
  output: loginResultShape,
});

/**
 * Make an account without a password, with a code that came by email.
 * @throws ProblemError with `wrong_code`, `sign_in_expired`, `registration_closed`, `username_taken`, `email_taken`,
 * `locked_out`, or a code of every operation.
 */
export const authRegisterByEmail = /* @__PURE__ */ operation<AuthRegisterByEmailInput, Tokens>({
  name: "auth.registerByEmail",
  method: "POST",
  path: "/api/auth/email-register",
  input: authRegisterByEmailInputShape,
  output: tokensShape,
});

/**
 * Have the code for a second factor sent by email.
 * @throws ProblemError with `sign_in_expired`, `no_email`, `mail_off`, `locked_out`, or a code of every operation.
 */
export const authSendSecondFactor = /* @__PURE__ */ operation<AuthSendSecondFactorInput, void>({
  name: "auth.sendSecondFactor",
  method: "POST",
  path: "/api/auth/second-factor/email",
  input: authSendSecondFactorInputShape,
  output: null,
});

/**
 * Have a code sent with which a new password can be set, where there is such an account. The answer is the same.
 * @throws ProblemError with `mail_off`, `locked_out`, or a code of every operation.
 */
export const authForgotPassword = /* @__PURE__ */ operation<AuthForgotPasswordInput, void>({
  name: "auth.forgotPassword",
  method: "POST",
  path: "/api/auth/forgot-password",
  input: authForgotPasswordInputShape,
  output: null,
});

/**
 * Begin to sign in by way of another service.
 * @throws ProblemError with `address_forbidden`, `provider_failed`, `upstream_unreachable`, or a code of every
 * operation.
 */
export const authBeginOAuth = /* @__PURE__ */ operation<AuthBeginOAuthInput, OAuthStart>({
  name: "auth.beginOAuth",
  method: "POST",
  path: "/api/auth/oauth/begin",
  input: authBeginOAuthInputShape,
  output: oAuthStartShape,
});

/**
 * End what was begun, with what the service sent back. A browser with a cookie goes to /api/auth/oauth/callback
 * instead.
 * @throws ProblemError with `sign_in_expired`, `registration_closed`, `account_banned`, `email_taken`,
 * `sign_in_denied`, `sign_in_elsewhere`, `identity_taken`, `too_many_identities`, `address_forbidden`,
 * `provider_failed`, `upstream_unreachable`, or a code of every operation.
 */
export const authFinishOAuth = /* @__PURE__ */ operation<AuthFinishOAuthInput, OAuthResult>({
  name: "auth.finishOAuth",
  method: "POST",
  path: "/api/auth/oauth/finish",
  input: authFinishOAuthInputShape,
  output: oAuthResultShape,
});

/**
 * Begin to set a password that the server never sees. Its answer is for one of the operations that end it.
 * @throws ProblemError with `malformed_message`, or a code of every operation.
 */
export const authBeginOpaquePassword = /* @__PURE__ */ operation<AuthBeginOpaquePasswordInput, OpaqueAnswer>({
  name: "auth.beginOpaquePassword",
  method: "POST",
  path: "/api/auth/opaque/password",
  input: authBeginOpaquePasswordInputShape,
  output: opaqueAnswerShape,
});

/**
 * Make an account whose password the server never sees, and sign in to it.
 * @throws ProblemError with `sign_in_expired`, `registration_closed`, `username_taken`, `malformed_message`, or a code
 * of every operation.
 */
export const authRegisterByOpaque = /* @__PURE__ */ operation<AuthRegisterByOpaqueInput, Tokens>({
  name: "auth.registerByOpaque",
  method: "POST",
  path: "/api/auth/opaque/register",
  input: authRegisterByOpaqueInputShape,
  output: tokensShape,
});

/**
 * As `setPassword`, with a password that the server never sees.
 * @throws ProblemError with `wrong_code`, `sign_in_expired`, `malformed_message`, `locked_out`, or a code of every
 * operation.
 */
export const authSetPasswordByOpaque = /* @__PURE__ */ operation<AuthSetPasswordByOpaqueInput, void>({
  name: "auth.setPasswordByOpaque",
  method: "POST",
  path: "/api/auth/opaque/set-password",
  input: authSetPasswordByOpaqueInputShape,
  output: null,
});

/**
 * Begin to sign in with a password that stays with the client. A name that nobody has is answered as any other. This is
 * a try
 * at the password, whether it is finished or not.
 * @throws ProblemError with `malformed_message`, `locked_out`, or a code of every operation.
 */
export const authBeginOpaqueLogin = /* @__PURE__ */ operation<AuthBeginOpaqueLoginInput, OpaqueAnswer>({
  name: "auth.beginOpaqueLogin",
  method: "POST",
  path: "/api/auth/opaque/login",
  input: authBeginOpaqueLoginInputShape,
  output: opaqueAnswerShape,
});

/**
 * Sign in with the proof that the client knows the password.
 * @throws ProblemError with `wrong_credentials`, `sign_in_expired`, `account_banned`, `malformed_message`, or a code of
 * every operation.
 */
export const authLoginByOpaque = /* @__PURE__ */ operation<AuthLoginByOpaqueInput, LoginResult>({
  name: "auth.loginByOpaque",
  method: "POST",
  path: "/api/auth/opaque/login/finish",
  input: authLoginByOpaqueInputShape,
  output: loginResultShape,
});

/**
 * Ask for a passkey, whoever it is that will show one.
 * @throws ProblemError with `passkeys_off`, or a code of every operation.
 */
export const authBeginPasskey = /* @__PURE__ */ operation<AuthBeginPasskeyInput, PasskeyQuestion>({
  name: "auth.beginPasskey",
  method: "POST",
  path: "/api/auth/passkey",
  input: authBeginPasskeyInputShape,
  output: passkeyQuestionShape,
});

/**
 * Sign in with a passkey. One whose device looked who it was is two factors.
 * @throws ProblemError with `sign_in_expired`, `sign_in_otherwise`, `account_banned`, `malformed_message`,
 * `passkey_refused`, `passkeys_off`, or a code of every operation.
 */
export const authLoginByPasskey = /* @__PURE__ */ operation<AuthLoginByPasskeyInput, LoginResult>({
  name: "auth.loginByPasskey",
  method: "POST",
  path: "/api/auth/passkey/finish",
  input: authLoginByPasskeyInputShape,
  output: loginResultShape,
});

/**
 * Ask for a passkey as a second factor.
 * @throws ProblemError with `sign_in_expired`, `no_passkey`, `passkeys_off`, or a code of every operation.
 */
export const authBeginSecondFactorPasskey = /* @__PURE__ */ operation<AuthBeginSecondFactorPasskeyInput, PasskeyQuestion>({
  name: "auth.beginSecondFactorPasskey",
  method: "POST",
  path: "/api/auth/second-factor/passkey",
  input: authBeginSecondFactorPasskeyInputShape,
  output: passkeyQuestionShape,
});

/**
 * Show the passkey that was asked for as a second factor.
 * @throws ProblemError with `sign_in_expired`, `account_banned`, `malformed_message`, `passkey_refused`,
 * `passkeys_off`, or a code of every operation.
 */
export const authSecondFactorByPasskey = /* @__PURE__ */ operation<AuthSecondFactorByPasskeyInput, Tokens>({
  name: "auth.secondFactorByPasskey",
  method: "POST",
  path: "/api/auth/second-factor/passkey/finish",
  input: authSecondFactorByPasskeyInputShape,
  output: tokensShape,
});

/**
 * Make a new version of the secrets that OPAQUE passwords are kept with, as when the old ones may be known to somebody.
 * Passwords are kept anew with them as their users sign in; versions that no password needs any more go.
 */
export const authRenewOpaqueSecrets = /* @__PURE__ */ operation<AuthRenewOpaqueSecretsInput, void>({
  name: "auth.renewOpaqueSecrets",
  method: "POST",
  path: "/api/auth/opaque/renew",
  input: authRenewOpaqueSecretsInputShape,
  output: null,
});

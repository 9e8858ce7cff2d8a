// Generated from Schema/auth.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  authGetInputShape,
  authGuestInputShape,
  authLoginInputShape,
  authLogoutInputShape,
  authRefreshInputShape,
  authRegisterInputShape,
  authSecondFactorInputShape,
  authSetPasswordInputShape,
  authSetUpInputShape,
  authShape,
  authTicketInputShape,
  connectionTicketShape,
  guestTokensShape,
  loginResultShape,
  tokensShape,
} from "./shapes.js";
import type {
  Auth,
  AuthGetInput,
  AuthGuestInput,
  AuthLoginInput,
  AuthLogoutInput,
  AuthRefreshInput,
  AuthRegisterInput,
  AuthSecondFactorInput,
  AuthSetPasswordInput,
  AuthSetUpInput,
  AuthTicketInput,
  ConnectionTicket,
  GuestTokens,
  LoginResult,
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
 * @throws ProblemError with `wrong_code`, `account_banned`, `locked_out`, or a code of every operation.
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

/** End the session whose token this call carries, and the connections that it opened. */
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
 * Set a new password with a code that an administrator gave. The user's sessions end.
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

// Generated from Schema/auth.graphql by codegen. Do not edit.

import { linkedIdentityShape } from "../linkedIdentity/shapes.js";
import { signInMethodEnum } from "../session/shapes.js";
import { userShape } from "../user/shapes.js";
import type { EnumFacts, Shape } from "../../shape.js";
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
  SecondFactorRequest,
  SentCode,
  SignInOption,
  Tokens,
} from "./types.js";

export const authShape: Shape<Auth> = {
  name: "Auth",
  fields: [
    { number: 1, name: "isRegistrationOpen", kind: "boolean" },
    { number: 2, name: "areGuestsAllowed", kind: "boolean" },
    { number: 3, name: "methods", kind: "enum", of: () => signInMethodEnum, list: true },
    { number: 4, name: "minPasswordLength", kind: "int" },
    { number: 5, name: "providers", kind: "object", of: () => signInOptionShape, list: true },
  ],
};

export const sentCodeShape: Shape<SentCode> = {
  name: "SentCode",
  fields: [
    { number: 1, name: "token", kind: "string" },
    { number: 2, name: "expiresAt", kind: "timestamp" },
  ],
};

export const opaqueAnswerShape: Shape<OpaqueAnswer> = {
  name: "OpaqueAnswer",
  fields: [
    { number: 1, name: "token", kind: "string" },
    { number: 2, name: "message", kind: "string" },
    { number: 3, name: "expiresAt", kind: "timestamp" },
  ],
};

export const signInOptionShape: Shape<SignInOption> = {
  name: "SignInOption",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "displayName", kind: "string" },
  ],
};

export const oAuthResultShape: Shape<OAuthResult> = {
  name: "OAuthResult",
  fields: [
    { number: 1, name: "login", kind: "object", of: () => loginResultShape, nullable: true },
    { number: 2, name: "linked", kind: "object", of: () => linkedIdentityShape, nullable: true },
    { number: 3, name: "returnTo", kind: "string" },
  ],
};

export const tokensShape: Shape<Tokens> = {
  name: "Tokens",
  fields: [
    { number: 1, name: "accessToken", kind: "string" },
    { number: 2, name: "refreshToken", kind: "string" },
    { number: 3, name: "expiresAt", kind: "timestamp" },
    { number: 4, name: "sessionId", kind: "string" },
    { number: 5, name: "user", kind: "object", of: () => userShape },
  ],
};

export const loginResultShape: Shape<LoginResult> = {
  name: "LoginResult",
  fields: [
    { number: 1, name: "accessToken", kind: "string", nullable: true },
    { number: 2, name: "refreshToken", kind: "string", nullable: true },
    { number: 3, name: "expiresAt", kind: "timestamp", nullable: true },
    { number: 4, name: "sessionId", kind: "string", nullable: true },
    { number: 5, name: "user", kind: "object", of: () => userShape, nullable: true },
    { number: 6, name: "mfa", kind: "object", of: () => secondFactorRequestShape, nullable: true },
    { number: 7, name: "isPasswordOutdated", kind: "boolean" },
  ],
};

export const secondFactorRequestShape: Shape<SecondFactorRequest> = {
  name: "SecondFactorRequest",
  fields: [
    { number: 1, name: "token", kind: "string" },
    { number: 2, name: "factors", kind: "enum", of: () => secondFactorEnum, list: true },
    { number: 4, name: "maskedEmail", kind: "string", nullable: true },
    { number: 3, name: "expiresAt", kind: "timestamp" },
  ],
};

export const guestTokensShape: Shape<GuestTokens> = {
  name: "GuestTokens",
  fields: [
    { number: 1, name: "accessToken", kind: "string" },
    { number: 2, name: "expiresAt", kind: "timestamp" },
    { number: 3, name: "roomId", kind: "string" },
  ],
};

export const connectionTicketShape: Shape<ConnectionTicket> = {
  name: "ConnectionTicket",
  fields: [
    { number: 1, name: "ticket", kind: "string" },
    { number: 2, name: "roomId", kind: "string", nullable: true },
    { number: 3, name: "expiresAt", kind: "timestamp" },
  ],
};

export const authGetInputShape: Shape<AuthGetInput> = {
  name: "AuthGetInput",
  fields: [],
};

export const authRegisterInputShape: Shape<AuthRegisterInput> = {
  name: "AuthRegisterInput",
  fields: [
    { number: 1, name: "username", kind: "string" },
    { number: 2, name: "password", kind: "string" },
    { number: 3, name: "displayName", kind: "string", default: "" },
    { number: 4, name: "sessionName", kind: "string", default: "" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authLoginInputShape: Shape<AuthLoginInput> = {
  name: "AuthLoginInput",
  fields: [
    { number: 1, name: "username", kind: "string" },
    { number: 2, name: "password", kind: "string" },
    { number: 3, name: "sessionName", kind: "string", default: "" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authSecondFactorInputShape: Shape<AuthSecondFactorInput> = {
  name: "AuthSecondFactorInput",
  fields: [
    { number: 1, name: "token", kind: "string" },
    { number: 2, name: "factor", kind: "enum", of: () => secondFactorEnum },
    { number: 3, name: "code", kind: "string" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authRefreshInputShape: Shape<AuthRefreshInput> = {
  name: "AuthRefreshInput",
  fields: [
    { number: 1, name: "refreshToken", kind: "string" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authLogoutInputShape: Shape<AuthLogoutInput> = {
  name: "AuthLogoutInput",
  fields: [{ number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" }],
};

export const authGuestInputShape: Shape<AuthGuestInput> = {
  name: "AuthGuestInput",
  fields: [
    { number: 1, name: "roomId", kind: "string" },
    { number: 2, name: "displayName", kind: "string", default: "" },
    { number: 3, name: "invitation", kind: "string", nullable: true },
    { number: 4, name: "password", kind: "string", nullable: true },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authSetPasswordInputShape: Shape<AuthSetPasswordInput> = {
  name: "AuthSetPasswordInput",
  fields: [
    { number: 1, name: "username", kind: "string" },
    { number: 2, name: "code", kind: "string" },
    { number: 3, name: "newPassword", kind: "string" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authSetUpInputShape: Shape<AuthSetUpInput> = {
  name: "AuthSetUpInput",
  fields: [
    { number: 1, name: "token", kind: "string" },
    { number: 2, name: "username", kind: "string" },
    { number: 3, name: "password", kind: "string" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authTicketInputShape: Shape<AuthTicketInput> = {
  name: "AuthTicketInput",
  fields: [
    { number: 1, name: "roomId", kind: "string", nullable: true },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authSendEmailCodeInputShape: Shape<AuthSendEmailCodeInput> = {
  name: "AuthSendEmailCodeInput",
  fields: [
    { number: 1, name: "email", kind: "string" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authLoginByEmailInputShape: Shape<AuthLoginByEmailInput> = {
  name: "AuthLoginByEmailInput",
  fields: [
    { number: 1, name: "token", kind: "string" },
    { number: 2, name: "code", kind: "string" },
    { number: 3, name: "sessionName", kind: "string", default: "" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authRegisterByEmailInputShape: Shape<AuthRegisterByEmailInput> = {
  name: "AuthRegisterByEmailInput",
  fields: [
    { number: 1, name: "token", kind: "string" },
    { number: 2, name: "code", kind: "string" },
    { number: 3, name: "username", kind: "string" },
    { number: 4, name: "displayName", kind: "string", default: "" },
    { number: 5, name: "sessionName", kind: "string", default: "" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authSendSecondFactorInputShape: Shape<AuthSendSecondFactorInput> = {
  name: "AuthSendSecondFactorInput",
  fields: [
    { number: 1, name: "token", kind: "string" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authForgotPasswordInputShape: Shape<AuthForgotPasswordInput> = {
  name: "AuthForgotPasswordInput",
  fields: [
    { number: 1, name: "username", kind: "string" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authBeginOAuthInputShape: Shape<AuthBeginOAuthInput> = {
  name: "AuthBeginOAuthInput",
  fields: [
    { number: 1, name: "providerId", kind: "string" },
    { number: 2, name: "returnTo", kind: "string", default: "/" },
    { number: 3, name: "loopbackPort", kind: "int", nullable: true },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authFinishOAuthInputShape: Shape<AuthFinishOAuthInput> = {
  name: "AuthFinishOAuthInput",
  fields: [
    { number: 1, name: "state", kind: "string" },
    { number: 2, name: "code", kind: "string", nullable: true },
    { number: 3, name: "error", kind: "string", nullable: true },
    { number: 4, name: "issuer", kind: "string", nullable: true },
    { number: 5, name: "binding", kind: "string" },
    { number: 6, name: "sessionName", kind: "string", default: "" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authBeginOpaquePasswordInputShape: Shape<AuthBeginOpaquePasswordInput> = {
  name: "AuthBeginOpaquePasswordInput",
  fields: [
    { number: 1, name: "request", kind: "string" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authRegisterByOpaqueInputShape: Shape<AuthRegisterByOpaqueInput> = {
  name: "AuthRegisterByOpaqueInput",
  fields: [
    { number: 1, name: "token", kind: "string" },
    { number: 2, name: "upload", kind: "string" },
    { number: 3, name: "username", kind: "string" },
    { number: 4, name: "displayName", kind: "string", default: "" },
    { number: 5, name: "sessionName", kind: "string", default: "" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authSetPasswordByOpaqueInputShape: Shape<AuthSetPasswordByOpaqueInput> = {
  name: "AuthSetPasswordByOpaqueInput",
  fields: [
    { number: 1, name: "token", kind: "string" },
    { number: 2, name: "upload", kind: "string" },
    { number: 3, name: "username", kind: "string" },
    { number: 4, name: "code", kind: "string" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authBeginOpaqueLoginInputShape: Shape<AuthBeginOpaqueLoginInput> = {
  name: "AuthBeginOpaqueLoginInput",
  fields: [
    { number: 1, name: "username", kind: "string" },
    { number: 2, name: "request", kind: "string" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authLoginByOpaqueInputShape: Shape<AuthLoginByOpaqueInput> = {
  name: "AuthLoginByOpaqueInput",
  fields: [
    { number: 1, name: "token", kind: "string" },
    { number: 2, name: "proof", kind: "string" },
    { number: 3, name: "sessionName", kind: "string", default: "" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authBeginPasskeyInputShape: Shape<AuthBeginPasskeyInput> = {
  name: "AuthBeginPasskeyInput",
  fields: [{ number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" }],
};

export const authLoginByPasskeyInputShape: Shape<AuthLoginByPasskeyInput> = {
  name: "AuthLoginByPasskeyInput",
  fields: [
    { number: 1, name: "token", kind: "string" },
    { number: 2, name: "credential", kind: "string" },
    { number: 3, name: "sessionName", kind: "string", default: "" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authBeginSecondFactorPasskeyInputShape: Shape<AuthBeginSecondFactorPasskeyInput> = {
  name: "AuthBeginSecondFactorPasskeyInput",
  fields: [
    { number: 1, name: "token", kind: "string" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authSecondFactorByPasskeyInputShape: Shape<AuthSecondFactorByPasskeyInput> = {
  name: "AuthSecondFactorByPasskeyInput",
  fields: [
    { number: 1, name: "token", kind: "string" },
    { number: 2, name: "credential", kind: "string" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const authRenewOpaqueSecretsInputShape: Shape<AuthRenewOpaqueSecretsInput> = {
  name: "AuthRenewOpaqueSecretsInput",
  fields: [{ number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" }],
};

export const secondFactorEnum: EnumFacts = { totp: 1, emailCode: 2, passkey: 3, recoveryCode: 4 };

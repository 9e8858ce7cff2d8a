// Generated from Schema/session.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  sessionDeleteInputShape,
  sessionGetInputShape,
  sessionListInputShape,
  sessionPageShape,
  sessionPatchInputShape,
  sessionRevokeAllInputShape,
  sessionShape,
} from "./shapes.js";
import type {
  Session,
  SessionDeleteInput,
  SessionGetInput,
  SessionListInput,
  SessionPage,
  SessionPatchInput,
  SessionRevokeAllInput,
} from "./types.js";

/** Read one session. */
export const sessionGet = /* @__PURE__ */ operation<SessionGetInput, Session>({
  name: "session.get",
  method: "GET",
  path: "/api/users/{userId}/sessions/{sessionId}",
  input: sessionGetInputShape,
  output: sessionShape,
});

/** List, page by page. */
export const sessionList = /* @__PURE__ */ operation<SessionListInput, SessionPage>({
  name: "session.list",
  method: "GET",
  path: "/api/users/{userId}/sessions",
  input: sessionListInputShape,
  output: sessionPageShape,
});

/** Change what is given; null clears. */
export const sessionPatch = /* @__PURE__ */ operation<SessionPatchInput, Session>({
  name: "session.patch",
  method: "PATCH",
  path: "/api/users/{userId}/sessions/{sessionId}",
  input: sessionPatchInputShape,
  output: sessionShape,
});

/** Delete it. */
export const sessionDelete = /* @__PURE__ */ operation<SessionDeleteInput, void>({
  name: "session.delete",
  method: "DELETE",
  path: "/api/users/{userId}/sessions/{sessionId}",
  input: sessionDeleteInputShape,
  output: null,
});

/**
 * End all sessions of a user at once, and the connections that they opened.
 * @throws ProblemError with `session_required`, or a code of every operation.
 */
export const sessionRevokeAll = /* @__PURE__ */ operation<SessionRevokeAllInput, void>({
  name: "session.revokeAll",
  method: "POST",
  path: "/api/users/{userId}/sessions/revoke",
  input: sessionRevokeAllInputShape,
  output: null,
});

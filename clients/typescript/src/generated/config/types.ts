// Generated from Schema/config.graphql by codegen. Do not edit.

/** What the server is run for. */
export type ServerMode =
  /** On one's own machine. */
  | "development"
  /** For others. */
  | "production"
  | (string & {});

/** Where trusted proxies write who their client is. */
export type ProxyField =
  /** X-Forwarded-For. */
  | "xForwardedFor"
  /** Forwarded, as RFC 7239 has it. */
  | "forwarded"
  | (string & {});

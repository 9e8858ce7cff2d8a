// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// What subprotocols are named after: `cascade.v1.json`.
public let packageName = "cascade.v1"

// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// What subprotocols are named after: `sample.v1.json`.
public let packageName = "sample.v1"

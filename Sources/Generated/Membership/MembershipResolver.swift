// Generated from Schema/membership.graphql by codegen. Do not edit.

public import API
public import Core

/// Computes `Membership` for whoever asks.
public protocol MembershipResolver: Sendable {
  /// What this caller is to see. It holds until its `expiresAt`; without one until the scope changes.
  func resolve(_ roomId: ID<Room>, _ caller: Caller) async throws(APIError) -> Membership
}

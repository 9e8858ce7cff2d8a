// Generated from Schema/membership.graphql by codegen. Do not edit.

public import CascadeClient

extension Membership {
  /// Read the membership.
  public static let get = Operation<Membership.Get.Input, Membership>(
    "membership.get", .get, "/api/rooms/{roomId}/membership"
  )

  /// Observed: What the caller is and may in a room, all rules applied. It is pushed whenever it changes.
  public static let observed = Resource<Membership>("membership", .resolved)
}

// What belongs to an operation stands under its name.
extension Membership {
  /// Read the membership.
  public enum Get {}
}

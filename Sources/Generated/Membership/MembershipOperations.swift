// Generated from Schema/membership.graphql by codegen. Do not edit.

public import API
internal import Wire

extension Membership {
  /// Read the membership.
  public enum Get {
    public static let operation = Operation(
      "membership.get", rpc: "MembershipService/Get", "GET", "/api/rooms/{roomId}/membership",
      allow: [.viewRoom], isIdempotent: true, isServed: false, parameters: NameTable("roomId 1010!"))
  }
}

extension Membership {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Get.operation
  ]
}

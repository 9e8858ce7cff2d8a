// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// A part of a COLLECTION that stays the same items while others come and go before it.
public struct ObservationWindow: SchemaMessage {
  /// The order, as the resource's list has it: `joinedAt`. The resource's own when left out.
  public var order: String?
  /// The key of the item that it begins behind; at the beginning when left out.
  public var after: String?
  /// How many items at most.
  public var limit: Int

  public init(order: String? = nil, after: String? = nil, limit: Int) {
    self.order = order
    self.after = after
    self.limit = limit
  }

  public init(members: Members) throws(DecodeError) {
    order = try members.readOptional("order")
    after = try members.readOptional("after")
    limit = try members.read("limit")
  }

  public func write(into members: inout Members) {
    members.writeSaid("order", order)
    members.writeSaid("after", after)
    members.write("limit", limit)
  }

  public static let facts = MessageFacts("ObservationWindow", [
    FieldFacts(1, "order", .string, isNullable: true),
    FieldFacts(2, "after", .string, isNullable: true),
    FieldFacts(3, "limit", .int),
  ])
}

extension ObservationWindow {
  /// What its fields are held to.
  public enum Limits {
    public static let order = FieldLimits(minLength: 1, maxLength: 64)
    public static let after = FieldLimits(minLength: 1, maxLength: 128)
    public static let limit = FieldLimits(minimum: 1, maximum: 1000)
  }
}

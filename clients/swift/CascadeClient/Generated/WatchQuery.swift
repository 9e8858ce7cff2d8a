// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// The query of `GET …/watch`, which answers `welcome`, `snapshot`, `observed`, `frame` and so on as server-sent
/// events.
public struct WatchQuery: SchemaMessage {
  /// Resources to observe, with commas between them.
  public var observe: [String]
  /// How changes are told.
  public var mode: DeliveryMode?
  /// `epoch:revision`, where a reader goes on; `Last-Event-ID` says the same and wins.
  public var since: String?

  public init(observe: [String] = [], mode: DeliveryMode? = nil, since: String? = nil) {
    self.observe = observe
    self.mode = mode
    self.since = since
  }

  public init(members: Members) throws(DecodeError) {
    observe = try members.readList("observe")
    mode = try members.readOptional("mode")
    since = try members.readOptional("since")
  }

  public func write(into members: inout Members) {
    members.writeUnlessEmpty("observe", observe)
    members.writeSaid("mode", mode)
    members.writeSaid("since", since)
  }

  public static let facts = MessageFacts("WatchQuery", [
    FieldFacts(1, "observe", .string, isList: true),
    FieldFacts(2, "mode", .enumeration(DeliveryMode.self)),
    FieldFacts(3, "since", .string, isNullable: true),
  ])
}

extension WatchQuery {
  /// What its fields are held to.
  public enum Limits {
    public static let observe = FieldLimits(minLength: 1, maxLength: 128, minCount: 1, maxCount: 64)
    public static let since = FieldLimits(minLength: 0, maxLength: 128)
  }
}

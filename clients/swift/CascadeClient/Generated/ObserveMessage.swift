// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// Follow a resource: its present state comes first, then every change.
public struct ObserveMessage: SchemaMessage {
  /// The client's name for the observation.
  public var id: String
  /// What to observe: `playbackState`.
  public var resource: String
  /// Where the client is, when it was there before; without it a snapshot comes.
  public var since: ResumeCursor?
  /// How changes are told.
  public var mode: DeliveryMode?
  /// Of a COLLECTION, the items to observe: as the filter of its list. All of them when left out.
  public var filter: JSON?
  /// Of a COLLECTION, a part of it in one order. All of it when left out.
  public var window: ObservationWindow?
  /// Of a RESOLVED resource, what its resolver must know: as its schema says, `{"clientProfile": …}`.
  public var parameters: JSON?

  public init(
    id: String,
    resource: String,
    since: ResumeCursor? = nil,
    mode: DeliveryMode? = nil,
    filter: JSON? = nil,
    window: ObservationWindow? = nil,
    parameters: JSON? = nil
  ) {
    self.id = id
    self.resource = resource
    self.since = since
    self.mode = mode
    self.filter = filter
    self.window = window
    self.parameters = parameters
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    resource = try members.read("resource")
    since = try members.readOptional("since")
    mode = try members.readOptional("mode")
    filter = try members.readOptional("filter")
    window = try members.readOptional("window")
    parameters = try members.readOptional("parameters")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("resource", resource)
    members.writeSaid("since", since)
    members.writeSaid("mode", mode)
    members.writeSaid("filter", filter)
    members.writeSaid("window", window)
    members.writeSaid("parameters", parameters)
  }

  public static let facts = MessageFacts("ObserveMessage", [
    FieldFacts(1, "id", .string),
    FieldFacts(2, "resource", .string),
    FieldFacts(3, "since", .message(ResumeCursor.self), isNullable: true),
    FieldFacts(4, "mode", .enumeration(DeliveryMode.self)),
    FieldFacts(5, "filter", .payload, isNullable: true),
    FieldFacts(6, "window", .message(ObservationWindow.self), isNullable: true),
    FieldFacts(7, "parameters", .payload, isNullable: true),
  ])
}

extension ObserveMessage {
  /// What its fields are held to.
  public enum Limits {
    public static let id = FieldLimits(minLength: 1, maxLength: 128)
    public static let resource = FieldLimits(minLength: 1, maxLength: 128)
  }
}

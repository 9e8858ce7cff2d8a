// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// A new value of what is not kept: a RESOLVED resource, or who is present. It stands outside the order of frames.
public struct UpdateMessage: SchemaMessage {
  /// The observation's name.
  public var id: String
  /// The revision that the value was computed at; what was computed at an older one than shown is to be ignored.
  public var basedOn: Int
  /// The whole value; of who is present, a page of them.
  public var value: JSON

  public init(id: String, basedOn: Int, value: JSON) {
    self.id = id
    self.basedOn = basedOn
    self.value = value
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    basedOn = try members.read("basedOn")
    value = try members.read("value")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("basedOn", basedOn)
    members.write("value", value)
  }

  public static let facts = MessageFacts("UpdateMessage", [
    FieldFacts(1, "id", .string),
    FieldFacts(2, "basedOn", .int),
    FieldFacts(3, "value", .payload),
  ])
}

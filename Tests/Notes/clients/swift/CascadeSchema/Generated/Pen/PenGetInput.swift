// Generated from Schema/pen.graphql by codegen. Do not edit.

public import CascadeClient

extension Pen.Get {
  /// The input of `pen.get`.
  public struct Input: SchemaMessage {
    /// The pen that it is about.
    public var penId: String

    public init(penId: String) {
      self.penId = penId
    }

    public init(members: Members) throws(DecodeError) {
      penId = try members.read("penId")
    }

    public func write(into members: inout Members) {
      members.write("penId", penId)
    }

    public static let facts = MessageFacts("PenGetInput", [
      FieldFacts(1011, "penId", .string, in: .path),
    ])
  }
}

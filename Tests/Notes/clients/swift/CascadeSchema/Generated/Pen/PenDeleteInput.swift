// Generated from Schema/pen.graphql by codegen. Do not edit.

public import CascadeClient

extension Pen.Delete {
  /// The input of `pen.delete`.
  public struct Input: SchemaMessage {
    /// The pen that it is about.
    public var penId: String
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(penId: String, expectedVersion: Int? = nil, operationId: String? = nil) {
      self.penId = penId
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      penId = try members.read("penId")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("penId", penId)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("PenDeleteInput", [
      FieldFacts(1011, "penId", .string, in: .path),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

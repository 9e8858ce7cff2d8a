// Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.

public import CascadeClient

extension RuntimeSettings.TestMail {
  /// The input of `runtimeSettings.testMail`.
  public struct Input: SchemaMessage {
    /// Where to.
    public var to: String
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(to: String, expectedVersion: Int? = nil, operationId: String? = nil) {
      self.to = to
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      to = try members.read("to")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("to", to)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("RuntimeSettingsTestMailInput", [
      FieldFacts(1, "to", .string),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension RuntimeSettings.TestMail.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let to = FieldLimits(minLength: 3, maxLength: 254, format: "email")
  }
}

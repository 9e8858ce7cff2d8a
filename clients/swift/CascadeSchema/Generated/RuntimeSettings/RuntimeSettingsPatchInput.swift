// Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.

public import CascadeClient

extension RuntimeSettings.Patch {
  /// The input of `runtimeSettings.patch`.
  public struct Input: SchemaMessage {
    /// What to change.
    public var patch: RuntimeSettings.Patch
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(patch: RuntimeSettings.Patch, expectedVersion: Int? = nil, operationId: String? = nil) {
      self.patch = patch
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      patch = try members.read("patch")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("patch", patch)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("RuntimeSettingsPatchInput", [
      FieldFacts(1005, "patch", .message(RuntimeSettings.Patch.self)),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

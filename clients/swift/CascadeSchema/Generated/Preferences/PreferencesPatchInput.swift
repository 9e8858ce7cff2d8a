// Generated from Schema/preferences.graphql by codegen. Do not edit.

public import CascadeClient

extension Preferences.Patch {
  /// The input of `preferences.patch`.
  public struct Input: SchemaMessage {
    /// The user that it is about.
    public var userId: String
    /// What to change.
    public var patch: Preferences.Patch
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(userId: String, patch: Preferences.Patch, expectedVersion: Int? = nil, operationId: String? = nil) {
      self.userId = userId
      self.patch = patch
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      userId = try members.read("userId")
      patch = try members.read("patch")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("userId", userId)
      members.write("patch", patch)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("PreferencesPatchInput", [
      FieldFacts(1010, "userId", .string, in: .path),
      FieldFacts(1005, "patch", .message(Preferences.Patch.self)),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

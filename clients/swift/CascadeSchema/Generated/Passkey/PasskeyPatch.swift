// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import CascadeClient

extension Passkey {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: SchemaMessage {
    /// What the user calls it: the device that has it.
    public var name: String?

    public init(name: String? = nil) {
      self.name = name
    }

    public init(members: Members) throws(DecodeError) {
      name = try members.readOptional("name")
    }

    public func write(into members: inout Members) {
      members.writeSaid("name", name)
    }

    public static let facts = MessageFacts("PasskeyPatch", isPatch: true, [
      FieldFacts(2, "name", .string),
    ])
  }
}

extension Passkey.Patch {
  /// What its fields are held to.
  public enum Limits {
    public static let name = FieldLimits(minLength: 1, maxLength: 64)
  }
}

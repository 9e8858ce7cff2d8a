// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

extension Member {
  /// What changes of a member.
  public struct Patch: SchemaMessage {
    /// What the member may do.
    public var role: MemberRole?

    public init(role: MemberRole? = nil) {
      self.role = role
    }

    public init(members: Members) throws(DecodeError) {
      role = try members.readOptional("role")
    }

    public func write(into members: inout Members) {
      members.writeSaid("role", role)
    }

    public static let facts = MessageFacts("MemberPatch", isPatch: true, [
      FieldFacts(2, "role", .enumeration(MemberRole.self)),
    ])
  }
}

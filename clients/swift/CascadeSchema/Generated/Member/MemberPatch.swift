// Generated from Schema/member.graphql by codegen. Do not edit.

public import CascadeClient

extension Member {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: SchemaMessage {
    /// What it wants to be called in this room; null when it wants no other name.
    public var remarkName: Change<String>
    /// A word that stands behind its name; null when there is none.
    public var displayTag: Change<String>

    public init(remarkName: Change<String> = .keep, displayTag: Change<String> = .keep) {
      self.remarkName = remarkName
      self.displayTag = displayTag
    }

    public init(members: Members) throws(DecodeError) {
      remarkName = try members.readChange("remarkName")
      displayTag = try members.readChange("displayTag")
    }

    public func write(into members: inout Members) {
      members.writeChange("remarkName", remarkName)
      members.writeChange("displayTag", displayTag)
    }

    public static let facts = MessageFacts("MemberPatch", isPatch: true, [
      FieldFacts(8, "remarkName", .string, isNullable: true),
      FieldFacts(9, "displayTag", .string, isNullable: true),
    ])
  }
}

extension Member.Patch {
  /// What its fields are held to.
  public enum Limits {
    public static let remarkName = FieldLimits(minLength: 1, maxLength: 64)
    public static let displayTag = FieldLimits(minLength: 1, maxLength: 16)
  }
}

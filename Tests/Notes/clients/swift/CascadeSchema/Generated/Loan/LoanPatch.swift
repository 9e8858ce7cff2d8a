// Generated from Schema/loan.graphql by codegen. Do not edit.

public import CascadeClient

extension Loan {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: SchemaMessage {
    /// Where to; everybody may know.
    public var destination: String?
    /// What for; who took it along and those who run the notebook know.
    public var purpose: Change<String>

    public init(destination: String? = nil, purpose: Change<String> = .keep) {
      self.destination = destination
      self.purpose = purpose
    }

    public init(members: Members) throws(DecodeError) {
      destination = try members.readOptional("destination")
      purpose = try members.readChange("purpose")
    }

    public func write(into members: inout Members) {
      members.writeSaid("destination", destination)
      members.writeChange("purpose", purpose)
    }

    public static let facts = MessageFacts("LoanPatch", isPatch: true, [
      FieldFacts(4, "destination", .string),
      FieldFacts(5, "purpose", .string, isNullable: true),
    ])
  }
}

extension Loan.Patch {
  /// What its fields are held to.
  public enum Limits {
    public static let destination = FieldLimits(minLength: 1, maxLength: 100)
    public static let purpose = FieldLimits(minLength: 0, maxLength: 200)
  }
}

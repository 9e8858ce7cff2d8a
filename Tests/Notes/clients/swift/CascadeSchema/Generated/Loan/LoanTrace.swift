// Generated from Schema/loan.graphql by codegen. Do not edit.

public import CascadeClient

/// What became of a loan.
public struct LoanTrace: SchemaMessage {
  /// What happened last.
  public var latest: LoanStep
  /// All that happened, the first first.
  public var steps: [LoanStep]
  /// The loan before it; null where it is the first.
  public var before: Loan?

  public init(latest: LoanStep, steps: [LoanStep] = [], before: Loan? = nil) {
    self.latest = latest
    self.steps = steps
    self.before = before
  }

  public init(members: Members) throws(DecodeError) {
    latest = try members.read("latest")
    steps = try members.readList("steps")
    before = try members.readOptional("before")
  }

  public func write(into members: inout Members) {
    members.write("latest", latest)
    members.writeList("steps", steps)
    members.writeNullable("before", before)
  }

  public static let facts = MessageFacts("LoanTrace", [
    FieldFacts(1, "latest", .union(LoanStep.self)),
    FieldFacts(2, "steps", .union(LoanStep.self), isList: true),
    FieldFacts(3, "before", .message(Loan.self), isNullable: true),
  ])
}

// Generated from Schema/loan.graphql by codegen. Do not edit.

public import CascadeClient

/// What can become of a loan.
public enum LoanStep: SchemaUnion {
  case taken(LoanTaken)
  case moved(LoanMoved)
  case unknown(UnknownArm)

  public init(tag: String, members: Members) throws(DecodeError) {
    switch tag {
    case "taken": self = .taken(try LoanTaken(members: members))
    case "moved": self = .moved(try LoanMoved(members: members))
    default: self = .unknown(UnknownArm(tag: tag, members: members))
    }
  }

  public func write(into members: inout Members) -> String {
    switch self {
    case .taken(let arm): members.arm(arm, "taken")
    case .moved(let arm): members.arm(arm, "moved")
    case .unknown(let arm): members.arm(arm)
    }
  }

  public static let facts = UnionFacts("LoanStep", [
    ArmFacts(1, "taken", LoanTaken.self),
    ArmFacts(2, "moved", LoanMoved.self),
  ])
}

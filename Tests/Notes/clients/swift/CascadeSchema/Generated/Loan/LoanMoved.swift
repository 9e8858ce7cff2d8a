// Generated from Schema/loan.graphql by codegen. Do not edit.

public import CascadeClient

/// It was taken elsewhere.
public struct LoanMoved: SchemaMessage {
  /// Where to.
  public var destination: String

  public init(destination: String) {
    self.destination = destination
  }

  public init(members: Members) throws(DecodeError) {
    destination = try members.read("destination")
  }

  public func write(into members: inout Members) {
    members.write("destination", destination)
  }

  public static let facts = MessageFacts("LoanMoved", [
    FieldFacts(1, "destination", .string),
  ])
}

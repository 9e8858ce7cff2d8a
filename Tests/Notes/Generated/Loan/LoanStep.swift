// Generated from Schema/loan.graphql by codegen. Do not edit.

public import Wire

/// What can become of a loan.
public enum LoanStep: Sendable, Equatable {
  case taken(LoanTaken)
  case moved(LoanMoved)

  public static let arms = NameTable("taken 1 moved 2")
}

extension LoanStep: WireUnion {
  public static func read(arm: Int, from json: inout JSONReader) throws(JSONError) -> LoanStep? {
    switch arm {
    case 1: try LoanTaken.read(from: &json).map(Self.taken)
    case 2: try LoanMoved.read(from: &json).map(Self.moved)
    default: nil
    }
  }

  public func write(into json: inout JSONWriter) {
    switch self {
    case .taken(let arm): json.arm("taken", arm)
    case .moved(let arm): json.arm("moved", arm)
    }
  }

  public static func read(arm: Int, from reader: inout ProtobufReader) throws(WireError) -> LoanStep? {
    switch arm {
    case 1: .taken(try reader.value(LoanTaken.self))
    case 2: .moved(try reader.value(LoanMoved.self))
    default: nil
    }
  }

  public func writeArm(into writer: inout ProtobufWriter) {
    switch self {
    case .taken(let arm): writer.field(1, arm)
    case .moved(let arm): writer.field(2, arm)
    }
  }
}

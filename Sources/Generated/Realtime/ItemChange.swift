// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// A change of one item.
public enum ItemChange: Sendable, Equatable {
  case patch(ItemPatch)
  case value(ItemValue)
  case removed(ItemRemoved)

  public static let arms = NameTable("patch 1 value 2 removed 3")
}

extension ItemChange: WireUnion {
  public static func read(arm: Int, from json: inout JSONReader) throws(JSONError) -> ItemChange? {
    switch arm {
    case 1: try ItemPatch.read(from: &json).map(Self.patch)
    case 2: try ItemValue.read(from: &json).map(Self.value)
    case 3: try ItemRemoved.read(from: &json).map(Self.removed)
    default: nil
    }
  }

  public func write(into json: inout JSONWriter) {
    switch self {
    case .patch(let arm): json.arm("patch", arm)
    case .value(let arm): json.arm("value", arm)
    case .removed(let arm): json.arm("removed", arm)
    }
  }

  public static func read(arm: Int, from reader: inout ProtobufReader) throws(WireError) -> ItemChange? {
    switch arm {
    case 1: .patch(try reader.value(ItemPatch.self))
    case 2: .value(try reader.value(ItemValue.self))
    case 3: .removed(try reader.value(ItemRemoved.self))
    default: nil
    }
  }

  public func writeArm(into writer: inout ProtobufWriter) {
    switch self {
    case .patch(let arm): writer.field(1, arm)
    case .value(let arm): writer.field(2, arm)
    case .removed(let arm): writer.field(3, arm)
    }
  }
}

// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// A change of one observed resource. It applies to the version `base`: a client that has another observes anew.
public enum ResourceChange: Sendable, Equatable {
  case patch(PatchChange)
  case value(ValueChange)
  case removed(RemovedChange)
  case items(ItemsChange)
  case entries(EntriesChange)
  case stale(StaleChange)
  case notify(NotifyChange)

  public static let arms = NameTable("patch 1 value 2 removed 3 items 4 entries 5 stale 6 notify 7")
}

extension ResourceChange: WireUnion {
  public static func read(arm: Int, from json: inout JSONReader) throws(JSONError) -> ResourceChange? {
    switch arm {
    case 1: try PatchChange.read(from: &json).map(Self.patch)
    case 2: try ValueChange.read(from: &json).map(Self.value)
    case 3: try RemovedChange.read(from: &json).map(Self.removed)
    case 4: try ItemsChange.read(from: &json).map(Self.items)
    case 5: try EntriesChange.read(from: &json).map(Self.entries)
    case 6: try StaleChange.read(from: &json).map(Self.stale)
    case 7: try NotifyChange.read(from: &json).map(Self.notify)
    default: nil
    }
  }

  public func write(into json: inout JSONWriter) {
    switch self {
    case .patch(let arm): json.arm("patch", arm)
    case .value(let arm): json.arm("value", arm)
    case .removed(let arm): json.arm("removed", arm)
    case .items(let arm): json.arm("items", arm)
    case .entries(let arm): json.arm("entries", arm)
    case .stale(let arm): json.arm("stale", arm)
    case .notify(let arm): json.arm("notify", arm)
    }
  }

  public static func read(arm: Int, from reader: inout ProtobufReader) throws(WireError) -> ResourceChange? {
    switch arm {
    case 1: .patch(try reader.value(PatchChange.self))
    case 2: .value(try reader.value(ValueChange.self))
    case 3: .removed(try reader.value(RemovedChange.self))
    case 4: .items(try reader.value(ItemsChange.self))
    case 5: .entries(try reader.value(EntriesChange.self))
    case 6: .stale(try reader.value(StaleChange.self))
    case 7: .notify(try reader.value(NotifyChange.self))
    default: nil
    }
  }

  public func writeArm(into writer: inout ProtobufWriter) {
    switch self {
    case .patch(let arm): writer.field(1, arm)
    case .value(let arm): writer.field(2, arm)
    case .removed(let arm): writer.field(3, arm)
    case .items(let arm): writer.field(4, arm)
    case .entries(let arm): writer.field(5, arm)
    case .stale(let arm): writer.field(6, arm)
    case .notify(let arm): writer.field(7, arm)
    }
  }
}

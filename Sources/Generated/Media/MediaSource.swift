// Generated from Schema/media.graphql by codegen. Do not edit.

public import Wire

/// Where a media comes from.
public enum MediaSource: Sendable, Equatable {
  case direct(DirectSource)
  case providerItem(ProviderItem)

  public static let arms = NameTable("direct 1 providerItem 2")
}

extension MediaSource: WireUnion {
  public static func read(arm: Int, from json: inout JSONReader) throws(JSONError) -> MediaSource? {
    switch arm {
    case 1: try DirectSource.read(from: &json).map(Self.direct)
    case 2: try ProviderItem.read(from: &json).map(Self.providerItem)
    default: nil
    }
  }

  public func write(into json: inout JSONWriter) {
    switch self {
    case .direct(let arm): json.arm("direct", arm)
    case .providerItem(let arm): json.arm("providerItem", arm)
    }
  }

  public static func read(arm: Int, from reader: inout ProtobufReader) throws(WireError) -> MediaSource? {
    switch arm {
    case 1: .direct(try reader.value(DirectSource.self))
    case 2: .providerItem(try reader.value(ProviderItem.self))
    default: nil
    }
  }

  public func writeArm(into writer: inout ProtobufWriter) {
    switch self {
    case .direct(let arm): writer.field(1, arm)
    case .providerItem(let arm): writer.field(2, arm)
    }
  }
}

extension MediaSource {
  public func validate(into violations: inout Violations) {
    switch self {
    case .direct(let arm): arm.validate(into: &violations)
    case .providerItem(let arm): arm.validate(into: &violations)
    }
  }
}

// What a node tells of itself to the others.

public import Core
public import Wire

/// A node of the cluster. The numbers never change: nodes of two versions know each other during an upgrade.
public struct NodeRecord: ProtobufMessage, Equatable {
  /// Another each time that the process starts.
  public var id = ""
  /// Where the others reach it.
  public var address = ""
  public var version = ""
  public var started = Timestamp.epoch

  public init() {}

  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: id = try reader.string()
      case 2: address = try reader.string()
      case 3: version = try reader.string()
      case 4: started = Timestamp(microseconds: try reader.int64()) ?? .epoch
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.string(1, id)
    writer.string(2, address)
    writer.string(3, version)
    writer.int64(4, started.microseconds)
  }
}

// Generated from Schema/serverInfo.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// What this server is and what it offers, for clients that want to know before they try.
public struct ServerInfo: Sendable, Equatable {
  /// The name of the program.
  public var name: String = ""
  /// Its version.
  public var version: String = ""
  /// The version of this interface, as packages and subprotocols carry it: `v1`.
  public var apiVersion: String = ""
  /// What this server has and others may lack: `websocket`, `sse`, `grpc`. Ignore those that you do not know.
  public var features: [String] = []
  /// The server's clock.
  public var time: Timestamp = .epoch
  /// What whoever runs it calls it; null where that is nothing in particular.
  public var title: String? = nil
  /// What it says about itself.
  public var about: String? = nil
  /// The message of the day: what everybody shall read just now.
  public var motd: String? = nil

  public static let fields = NameTable("name 1 version 2 apiVersion 3 features 4 time 5 title 6 about 7 motd 8")

  public init() {}
}

extension ServerInfo: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&name)
      case 2: try json.read(&version)
      case 3: try json.read(&apiVersion)
      case 4: try json.read(&features)
      case 5: try json.read(&time)
      case 6: try json.read(&title)
      case 7: try json.read(&about)
      case 8: try json.read(&motd)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("name", name)
    json.field("version", version)
    json.field("apiVersion", apiVersion)
    json.field("features", features)
    json.field("time", time)
    json.field("title", title)
    json.field("about", about)
    json.field("motd", motd)
    json.endObject()
  }
}

extension ServerInfo: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&name)
      case 2: try reader.read(&version)
      case 3: try reader.read(&apiVersion)
      case 4: try reader.read(&features)
      case 5: try reader.read(&time)
      case 6: try reader.read(&title)
      case 7: try reader.read(&about)
      case 8: try reader.read(&motd)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, name)
    writer.field(2, version)
    writer.field(3, apiVersion)
    writer.field(4, features)
    writer.field(5, time)
    writer.field(6, title)
    writer.field(7, about)
    writer.field(8, motd)
  }
}

extension ServerInfo: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.ServerInfo"
}

// Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.

public import API
public import Wire

/// What is decided about this server while it runs. What is null is as its configuration has it.
public struct RuntimeSettings: Sendable, Equatable {
  /// Whether people can make themselves an account.
  public var isRegistrationOpen: Bool? = nil
  /// Whether people can come as guests, where a room lets them.
  public var areGuestsAllowed: Bool? = nil
  /// What this server is called.
  public var title: String? = nil
  /// What it says about itself.
  public var about: String? = nil
  /// The message of the day: what everybody shall read just now.
  public var motd: String? = nil
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable("isRegistrationOpen 1 areGuestsAllowed 2 title 3 about 4 motd 5 version 1004")

  public init() {}
}

extension RuntimeSettings: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&isRegistrationOpen)
      case 2: try json.read(&areGuestsAllowed)
      case 3: try json.read(&title)
      case 4: try json.read(&about)
      case 5: try json.read(&motd)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("isRegistrationOpen", isRegistrationOpen)
    json.field("areGuestsAllowed", areGuestsAllowed)
    json.field("title", title)
    json.field("about", about)
    json.field("motd", motd)
    json.field("version", version)
    json.endObject()
  }
}

extension RuntimeSettings: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&isRegistrationOpen)
      case 2: try reader.read(&areGuestsAllowed)
      case 3: try reader.read(&title)
      case 4: try reader.read(&about)
      case 5: try reader.read(&motd)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, isRegistrationOpen)
    writer.field(2, areGuestsAllowed)
    writer.field(3, title)
    writer.field(4, about)
    writer.field(5, motd)
    writer.field(1004, version)
  }
}

extension RuntimeSettings: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.RuntimeSettings"
  public var entityVersion: Int? { version }
}

// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import Wire

/// Something that a provider has: a film, a file, a folder, a broadcast.
public struct ProviderItem: Sendable, Equatable {
  /// Which provider: `webdav`, `jellyfin`.
  public var provider: String = ""
  /// Which of the servers of that kind that are set up here; the provider's own one when null.
  public var instance: String? = nil
  /// What it is called there: a path, an id, an address; as the provider's `browse` answers it.
  public var item: String = ""

  public static let fields = NameTable("provider 1! instance 2 item 3!")

  public init() {}
}

extension ProviderItem: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&provider)
      case 2: try json.read(&instance)
      case 3: try json.read(&item)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("provider", provider)
    json.field("instance", instance)
    json.field("item", item)
    json.endObject()
  }
}

extension ProviderItem: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&provider)
      case 2: try reader.read(&instance)
      case 3: try reader.read(&item)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, provider)
    writer.field(2, instance)
    writer.field(3, item)
  }
}

extension ProviderItem {
  static let providerPattern = Pattern("[a-z0-9_-]+")
  static let instancePattern = Pattern("[A-Za-z0-9_-]+")

  public func validate(into violations: inout Violations) {
    violations.length(provider, 1...64, "provider")
    violations.pattern(provider, Self.providerPattern, "provider")
    violations.length(instance, 1...64, "instance")
    violations.pattern(instance, Self.instancePattern, "instance")
    violations.length(item, 1...8192, "item")
  }
}

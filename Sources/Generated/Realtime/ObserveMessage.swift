// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// Follow a resource: its present state comes first, then every change.
public struct ObserveMessage: Sendable, Equatable {
  /// The client's name for the observation.
  public var id: String = ""
  /// What to observe: `playbackState`.
  public var resource: String = ""
  /// Where the client is, when it was there before; without it a snapshot comes.
  public var since: ResumeCursor? = nil
  /// How changes are told.
  public var mode: DeliveryMode = .delta
  /// Of a COLLECTION, the items to observe: as the filter of its list. All of them when left out.
  public var filter: Payload? = nil
  /// Of a COLLECTION, a part of it in one order. All of it when left out.
  public var window: ObservationWindow? = nil
  /// Of a RESOLVED resource, what its resolver must know: as its schema says, `{"clientProfile": …}`.
  public var parameters: Payload? = nil

  public static let fields = NameTable("id 1! resource 2! since 3 mode 4 filter 5 window 6 parameters 7")

  public init() {}
}

extension ObserveMessage: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&resource)
      case 3: try json.read(&since)
      case 4: try json.read(&mode)
      case 5: try json.read(&filter)
      case 6: try json.read(&window)
      case 7: try json.read(&parameters)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("resource", resource)
    json.field("since", since)
    json.field("mode", mode)
    json.field("filter", filter)
    json.field("window", window)
    json.field("parameters", parameters)
    json.endObject()
  }
}

extension ObserveMessage: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&resource)
      case 3: try reader.read(&since)
      case 4: try reader.read(&mode)
      case 5: try reader.read(&filter)
      case 6: try reader.read(&window)
      case 7: try reader.read(&parameters)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, resource)
    writer.field(3, since)
    writer.field(4, mode)
    writer.field(5, filter)
    writer.field(6, window)
    writer.field(7, parameters)
  }
}

extension ObserveMessage {
  public func validate(into violations: inout Violations) {
    violations.length(id, 1...128, "id")
    violations.length(resource, 1...128, "resource")
    if let value = since {
      violations.inside("since") { value.validate(into: &$0) }
    }
    if let value = window {
      violations.inside("window") { value.validate(into: &$0) }
    }
  }
}

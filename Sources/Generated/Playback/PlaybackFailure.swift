// Generated from Schema/playback.graphql by codegen. Do not edit.

public import Core
public import Wire

/// Why there is no way to get what is being watched.
public struct PlaybackFailure: Sendable, Equatable {
  /// Where it went wrong.
  public var layer: PlaybackLayer = .credential
  /// The error's code: `credentials_refused`.
  public var code: String = ""
  /// In a sentence.
  public var detail: String = ""
  /// The status that the other server answered with; null when it did not answer.
  public var upstreamStatus: Int? = nil
  /// When it will be tried again; null when somebody has to do something first.
  public var retryAt: Timestamp? = nil

  public static let fields = NameTable("layer 1! code 2! detail 3! upstreamStatus 4 retryAt 5")

  public init() {}
}

extension PlaybackFailure: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&layer)
      case 2: try json.read(&code)
      case 3: try json.read(&detail)
      case 4: try json.read(&upstreamStatus)
      case 5: try json.read(&retryAt)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("layer", layer)
    json.field("code", code)
    json.field("detail", detail)
    json.field("upstreamStatus", upstreamStatus)
    json.field("retryAt", retryAt)
    json.endObject()
  }
}

extension PlaybackFailure: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&layer)
      case 2: try reader.read(&code)
      case 3: try reader.read(&detail)
      case 4: try reader.read(&upstreamStatus)
      case 5: try reader.read(&retryAt)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, layer)
    writer.field(2, code)
    writer.field(3, detail)
    writer.field(4, upstreamStatus)
    writer.field(5, retryAt)
  }
}

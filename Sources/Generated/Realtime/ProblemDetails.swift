// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// What went wrong: the body of every error over HTTP (RFC 9457), and of the `error` message.
public struct ProblemDetails: Sendable, Equatable {
  /// An address that names the kind of problem; null where the code says it all.
  public var type: String? = nil
  /// The kind in a few words, the same each time.
  public var title: String = ""
  /// The status that HTTP has for it.
  public var status: Int = 0
  /// This time, in a sentence.
  public var detail: String = ""
  /// Stable, for programs: `room_full`.
  public var code: String = ""
  /// Finds the call in the server's log.
  public var requestId: String? = nil
  /// When trying again makes sense.
  public var retryAfterMs: Int? = nil
  /// What is wrong with the input, field by field.
  public var violations: [FieldViolation] = []
  /// What there is now, for who lost a race: the resource, as the caller may see it.
  public var current: Payload? = nil

  public static let fields = NameTable(
    "type 1 title 2! status 3! detail 4! code 5! requestId 6 retryAfterMs 7 violations 8 current 9")

  public init() {}
}

extension ProblemDetails: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&type)
      case 2: try json.read(&title)
      case 3: try json.read(&status)
      case 4: try json.read(&detail)
      case 5: try json.read(&code)
      case 6: try json.read(&requestId)
      case 7: try json.read(&retryAfterMs)
      case 8: try json.read(&self.violations)
      case 9: try json.read(&current)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("type", type)
    json.field("title", title)
    json.field("status", status)
    json.field("detail", detail)
    json.field("code", code)
    json.field("requestId", requestId)
    json.field("retryAfterMs", retryAfterMs)
    json.field("violations", self.violations)
    json.field("current", current)
    json.endObject()
  }
}

extension ProblemDetails: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&type)
      case 2: try reader.read(&title)
      case 3: try reader.read(&status)
      case 4: try reader.read(&detail)
      case 5: try reader.read(&code)
      case 6: try reader.read(&requestId)
      case 7: try reader.read(&retryAfterMs)
      case 8: try reader.read(&self.violations)
      case 9: try reader.read(&current)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, type)
    writer.field(2, title)
    writer.field(3, status)
    writer.field(4, detail)
    writer.field(5, code)
    writer.field(6, requestId)
    writer.field(7, retryAfterMs)
    writer.field(8, self.violations)
    writer.field(9, current)
  }
}

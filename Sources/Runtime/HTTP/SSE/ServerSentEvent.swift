// One event as `text/event-stream` writes it (WHATWG HTML §9.2). Lines are what the format is made of, so no text of the
// caller's can add one: data is cut at each kind of line break into lines of its own, names and ids lose theirs.

public import Core

/// One event for an `EventStream`.
public struct ServerSentEvent: Sendable {
  /// What browsers dispatch it as; nil is "message".
  public var name: String?
  /// What a client names in Last-Event-ID when it comes back.
  public var id: String?
  public var data: Bytes

  public init(_ data: Bytes, name: String? = nil, id: String? = nil) {
    self.data = data
    self.name = name
    self.id = id
  }

  func write(into writer: inout ByteWriter) {
    writer.reserve(data.count + 64)
    if let name { ServerSentEvent.field("event: ", name, into: &writer) }
    if let id { ServerSentEvent.field("id: ", id, into: &writer) }
    lines(into: &writer)
    writer.append("\n")
  }

  private func lines(into writer: inout ByteWriter) {
    let span = data.span
    var start = 0
    while true {
      var end = start
      while end < span.count && span[end] != 0x0a && span[end] != 0x0d { end += 1 }
      writer.append("data: ")
      writer.append(span.extracting(start..<end))
      writer.append("\n")
      if end == span.count { return }
      start = span[end] == 0x0d && end + 1 < span.count && span[end + 1] == 0x0a ? end + 2 : end + 1
    }
  }

  /// A field in one line; a NUL would make a client ignore an id.
  private static func field(_ name: StaticString, _ value: String, into writer: inout ByteWriter) {
    writer.append(name)
    for byte in value.utf8 where byte != 0x0a && byte != 0x0d && byte != 0 { writer.append(byte) }
    writer.append("\n")
  }

  /// Asks the client to wait so long before it comes back.
  static func retry(_ wait: Duration, into writer: inout ByteWriter) {
    writer.append("retry: ")
    writer.append(decimal: Int(max(0, wait.milliseconds)))
    writer.append("\n\n")
  }

  /// A comment: nothing to a client, a sign of life to all between.
  static let heartbeat: StaticString = ":\n\n"
}

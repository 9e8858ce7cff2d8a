// Reads an event stream as a browser does, and no more than that.

import Core
import Generated
import HTTP
import Wire

final class EventReader: @unchecked Sendable {
  struct Ended: Error {}

  struct Event {
    var id: String?
    var data = ""
    var retry: Int?

    var message: ServerMessage {
      get throws {
        var violations = Violations()
        guard let message = try ServerMessage.decode(json: Bytes(data), violations: &violations), violations.isEmpty
        else { throw RealtimeClient.Unreadable(text: data) }
        return message
      }
    }
  }

  private let stream: HTTP2ClientStream
  private var buffer: [UInt8] = []

  private init(_ stream: HTTP2ClientStream) { self.stream = stream }

  static func open(
    _ client: DoorClient, _ path: String, as token: String = "ada", _ more: [String: String] = [:]
  ) async throws -> EventReader {
    var fields = Fields()
    fields.add(.authorization, "Bearer \(token)")
    for (name, value) in more { fields.add(name, value) }
    let stream = try client.connection.open(.get, path, fields, endsStream: true)
    let head = try await stream.head()
    guard head.status == 200, head.fields[.contentType] == "text/event-stream" else { throw Ended() }
    return EventReader(stream)
  }

  static func open(_ client: DoorClient, _ path: String, _ more: [String: String]) async throws -> EventReader {
    try await open(client, path, as: "ada", more)
  }

  /// The next event, or what asks to wait; comments are passed over.
  func next() async throws -> Event {
    while true {
      var event = Event()
      while let line = try await line(), !line.isEmpty {
        let (name, value) = EventReader.field(line)
        switch name {
        case "id": event.id = value
        case "data": event.data += value
        case "retry": event.retry = Int(value)
        default: continue
        }
      }
      if !event.data.isEmpty || event.retry != nil { return event }
    }
  }

  @discardableResult
  func until(_ isLast: (Event) -> Bool) async throws -> [Event] {
    var events: [Event] = []
    while true {
      events.append(try await next())
      if isLast(events[events.count - 1]) { return events }
    }
  }

  func cut() { stream.cancel() }

  private static func field(_ line: String) -> (String, String) {
    guard let colon = line.firstIndex(of: ":") else { return (line, "") }
    let value = line[line.index(after: colon)...]
    return (String(line[..<colon]), String(value.first == " " ? value.dropFirst() : value))
  }

  private func line() async throws -> String? {
    while true {
      if let end = buffer.firstIndex(of: 10) {
        let line = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeFirst(end + 1)
        return line
      }
      guard let piece = try await stream.next() else { throw Ended() }
      buffer += piece.array
    }
  }
}

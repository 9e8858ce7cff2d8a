// Goes through each door over one HTTP/2 connection, and says plainly what was answered.

import Core
import HTTP
import Wire

/// An answer over REST.
struct RESTAnswer: Sendable {
  var status: UInt16
  var fields: Fields
  var body: Bytes

  var problem: ReadProblem? { ReadProblem(body) }
  /// What is wrong, as `field code`.
  var complaints: [String] { problem?.complaints ?? [] }
}

final class DoorClient: @unchecked Sendable {
  let connection: HTTP2Client
  private let calls: GRPCClient

  init(_ connection: HTTP2Client) {
    self.connection = connection
    calls = GRPCClient(connection)
  }

  // MARK: REST

  /// A body is JSON unless a field says otherwise.
  func rest(
    _ method: Method, _ path: String, as token: String? = "ada", _ fields: [String: String] = [:],
    body: String? = nil
  ) async throws -> RESTAnswer {
    let stream = try connection.open(
      method, path, DoorClient.fields(token, fields, hasBody: body != nil), endsStream: body == nil)
    if let body {
      // A server that refuses by the head alone reads no further.
      try? await stream.send(Bytes(body))
      stream.finish()
    }
    let head = try await stream.head()
    var all = ByteWriter()
    while let piece = try await stream.next() { all.append(piece) }
    return RESTAnswer(status: head.status, fields: head.fields, body: all.finish())
  }

  private static func fields(_ token: String?, _ more: [String: String], hasBody: Bool) -> Fields {
    var fields = Fields()
    if let token { fields.add(.authorization, "Bearer \(token)") }
    if hasBody && more["content-type"] == nil { fields.add(.contentType, "application/json") }
    for (name, value) in more where !value.isEmpty { fields.add(name, value) }
    return fields
  }

  // MARK: gRPC

  func grpc(
    _ method: String, _ message: Bytes, as token: String? = "ada", deadline: Duration? = nil
  ) async throws(GRPCError) -> Bytes {
    var metadata = GRPCMetadata()
    if let token { metadata.add("authorization", "Bearer \(token)") }
    return try await calls.unary(
      "/notes.v1.\(method)", message, metadata: metadata, deadline: deadline)
  }

  func stream(_ method: String, as token: String? = "ada") throws(GRPCError) -> GRPCClientCall {
    var metadata = GRPCMetadata()
    if let token { metadata.add("authorization", "Bearer \(token)") }
    return try calls.call("/notes.v1.\(method)", metadata: metadata)
  }

  // MARK: call

  /// Past its welcome.
  func socket(
    _ path: String = "/ws", as token: String? = "ada", _ subprotocol: String? = "notes.v1.json"
  ) async throws -> CallSocket {
    let socket = try await unwelcomed(path, as: token, subprotocol)
    // The welcome comes before all else.
    guard try await socket.next().type == "welcome" else { throw CallSocket.Ended() }
    return socket
  }

  func unwelcomed(_ path: String, as token: String?, _ subprotocol: String?) async throws -> CallSocket {
    var fields = Fields()
    fields.add(":protocol", "websocket")
    fields.add(.secWebSocketVersion, "13")
    if let subprotocol { fields.add(.secWebSocketProtocol, subprotocol) }
    if let token { fields.add(.authorization, "Bearer \(token)") }
    let stream = try connection.open(.connect, path, fields, endsStream: false)
    let head = try await stream.head()
    guard head.status == 200 else {
      var all = ByteWriter()
      while let piece = try await stream.next() { all.append(piece) }
      throw RefusedSocket(answer: RESTAnswer(status: head.status, fields: head.fields, body: all.finish()))
    }
    return CallSocket(stream, subprotocol: head.fields[.secWebSocketProtocol])
  }
}

/// The door did not open.
struct RefusedSocket: Error {
  let answer: RESTAnswer
}

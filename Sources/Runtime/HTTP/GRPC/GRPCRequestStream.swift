// The messages that a client streams, as a handler reads them: one at a time, and only as fast as it asks, since what it
// has not read stays within the peer's window.

public import Core
public import Wire

/// Messages that arrive one by one.
public struct GRPCRequestStream<Message: ProtobufMessage>: Sendable {
  @usableFromInline let messages: GRPCMessages

  @usableFromInline
  init(_ messages: GRPCMessages) { self.messages = messages }

  /// The next message; nil when the client has sent all.
  @inlinable
  public func next() async throws(GRPCError) -> Message? {
    guard let payload = try await messages.next() else { return nil }
    return try GRPCMethod.decode(payload)
  }
}

/// Encoded messages that arrive one by one; one task reads them.
public final class GRPCMessages: @unchecked Sendable {
  private var reader: GRPCMessageReader

  init(_ reader: GRPCMessageReader) { self.reader = reader }

  /// The next message; nil when the client has sent all.
  public func next() async throws(GRPCError) -> Bytes? {
    var reader = self.reader
    defer { self.reader = reader }
    return try await reader.next()
  }

  @usableFromInline
  func only() async throws(GRPCError) -> Bytes {
    var reader = self.reader
    defer { self.reader = reader }
    return try await reader.only()
  }
}

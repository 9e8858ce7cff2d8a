// The realtime protocol on a bidirectional stream of gRPC, `Realtime.Connect`: its first message names the scope, since its
// address does not.

internal import API
internal import Core
public import HTTP
internal import State

extension RealtimeDoor {
  /// The service; `field` is what inputs call the scope: `roomId`.
  public func service(field: String, _ descriptors: GRPCDescriptors? = nil) -> GRPCService {
    var bounds = GRPCLimits()
    bounds.maxMessageBytes = limits.maxMessageBytes
    let connect = GRPCMethod.rawStreaming("Connect") { messages, replies, context async throws(GRPCError) in
      let plan: SessionPlan
      do throws(APIError) {
        plan = try await self.plan(context.request, try await opening(messages), field)
      } catch {
        throw GRPCError(error, package)
      }
      try await run(plan, messages, replies, context.loop)
    }
    return GRPCService("\(package).Realtime", limits: bounds, descriptors: descriptors, methods: [connect])
  }

  private func opening(_ messages: GRPCMessages) async throws(APIError) -> OpenMessage {
    let first: Bytes?
    do throws(GRPCError) { first = try await messages.next() } catch {
      throw APIError(DoorError.malformedProtobuf, "The first message cannot be read: \(error.message)")
    }
    guard let first, case .open(let message) = try ClientMessage.read(first, .protobuf) else {
      throw APIError(DoorError.invalidInput, "The first message of the stream is open: it names the scope.")
    }
    return message
  }

  private func plan(
    _ request: Request, _ message: OpenMessage, _ field: String
  ) async throws(APIError) -> SessionPlan {
    try await plan(request, try request.credentials(), message.scope.map { CallScope(field: field, id: $0) })
  }

  /// One task reads and another writes, and the session stands between them.
  private func run(
    _ plan: SessionPlan, _ messages: GRPCMessages, _ replies: GRPCReplies, _ loop: Loop
  ) async throws(GRPCError) {
    let stream = SessionStream(Session(plan, on: loop))
    replies.whenDraining = { stream.session.drain() }
    stream.session.opened(.pump(stream.pump), .protobuf)
    let here = Confined(stream, to: loop)
    let reading = loop.spawn { await here.value.read(messages) }
    do throws(GRPCError) {
      try await stream.pump.run { item async throws(GRPCError) in try await replies.write(item.message) }
    } catch {
      // The client is gone: there is nobody to be told.
    }
    reading.cancel()
    stream.session.closed()
    if let failure = stream.failure { throw failure }
    if let end = stream.pump.end, !stream.isFinished { throw GRPCError(RealtimeDoor.error(end), package) }
  }

  private static func error(_ reason: Farewell) -> APIError {
    switch reason.verdict {
    case .reconnect, .backOff: APIError(DoorError.unavailable, "The connection ends: \(reason.name).")
    case .authenticate: APIError(DoorError.unauthenticated, "The token ran out.")
    case .stop: APIError(DoorError.permissionDenied, "The connection ends: \(reason.name).")
    }
  }
}

/// One stream: a session, what it says, and how the reading of it ended. Belongs to the connection's loop.
private final class SessionStream {
  let session: Session
  let pump: MessagePump
  /// What the client broke.
  private(set) var failure: GRPCError?
  /// The client has said all: it is answered, and that is the end.
  private(set) var isFinished = false

  init(_ session: Session) {
    self.session = session
    pump = MessagePump(on: session.loop)
    pump.roomAgain = { session.roomAgain() }
  }

  func read(_ messages: GRPCMessages) async {
    do throws(GRPCError) {
      while !pump.isFinished {
        await pump.readable()
        guard let message = try await messages.next() else {
          isFinished = true
          return session.finish()
        }
        session.received(message, isText: false)
      }
    } catch {
      if error.status.code != .cancelled { failure = error }
    }
    pump.finish()
  }
}

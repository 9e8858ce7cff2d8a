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
      do throws(APIError) {
        let plan = try await plan(context.request, try await opening(messages), field)
        try await RealtimeDoor.run(plan, messages, replies, context.loop)
      } catch {
        throw GRPCError(error, package)
      }
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
  private static func run(
    _ plan: SessionPlan, _ messages: GRPCMessages, _ replies: GRPCReplies, _ loop: Loop
  ) async throws(APIError) {
    let (pump, session) = (MessagePump(), Session(plan, on: loop))
    pump.roomAgain = { session.roomAgain() }
    replies.whenDraining = { session.drain() }
    session.opened(.pump(pump), .protobuf)
    let here = Confined((pump: pump, session: session), to: loop)
    let reading = loop.spawn {
      let (pump, session) = here.value
      while true {
        await pump.readable()
        do throws(GRPCError) {
          guard !pump.isFinished, let message = try await messages.next() else { break }
          session.received(message, isText: false)
        } catch {
          break
        }
      }
      pump.finish()
    }
    do throws(GRPCError) {
      try await pump.run { item async throws(GRPCError) in try await replies.write(item.message) }
    } catch {
      // The client is gone: there is nobody to be told.
    }
    reading.cancel()
    session.closed()
    if let end = pump.end { throw error(end) }
  }

  private static func error(_ reason: Farewell) -> APIError {
    switch reason.verdict {
    case .reconnect, .backOff: APIError(DoorError.unavailable, "The connection ends: \(reason.name).")
    case .authenticate: APIError(DoorError.unauthenticated, "The token ran out.")
    case .stop: APIError(DoorError.permissionDenied, "The connection ends: \(reason.name).")
    }
  }
}

// The bounds that an operator sets, as the rooms below know them.

internal import Core
internal import Doors
internal import Generated
internal import HTTP
internal import Net

extension Configuration {
  /// What a route costs at most, where it says nothing else.
  var routeLimits: RouteLimits {
    RouteLimits(maxBodyBytes: settings.http.maxBodyBytes, deadline: settings.http.requestTimeout)
  }

  /// Of a call whose client names no time.
  var grpcLimits: GRPCLimits {
    var limits = GRPCLimits()
    limits.maxMessageBytes = settings.grpc.maxMessageBytes
    limits.deadline = settings.http.requestTimeout
    return limits
  }

  var httpLimits: HTTPLimits {
    var limits = HTTPLimits()
    limits.maxTargetBytes = settings.http.maxTargetBytes
    limits.maxHeadBytes = settings.http.maxHeadBytes
    limits.maxFields = settings.http.maxFields
    limits.headTimeout = settings.http.headTimeout
    limits.bodyTimeout = settings.http.bodyTimeout
    limits.idleTimeout = settings.http.idleTimeout
    limits.drainIdle = settings.drain.idle
    limits.bodyWindow = settings.http.bodyWindow
    limits.maxDiscardedBytes = settings.http.maxDiscardedBytes
    limits.maxStreams = settings.http.maxStreams
    limits.resetBurst = settings.http.resetBurst
    limits.resetsPerSecond = settings.http.resetsPerSecond
    limits.maxMessageBytes = settings.webSocket.maxMessageBytes
    return limits
  }

  var connectionLimits: ConnectionLimits {
    var limits = ConnectionLimits()
    limits.maxQueuedBytes = settings.connection.maxQueuedBytes
    limits.writeStall = settings.connection.writeStall
    limits.handshake = settings.connection.handshake
    limits.closing = settings.connection.closing
    limits.maxDroppedBytes = settings.connection.maxDroppedBytes
    return limits
  }

  /// Of connections that observe and call. A call may take as long as a request.
  var realtimeLimits: RealtimeLimits {
    let realtime = settings.realtime
    var limits = RealtimeLimits()
    limits.maxConnections = realtime.max
    limits.maxPerUser = realtime.maxPerUser
    limits.maxPerAddress = realtime.maxPerAddress
    limits.maxMessageBytes = realtime.maxMessageBytes
    limits.maxInFlight = realtime.maxCalls
    limits.messagesPerSecond = realtime.messagesPerSecond
    limits.burst = realtime.burst
    limits.deadline = settings.http.requestTimeout
    limits.heartbeat = realtime.heartbeat
    limits.maxQueuedBytes = realtime.maxQueuedBytes
    limits.overloadGrace = realtime.overloadGrace
    limits.replays = realtime.replays
    limits.maxWaitingReplays = realtime.maxWaiting
    limits.replayPatience = realtime.patience
    limits.drainSpread = realtime.drainSpread
    return limits
  }
}

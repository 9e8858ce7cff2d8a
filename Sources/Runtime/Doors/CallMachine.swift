// What a WebSocket's messages come to, decided without I/O.
//
// States: open → draining (good-bye was said: calls in flight end, new ones are refused) → over. Illegal moves: a frame
// that cannot be read is the client's fault and ends the connection; a message of an unknown type, one too many in flight
// or one too soon is the client's mistake and is answered, and the connection stays.

internal import API
internal import Core
internal import Wire

struct CallMachine {
  enum Action {
    /// Call the operation at that place.
    case call(place: Int, id: String, CallInput)
    case answer(CallAnswer)
    case close(code: UInt16, reason: String)
  }

  private let encoding: CallEncoding
  private let limits: CallLimits
  /// By their ids: two of one id could not be told apart.
  private var inFlight: Set<String> = []
  private var isDraining = false
  private var tokens: Double
  private var refilled: MonotonicTime

  init(_ encoding: CallEncoding, _ limits: CallLimits, at now: MonotonicTime) {
    self.encoding = encoding
    self.limits = limits
    tokens = Double(limits.burst)
    refilled = now
  }

  /// `places` finds operations; `clock` is the server's, in microseconds.
  mutating func received(
    _ message: Bytes, isText: Bool, at now: MonotonicTime, clock: () -> Int, places: (String) -> Int?
  ) -> Action {
    guard isText == (encoding == .json) else {
      return .close(code: 1_003, reason: encoding == .json ? "text frames only" : "binary frames only")
    }
    let arrived = clock()
    let envelope: ClientEnvelope
    do throws(APIError) {
      envelope = try encoding == .json ? .read(json: message) : .read(protobuf: message)
    } catch {
      return .close(code: 1_007, reason: "a message that cannot be read")
    }
    let isInTime = takeToken(now)
    switch envelope {
    case .ping(let sent): return .answer(.pong(sent: sent, received: arrived, answered: clock()))
    case .other(let type, let id):
      return refuse(id, DoorError.invalidInput, "There is no message of the type \(type.prefix(64)) here.")
    case .call(let call):
      guard isInTime else {
        return refuse(
          call.id, DoorError.rateLimited, "More than \(limits.messagesPerSecond) messages a second.",
          retryAfter: .seconds(1))
      }
      return begin(call, places)
    }
  }

  private mutating func begin(_ call: ClientEnvelope.Call, _ places: (String) -> Int?) -> Action {
    guard (1...CallLimits.maxIDBytes).contains(call.id.utf8.count) else {
      return refuse(nil, DoorError.invalidInput, "A call has an id of 1 to \(CallLimits.maxIDBytes) bytes.")
    }
    guard let place = places(call.operation) else {
      return refuse(call.id, DoorError.notFound, "There is no operation \(call.operation.prefix(64)).")
    }
    guard !isDraining else {
      return refuse(call.id, DoorError.unavailable, "The server is going down; connect anew.")
    }
    guard !inFlight.contains(call.id) else {
      return refuse(call.id, DoorError.invalidInput, "A call of this id has not ended yet.")
    }
    guard inFlight.count < limits.maxInFlight else {
      return refuse(
        call.id, DoorError.rateLimited, "\(limits.maxInFlight) calls of this connection are running.",
        retryAfter: .milliseconds(100))
    }
    inFlight.insert(call.id)
    if encoding == .protobuf { return .call(place: place, id: call.id, .protobuf(CallMachine.joined(call))) }
    var beside: [(field: Int, text: String)] = []
    if let base = call.base { beside.append((Operation.expectedVersionField, String(base))) }
    if let id = call.operationID { beside.append((Operation.operationIDField, id)) }
    let input = call.input.bytes.isEmpty ? Bytes("{}" as StaticString) : call.input.bytes
    return .call(place: place, id: call.id, .json(input, beside: beside))
  }

  /// A call has ended; answers whether it was the last that a draining connection waited for.
  mutating func finished(_ id: String) -> Bool {
    inFlight.remove(id)
    return isDraining && inFlight.isEmpty
  }

  /// Good-bye is being said; answers whether nothing has to be waited for.
  mutating func drain() -> Bool {
    isDraining = true
    return inFlight.isEmpty
  }

  /// Base and operation id are fields of the input: in protobuf they can simply stand behind it.
  private static func joined(_ call: ClientEnvelope.Call) -> Bytes {
    guard call.base != nil || call.operationID != nil else { return call.input.bytes }
    var writer = ByteWriter(capacity: call.input.bytes.count + 64)
    writer.append(call.input.bytes)
    var message = ProtobufWriter(appendingTo: writer)
    if let base = call.base { message.int64(Operation.expectedVersionField, Int64(base), .explicit) }
    if let id = call.operationID { message.string(Operation.operationIDField, id, .explicit) }
    return message.finish()
  }

  private func refuse(_ id: String?, _ kind: ErrorKind, _ detail: String, retryAfter: Duration? = nil) -> Action {
    .answer(.error(id: id, APIError(kind, detail, retryAfter: retryAfter).problem(nil)))
  }

  /// A bucket that fills with time: bursts are fine, floods are not.
  private mutating func takeToken(_ now: MonotonicTime) -> Bool {
    let passed = Double((now - refilled).nanoseconds) / 1e9
    tokens = min(Double(limits.burst), tokens + passed * Double(limits.messagesPerSecond))
    refilled = now
    guard tokens >= 1 else { return false }
    tokens -= 1
    return true
  }
}

/// What one connection may.
public struct CallLimits: Sendable {
  /// Calls that run at a time.
  public var maxInFlight = 32
  /// Sustained, and at once.
  public var messagesPerSecond = 50
  public var burst = 100
  /// At least so often something is said.
  public var heartbeat = Duration.seconds(15)
  static let maxIDBytes = 128

  public init() {}
}

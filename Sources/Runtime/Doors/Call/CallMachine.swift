// What a WebSocket's messages come to, decided without I/O.
//
// States: open → draining (good-bye was said: calls in flight end, new ones are refused) → over. Illegal moves: a message
// in the other encoding's kind of frame breaks the subprotocol and ends the connection; all else (what cannot be read, a
// type or an operation that is not known, one too many in flight, one too soon) is the client's mistake and is answered,
// and the connection stays.
//
// An answer with an id is the answer of the call that waits under it, always. So a message that takes the id of such a
// call is refused without one: whoever waits for that call goes on waiting for what it will say. A call that was
// answered because its deadline passed gives its id back at once, and its place among those in flight when it has
// really ended: a client cannot have more work running by not waiting for it.

internal import API
internal import Core
internal import Wire

struct CallMachine {
  enum Action {
    /// Call the operation at that place.
    case call(place: Int, id: String, CallInput)
    case answer(CallAnswer)
    case refuse(id: String?, APIError)
    case close(code: UInt16, reason: String)
  }

  private let encoding: CallEncoding
  private let limits: CallLimits
  private let scope: CallScope?
  /// Calls that run, and the ids of those that were not answered: two of one id could not be told apart.
  private var inFlight = 0
  private var waiting: Set<String> = []
  private var isDraining = false
  private var tokens: Double
  private var refilled: MonotonicTime

  init(_ encoding: CallEncoding, _ limits: CallLimits, _ scope: CallScope? = nil, at now: MonotonicTime) {
    self.encoding = encoding
    self.limits = limits
    self.scope = scope
    tokens = Double(limits.burst)
    refilled = now
  }

  /// `find` knows operations by their names; `clock` is the server's, in microseconds.
  mutating func received(
    _ message: Bytes, isText: Bool, at now: MonotonicTime, clock: () -> Int,
    find: (String) -> (place: Int, operation: Operation)?
  ) -> Action {
    guard isText == (encoding == .json) else {
      return .close(code: 1_003, reason: encoding == .json ? "text frames only" : "binary frames only")
    }
    let arrived = clock()
    if let wait = takeToken(now) {
      return refuse(
        name(of: message),
        APIError(
          DoorError.rateLimited, "More than \(limits.messagesPerSecond) messages a second.", retryAfter: wait))
    }
    do throws(APIError) {
      switch try ClientMessage.read(message, encoding) {
      case .ping(let ping): return .answer(.pong(sent: ping.t1, received: arrived, answered: clock()))
      case .call(let call): return begin(call, find)
      case .unserved(let type, let id):
        return refuse(id, APIError(DoorError.notImplemented, "\(type) is described and not built yet."))
      }
    } catch {
      return refuse(name(of: message), error)
    }
  }

  private func name(of message: Bytes) -> String? {
    encoding == .json ? MessageName.find(json: message) : MessageName.find(protobuf: message)
  }

  private mutating func begin(
    _ call: CallMessage, _ find: (String) -> (place: Int, operation: Operation)?
  ) -> Action {
    if waiting.contains(call.id) {
      return refuse(
        call.id, APIError(DoorError.duplicateCall, "A call of the id \(call.id) has not ended yet; it goes on."))
    }
    guard let (place, operation) = find(call.operation) else {
      return refuse(call.id, APIError(DoorError.unknownOperation, "There is no operation \(call.operation)."))
    }
    guard !isDraining else {
      return refuse(call.id, APIError(DoorError.unavailable, "The server is going down; connect anew."))
    }
    guard inFlight < limits.maxInFlight else {
      return refuse(
        call.id,
        APIError(
          DoorError.rateLimited, "\(limits.maxInFlight) calls of this connection are running.",
          retryAfter: .milliseconds(100)))
    }
    if let error = CallMachine.misplaced(call, operation) { return refuse(call.id, error) }
    inFlight += 1
    waiting.insert(call.id)
    return .call(place: place, id: call.id, input(of: call, operation))
  }

  /// A call is answered; tells whether it was the last that a draining connection waited for.
  mutating func answered(_ id: String) -> Bool {
    waiting.remove(id)
    return isDraining && waiting.isEmpty
  }

  /// A call has ended, whenever it was answered.
  mutating func ended() { inFlight -= 1 }

  /// Good-bye is being said; tells whether nothing has to be waited for.
  mutating func drain() -> Bool {
    isDraining = true
    return waiting.isEmpty
  }

  private func refuse(_ id: String?, _ error: APIError) -> Action {
    .refuse(id: id.flatMap { waiting.contains($0) ? nil : $0 }, error)
  }

  // MARK: Inputs

  /// What stands beside an input that has no place for it.
  private static func misplaced(_ call: CallMessage, _ operation: Operation) -> APIError? {
    var violations = Violations()
    if call.base != nil && !operation.takesBase {
      violations.note(.unknownField, "\(operation.name) is about no version", "base")
    }
    if call.operationID != nil && !operation.takesOperationID {
      violations.note(.unknownField, "\(operation.name) changes nothing that could be repeated", "operationId")
    }
    return violations.isEmpty ? nil : .invalid(violations)
  }

  private func input(of call: CallMessage, _ operation: Operation) -> CallInput {
    var input = call.input?.bytes ?? Bytes()
    if input.isEmpty && encoding == .json { input = Bytes("{}" as StaticString) }
    if let scope { input = scope.input(input, of: operation, encoding) }
    if encoding == .protobuf { return .protobuf(CallMachine.joined(input, call)) }
    var beside: [(field: Int, text: String)] = []
    if let base = call.base { beside.append((Operation.expectedVersionField, String(base))) }
    if let id = call.operationID { beside.append((Operation.operationIDField, id)) }
    return .json(input, beside: beside)
  }

  /// Base and operation id are fields of the input: in protobuf they can simply stand behind it.
  private static func joined(_ input: Bytes, _ call: CallMessage) -> Bytes {
    guard call.base != nil || call.operationID != nil else { return input }
    var writer = ByteWriter(capacity: input.count + 64)
    writer.append(input)
    var message = ProtobufWriter(appendingTo: writer)
    if let base = call.base { message.int64(Operation.expectedVersionField, Int64(base), .explicit) }
    if let id = call.operationID { message.string(Operation.operationIDField, id, .explicit) }
    return message.finish()
  }

  // MARK: The rate

  /// A bucket that fills with time: bursts are fine, floods are not. Answers how long to wait where it is empty.
  private mutating func takeToken(_ now: MonotonicTime) -> Duration? {
    let rate = Double(limits.messagesPerSecond)
    let passed = Double((now - refilled).nanoseconds) / 1e9
    tokens = min(Double(limits.burst), tokens + passed * rate)
    refilled = now
    guard tokens >= 1 else { return .milliseconds(Int64((1 - tokens) / rate * 1_000) + 1) }
    tokens -= 1
    return nil
  }
}

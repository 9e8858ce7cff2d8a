// What a client's messages come to, decided without I/O, whatever carries them.
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
internal import State
internal import Wire

struct SessionMachine {
  enum Action {
    /// Call the operation at that place.
    case call(place: Int, id: String, CallInput)
    case observe(ObserveMessage)
    case unobserve(String)
    /// Go on as whom this token shows; it counts as a call.
    case authorize(id: String?, Secret)
    case answer(SessionAnswer)
    case refuse(id: String?, APIError)
    case close(code: UInt16, reason: String)
  }

  typealias Find = (String) -> (place: Int, operation: Operation)?

  let encoding: Encoding
  let limits: RealtimeLimits
  let scope: CallScope?
  /// Calls that run, and the ids of those that were not answered: two of one id could not be told apart.
  private var inFlight = 0
  private var waiting: Set<String> = []
  private(set) var isDraining = false
  private var tokens: Double
  private var refilled: MonotonicTime

  init(_ encoding: Encoding, _ limits: RealtimeLimits, _ scope: CallScope? = nil, at now: MonotonicTime) {
    self.encoding = encoding
    self.limits = limits
    self.scope = scope
    tokens = Double(limits.burst)
    refilled = now
  }

  /// `find` knows operations by their names; `clock` is the server's, in microseconds.
  mutating func received(
    _ message: Bytes, isText: Bool, at now: MonotonicTime, clock: () -> Int, find: Find
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
      return try decide(try ClientMessage.read(message, encoding), arrived, clock, find)
    } catch {
      return refuse(name(of: message), error)
    }
  }

  private mutating func decide(
    _ message: ClientMessage, _ arrived: Int, _ clock: () -> Int, _ find: Find
  ) throws(APIError) -> Action {
    switch message {
    case .ping(let ping): return .answer(.pong(sent: ping.t1, received: arrived, answered: clock()))
    case .call(let call):
      guard !waiting.contains(call.id) else { return duplicate(call.id) }
      guard let (place, operation) = find(call.operation) else {
        throw APIError(DoorError.unknownOperation, "There is no operation \(call.operation).")
      }
      return try begin(call, place, operation)
    case .patch(let patch):
      guard !waiting.contains(patch.id) else { return duplicate(patch.id) }
      guard let (place, operation) = find(patch.resource + ".patch") else {
        throw APIError(DoorError.unknownResource, "There is no resource \(patch.resource) that is changed by patches.")
      }
      return try begin(try call(of: patch, operation), place, operation)
    case .observe(let message):
      try checkOpen()
      return .observe(message)
    case .unobserve(let message): return .unobserve(message.id)
    case .authorize(let message):
      if let id = message.id, waiting.contains(id) { return duplicate(id) }
      try takePlace(message.id)
      return .authorize(id: message.id, Secret(message.token))
    case .open:
      throw APIError(DoorError.invalidInput, "This connection has a scope: open is the first message of a gRPC stream.")
    }
  }

  private func name(of message: Bytes) -> String? {
    encoding == .json ? MessageName.find(json: message) : MessageName.find(protobuf: message)
  }

  private mutating func begin(_ call: CallMessage, _ place: Int, _ operation: Operation) throws(APIError) -> Action {
    if let error = SessionMachine.misplaced(call, operation) { throw error }
    try takePlace(call.id)
    return .call(place: place, id: call.id, input(of: call, operation))
  }

  private mutating func takePlace(_ id: String?) throws(APIError) {
    try checkOpen()
    guard inFlight < limits.maxInFlight else {
      throw APIError(
        DoorError.rateLimited, "\(limits.maxInFlight) calls of this connection are running.",
        retryAfter: .milliseconds(100))
    }
    inFlight += 1
    if let id { waiting.insert(id) }
  }

  private func checkOpen() throws(APIError) {
    if isDraining { throw APIError(DoorError.unavailable, "The server is going down; connect anew.") }
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

  // MARK: Refusing

  private func duplicate(_ id: String) -> Action {
    refuse(id, APIError(DoorError.duplicateCall, "A call of the id \(id) has not ended yet; it goes on."))
  }

  private func refuse(_ id: String?, _ error: APIError) -> Action { .refuse(id: free(id), error) }

  /// The id that a refusal may name.
  func free(_ id: String?) -> String? { id.flatMap { waiting.contains($0) ? nil : $0 } }

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

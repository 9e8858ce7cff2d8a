// The life of a connection that is lost and found again, as decisions alone: no socket, no timer, no clock. The driver
// (Connection) tells it what happened and does what it answers.
//
//   idle ─▶ connecting ─▶ greeting ─▶ live ─▶ waiting ─▶ connecting …        and from everywhere: stopped
//
// Whose fault: a message before the welcome, or one that cannot be read, is the server's (the connection is given up). A
// message about a question that is no longer open is a legal race (ignored). Anything asked of a stopped machine is the
// application's (an error at once).

internal import Core

/// How a connection is.
public enum ConnectionStatus: Sendable, Equatable {
  case idle, connecting
  /// The socket is open; the server has not spoken yet.
  case greeting
  case live
  /// Lost; it will be tried again.
  case waiting
  /// For good.
  case stopped
}

struct SessionMachine: Sendable {
  enum Limits {
    /// On one connection; the server's bound as well.
    static let observations = 64
    /// Calls that wait for their results.
    static let calls = 256
    /// For the welcome to come.
    static let greeting = Duration.seconds(10)
    /// Of silence, in heartbeats, until the connection is taken for dead.
    static let silentHeartbeats = 2
    /// For any sign of life after sleep or a change of network.
    static let probe = Duration.seconds(5)
    static let pingBurst = 8
    static let burstEvery = Duration.milliseconds(100)
    static let pingEvery = Duration.seconds(10)
    /// A timer that comes so late slept.
    static let late = Duration.seconds(3)
  }

  enum Action: Sendable {
    /// Open a socket.
    case connect
    case send(ClientMessage)
    /// Drop the socket; nothing more is heard of it.
    case close(code: UInt16, reason: String)
    case status(ConnectionStatus)
    case settle(String, CallTable.Outcome)
    case news(observation: Int, ObservationMachine.News)
    /// The server found something wrong that belongs to no question.
    case problem(Problem)
  }

  let encoding: RealtimeEncoding
  var status = ConnectionStatus.idle
  var clock = ClockFilter()
  var observations: [ObservationMachine] = []
  var calls = CallTable()
  var epoch = ""
  /// How far frames, bookmarks and observations of this connection got.
  var revision = 0
  var heartbeat = Duration.seconds(15)
  var liveSince: MonotonicTime?
  var retryAt = MonotonicTime.distantFuture
  /// When silence means that nobody is there.
  var silentAt = MonotonicTime.distantFuture
  var pingAt = MonotonicTime.distantFuture
  var burstLeft = 0
  /// What `goaway` said of what comes after.
  var farewell: GoAwayMessage?
  private var backoff = Backoff()
  private var numbers = 0
  private let random: @Sendable () -> Double

  /// `random` is from 0 up to 1.
  init(_ encoding: RealtimeEncoding, random: @escaping @Sendable () -> Double) {
    (self.encoding, self.random) = (encoding, random)
  }

  /// When `ticked` wants to be called next.
  var deadline: MonotonicTime {
    let least = min(retryAt, silentAt, pingAt)
    return isOpen ? observations.reduce(least) { min($0, $1.dueAt) } : least
  }

  var hasSocket: Bool { status == .connecting || status == .greeting || status == .live }

  /// Whether questions may be asked.
  var isOpen: Bool { status == .live && farewell == nil }

  func drawRandom() -> Double { random() }

  // MARK: What the application wants

  mutating func start(_ now: MonotonicTime) -> [Action] { status == .idle ? connect(now) : [] }

  mutating func stop() -> [Action] {
    guard status != .stopped else { return [] }
    let reason = "closed by the application"
    let actions: [Action] = hasSocket ? [.close(code: 1_000, reason: reason)] : []
    return actions + end(.noAnswer(reason))
  }

  mutating func observe(
    _ resource: ResourceFacts, _ options: ObserveOptions
  ) throws(CallError) -> (number: Int, actions: [Action]) {
    guard status != .stopped else { throw .noAnswer("the connection is closed") }
    guard observations.count < Limits.observations else {
      throw .noAnswer("more than \(Limits.observations) observations on one connection")
    }
    numbers += 1
    let observation = ObservationMachine(numbers, resource, options, encoding)
    // Asked of a copy where nobody can be asked yet, so that a filter that cannot be written is told of here.
    var asking = observation
    let question: ObserveMessage
    do throws(DecodeError) { question = try asking.ask(epoch) } catch { throw .unreadable(error) }
    observations.append(isOpen ? asking : observation)
    return (numbers, isOpen ? [.send(.observe(question))] : [])
  }

  mutating func unobserve(_ number: Int) -> [Action] {
    guard let place = observations.firstIndex(where: { $0.number == number }) else { return [] }
    let observation = observations.remove(at: place)
    return observation.isOpen && hasSocket ? [.send(.unobserve(UnobserveMessage(id: observation.id)))] : []
  }

  mutating func call(_ request: CallRequest) throws(CallError) -> (id: String, actions: [Action]) {
    guard status != .stopped else { throw .noAnswer("the connection is closed") }
    guard calls.count < Limits.calls else { throw .noAnswer("more than \(Limits.calls) calls at once") }
    numbers += 1
    let id = "c\(numbers)"
    calls.add(id, request)
    return (id, isOpen ? sendCalls() : [])
  }

  /// What changes an observed resource, or one of its items, from the version that is held.
  func patch(
    _ number: Int, _ patch: JSON, _ key: String?, operationId: String
  ) throws(CallError) -> CallRequest {
    guard let observation = observations.first(where: { $0.number == number }) else {
      throw .noAnswer("the observation has ended")
    }
    let facts = observation.resource.message
    do throws(DecodeError) {
      let message = PatchMessage(
        id: "", resource: observation.resource.key, key: key, base: observation.version(of: key),
        patch: try encoding.seal(facts.patch, patch), operationId: operationId)
      return CallRequest(message: .patch(message), output: facts, isRepeatable: true)
    } catch { throw .unreadable(error) }
  }

  /// Nobody waits for it any more.
  mutating func abandon(_ id: String) { calls.remove(id) }

  // MARK: Coming and going

  mutating func become(_ status: ConnectionStatus) -> [Action] {
    self.status = status
    return [.status(status)]
  }

  mutating func connect(_ now: MonotonicTime) -> [Action] {
    retryAt = .distantFuture
    silentAt = now + Limits.greeting
    return become(.connecting) + [.connect]
  }

  mutating func lost(_ verdict: Verdict, _ retryAfter: Duration?, _ now: MonotonicTime) -> [Action] {
    if let liveSince, now - liveSince >= Backoff.stableAfter { backoff.succeeded() }
    quiet()
    for place in observations.indices { observations[place].detached(epoch, revision) }
    retryAt = now + backoff.delay(verdict, retryAfter: retryAfter, random: random())
    let error = CallError.noAnswer("the connection was lost before the answer came, and a repeat is not safe")
    return become(.waiting) + calls.lost().map { .settle($0, .failure(error)) }
  }

  mutating func end(_ error: CallError) -> [Action] {
    quiet()
    retryAt = .distantFuture
    var actions = become(.stopped)
    for place in observations.indices {
      let number = observations[place].number
      actions += observations[place].end(error).map { .news(observation: number, $0) }
    }
    observations = []
    return actions + calls.clear().map { .settle($0, .failure(error)) }
  }

  private mutating func quiet() {
    liveSince = nil
    silentAt = .distantFuture
    pingAt = .distantFuture
    farewell = nil
  }

  // MARK: The clock, and calls

  mutating func burst(_ now: MonotonicTime) {
    burstLeft = Limits.pingBurst
    pingAt = now
  }

  mutating func ping(_ now: MonotonicTime) -> [Action] {
    burstLeft = max(0, burstLeft - 1)
    pingAt = now + (burstLeft > 0 ? Limits.burstEvery : Limits.pingEvery)
    return [.send(.ping(PingMessage(t1: now.microseconds)))]
  }

  mutating func sendCalls() -> [Action] { calls.unsent().map { .send($0) } }
}

extension MonotonicTime {
  /// For the clock, which counts as the protocol does.
  var microseconds: Int { Int(nanoseconds / 1_000) }
}

// A connection that is lost and found again until it is closed: the driver of the session's machine, with a socket, one
// timer and the clocks. It decides nothing; it tells the machine what happened and does what the machine answers. It is a
// door too, so operations go over it as over REST. Its executor is the loop that the socket lives on.

public import Core
internal import HTTP
internal import Net

/// The server's time.
public struct ServerTime: Sendable, Equatable {
  public let now: Timestamp
  /// How far off that may be.
  public let uncertainty: Duration
}

/// A door to the server that stays open.
public actor Connection: Caller {
  public struct Options: Sendable {
    /// `wss://watch.example/ws/rooms/rm_…`, or who makes it: asked before each attempt, since a ticket opens one door once.
    public var url: @Sendable () async throws(CallError) -> String
    /// Who has the access token, where no ticket does; asked before each attempt.
    public var token: (@Sendable () async -> String?)?
    public var encoding = RealtimeEncoding.json
    public var trust = Trust.system
    /// What subprotocols are named after.
    public var package = packageName
    /// What the server found wrong that belongs to no question.
    public var onProblem: (@Sendable (Problem) -> Void)?

    public init(url: @escaping @Sendable () async throws(CallError) -> String) { self.url = url }
    public init(url: String) { self.url = { () throws(CallError) in url } }
  }

  typealias Outcome = CallTable.Outcome

  let options: Options
  let loop: Loop
  let dialer: Dialer
  var machine: SessionMachine
  var socket: WebSocketClient?
  /// Which attempt counts: what is heard of others is late.
  var attempt = 0
  var opening: Task<Void, Never>?
  private var timer: TimerID?
  private var watch: TimerID?
  private var skew = Connection.measuredSkew()
  private var waiting: [String: CheckedContinuation<Outcome, Never>] = [:]
  /// Who takes the news of an observation; answers what it could not understand.
  private var feeds: [Int: @Sendable (ObservationMachine.News) -> DecodeError?] = [:]
  private var listeners: [Int: AsyncStream<ConnectionStatus>.Continuation] = [:]
  private var lastListener = 0

  /// The wall clock and the monotonic one moved apart by so much: the machine slept.
  private static let sleep = Duration.milliseconds(500)
  /// Between two looks at the clocks.
  private static let watchEvery = Duration.seconds(2)

  /// Begins to connect at once.
  public init(_ options: Options) {
    self.options = options
    loop = ClientLoop.next()
    dialer = Dialer(options.trust)
    machine = SessionMachine(options.encoding) { Double.random(in: 0..<1) }
    loop.spawn { [weak self] in await self?.begin() }
  }

  isolated deinit {
    if let timer { loop.cancel(timer) }
    if let watch { loop.cancel(watch) }
    opening?.cancel()
    socket?.close(code: 1_000, reason: "")
    for listener in listeners.values { listener.finish() }
  }

  public nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe loop.asUnownedSerialExecutor() }

  private func begin() {
    lookForSleep()
    perform(machine.start(.now))
  }

  // MARK: How it is

  public var status: ConnectionStatus { machine.status }

  /// The present status, and each that follows; a slow reader gets the latest.
  public func statuses() -> AsyncStream<ConnectionStatus> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: ConnectionStatus.self, bufferingPolicy: .bufferingNewest(16))
    lastListener += 1
    let number = lastListener
    continuation.yield(machine.status)
    guard machine.status != .stopped else {
      continuation.finish()
      return stream
    }
    listeners[number] = continuation
    continuation.onTermination = { [loop, weak self] _ in
      loop.post { self?.assumeIsolated { $0.listeners[number] = nil } }
    }
    return stream
  }

  /// Nil until it is known.
  public var serverTime: ServerTime? {
    let now = Double(MonotonicTime.now.nanoseconds) / 1_000
    guard let offset = machine.clock.offset(at: now),
      let moment = Timestamp(microseconds: Int64((now + offset).rounded()))
    else { return nil }
    return ServerTime(
      now: moment, uncertainty: .nanoseconds(Int64(machine.clock.uncertainty(at: now) * 1_000)))
  }

  /// The network is another: whoever knows says so.
  public func woke() { perform(machine.woke(.now, hasSlept: false)) }

  /// For good.
  public func close() { perform(machine.stop()) }

  // MARK: Asking

  public func invoke(
    _ operation: OperationFacts, _ input: JSON, timeout: Duration?
  ) async throws(CallError) -> JSON {
    let isKnown = operation.input.field("operationId") != nil
    let operationId = isKnown ? input["operationId"]?.text ?? Connection.freshID() : nil
    var message = CallMessage(id: "", operation: operation.name)
    message.input = try seal(operation.input, input)
    message.base = input["expectedVersion"]?.integer
    message.operationId = operationId
    let isRepeatable = isKnown || operation.method == .get
    return try await ask(
      CallRequest(message: .call(message), output: operation.output, isRepeatable: isRepeatable), timeout)
  }

  /// A fresh token, before the old one runs out.
  public func authorize(_ token: String) async throws(CallError) {
    let message = AuthorizeMessage(token: token)
    _ = try await ask(CallRequest(message: .authorize(message), output: nil, isRepeatable: false), nil)
  }

  func patch(
    _ number: Int, _ patch: JSON, _ key: String?, _ timeout: Duration?
  ) async throws(CallError) -> JSON {
    try await ask(try machine.patch(number, patch, key, operationId: Connection.freshID()), timeout)
  }

  private func seal(_ facts: MessageFacts, _ wire: JSON) throws(CallError) -> JSON {
    do throws(DecodeError) { return try options.encoding.seal(facts, wire) } catch { throw .unreadable(error) }
  }

  private func ask(_ request: CallRequest, _ timeout: Duration?) async throws(CallError) -> JSON {
    let (id, actions) = try machine.call(request)
    var timer: TimerID?
    let outcome = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        waiting[id] = continuation
        perform(actions)
        if let timeout {
          timer = loop.schedule(after: timeout) { [weak self] in
            self?.assumeIsolated { $0.abandon(id, .timedOut) }
          }
        }
      }
    } onCancel: {
      loop.post { [weak self] in self?.assumeIsolated { $0.abandon(id, .cancelled) } }
    }
    if let timer { loop.cancel(timer) }
    return try outcome.get()
  }

  private func abandon(_ id: String, _ error: CallError) {
    machine.abandon(id)
    settle(id, .failure(error))
  }

  private func settle(_ id: String, _ outcome: Outcome) { waiting.removeValue(forKey: id)?.resume(returning: outcome) }

  private static func freshID() -> String {
    var writer = ByteWriter(capacity: 32)
    for _ in 0..<2 { writer.append(hex: Randomness.word()) }
    return writer.finish().text
  }

  // MARK: Observing

  /// Follows a resource for as long as the observation is held, over as many connections as it takes.
  public func observe<Value: SchemaMessage>(
    _ resource: Resource<Value>, _ options: ObserveOptions = ObserveOptions()
  ) throws(CallError) -> Observation<Value> {
    let (number, actions) = try machine.observe(resource.facts, options)
    let feed = ObservationFeed<Value>()
    feeds[number] = { feed.take($0) }
    perform(actions)
    return Observation(feed, self, number)
  }

  nonisolated func forget(_ number: Int) {
    loop.post { [weak self] in self?.assumeIsolated { $0.unobserve(number) } }
  }

  private func unobserve(_ number: Int) {
    feeds[number] = nil
    perform(machine.unobserve(number))
  }

  private func deliver(_ number: Int, _ news: ObservationMachine.News) {
    guard let feed = feeds[number] else { return }
    if let error = feed(news) {
      // What cannot be understood cannot be followed.
      _ = feed(.ended(.unreadable(error)))
      return unobserve(number)
    }
    if case .ended = news { feeds[number] = nil }
  }

  // MARK: Doing what the machine says

  func perform(_ actions: [SessionMachine.Action]) {
    for action in actions {
      switch action {
      case .connect: connect()
      case .send(let message): send(message)
      case .close(let code, let reason): drop(code, reason)
      case .status(let status): tell(status)
      case .settle(let id, let outcome): settle(id, outcome)
      case .news(let number, let news): deliver(number, news)
      case .problem(let problem): options.onProblem?(problem)
      }
    }
    arm()
  }

  private func tell(_ status: ConnectionStatus) {
    for listener in listeners.values { listener.yield(status) }
    guard status == .stopped else { return }
    for listener in listeners.values { listener.finish() }
    listeners = [:]
    if let watch { loop.cancel(watch) }
    watch = nil
  }

  private func arm() {
    if let timer { loop.cancel(timer) }
    timer = nil
    guard machine.deadline != .distantFuture else { return }
    timer = loop.schedule(at: machine.deadline) { [weak self] in
      self?.assumeIsolated { $0.perform($0.machine.ticked(.now)) }
    }
  }

  private func lookForSleep() {
    let now = Connection.measuredSkew()
    let moved = now > skew ? now - skew : skew - now
    skew = now
    if moved > Connection.sleep { perform(machine.woke(.now, hasSlept: true)) }
    watch = loop.schedule(after: Connection.watchEvery) { [weak self] in self?.assumeIsolated { $0.lookForSleep() } }
  }

  private static func measuredSkew() -> Duration {
    .microseconds(Timestamp.now.microseconds) - .microseconds(MonotonicTime.now.microseconds)
  }
}

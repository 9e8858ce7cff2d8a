// What happened to a connection, and what follows from it.

internal import Core

extension SessionMachine {
  mutating func opened(_ now: MonotonicTime) -> [Action] {
    guard status == .connecting else { return [] }
    silentAt = now + Limits.greeting
    return become(.greeting)
  }

  /// No socket came about; the error may say when to try again, or that there is no use.
  mutating func refused(_ error: CallError, _ now: MonotonicTime) -> [Action] {
    guard status == .connecting else { return [] }
    if let problem = error.problem, problem.retryAfter == nil, problem.status < 500 { return end(error) }
    return lost(.backOff, error.retryAfter, now)
  }

  mutating func closed(_ code: UInt16, _ reason: String, _ now: MonotonicTime) -> [Action] {
    guard hasSocket else { return [] }
    let verdict = farewell.map { Verdict($0.verdict) } ?? Verdict(closeCode: code)
    if verdict == .stop {
      return end(.noAnswer("closed by the server: \(farewell?.reason.rawValue ?? "\(code) \(reason)")"))
    }
    return lost(verdict, farewell.map { .milliseconds($0.retryAfterMs) }, now)
  }

  /// A message that could not be read.
  mutating func garbled(_ reason: String, _ now: MonotonicTime) -> [Action] {
    guard hasSocket else { return [] }
    return [.close(code: 3_000, reason: reason)] + lost(.backOff, nil, now)
  }

  /// Sleep is over, or the network is another. Where it slept, the local clock may have stood still.
  mutating func woke(_ now: MonotonicTime, hasSlept: Bool) -> [Action] {
    if hasSlept { clock.reset() }
    switch status {
    case .waiting: return connect(now)
    case .connecting, .greeting:
      silentAt = now + Limits.greeting
      return []
    case .live:
      silentAt = now + Limits.probe
      burst(now)
      return ping(now)
    case .idle, .stopped: return []
    }
  }

  mutating func ticked(_ now: MonotonicTime) -> [Action] {
    var actions = now > deadline + Limits.late ? woke(now, hasSlept: false) : []
    if now >= retryAt { actions += connect(now) }
    if now >= silentAt { return actions + [.close(code: 3_000, reason: "silence")] + lost(.reconnect, nil, now) }
    if now >= pingAt { actions += ping(now) }
    guard isOpen else { return actions }
    for number in observations.filter({ now >= $0.dueAt }).map(\.number) { actions += ask(number) }
    return actions
  }

  mutating func received(_ message: ServerMessage, _ now: MonotonicTime) -> [Action] {
    if case .welcome(let welcome) = message {
      guard status == .greeting else { return garbled("a second welcome", now) }
      return welcomed(welcome, now)
    }
    guard status == .live else { return status == .greeting ? garbled("a message before the welcome", now) : [] }
    silentAt = now + heartbeat * Limits.silentHeartbeats
    do throws(DecodeError) { return try taken(message, now) } catch { return garbled(error.description, now) }
  }

  private mutating func taken(_ message: ServerMessage, _ now: MonotonicTime) throws(DecodeError) -> [Action] {
    switch message {
    case .welcome, .unknown: return []
    case .frame(let frame): return try framed(frame, now)
    case .bookmark(let bookmark):
      revision = max(revision, bookmark.revision)
      return []
    case .pong(let pong):
      let t4 = Double(now.nanoseconds) / 1_000
      clock.add(ClockSample(t1: Double(pong.t1), t2: Double(pong.t2), t3: Double(pong.t3), t4: t4))
      return []
    case .result(let result):
      return calls.result(result, encoding).map { [.settle(result.id, $0)] } ?? []
    case .error(let error): return failed(error, now)
    case .goaway(let goaway):
      farewell = goaway
      return []
    case .snapshot(let snapshot):
      return try about(snapshot.id, now) { observation throws(DecodeError) in try observation.snapshot(snapshot) }
    case .observed(let observed):
      revision = max(revision, observed.revision)
      return try about(observed.id, now) { [epoch] observation throws(DecodeError) in
        observation.observed(observed, epoch, now)
      }
    case .update(let update):
      return try about(update.id, now) { observation throws(DecodeError) in try observation.update(update) }
    case .reset(let reset): return resetting(reset, now)
    }
  }

  private mutating func welcomed(_ welcome: WelcomeMessage, _ now: MonotonicTime) -> [Action] {
    epoch = welcome.epoch
    revision = 0
    heartbeat = .milliseconds(max(1_000, welcome.heartbeatMs))
    liveSince = now
    silentAt = now + heartbeat * Limits.silentHeartbeats
    var actions = become(.live)
    for number in observations.map(\.number) { actions += ask(number) }
    burst(now)
    return actions + sendCalls() + ping(now)
  }

  private mutating func ask(_ number: Int) -> [Action] {
    guard let place = observations.firstIndex(where: { $0.number == number }) else { return [] }
    do throws(DecodeError) { return [.send(.observe(try observations[place].ask(epoch)))] } catch {
      return ended(number, .unreadable(error))
    }
  }

  // MARK: Answers

  private mutating func failed(_ message: ErrorMessage, _ now: MonotonicTime) -> [Action] {
    let problem = Problem(message.problem.wireForm)
    guard let id = message.id else { return [.problem(problem)] }
    if calls.remove(id) { return [.settle(id, .failure(.refused(problem)))] }
    guard let place = observations.firstIndex(where: { $0.isOpen && $0.id == id }) else { return [] }
    let number = observations[place].number
    guard let retryAfter = problem.retryAfter else { return ended(number, .refused(problem)) }
    return news(number, observations[place].reset(problem.code.rawValue, retryAfter, now, drawRandom()))
  }

  /// Of one observation, or of all of them.
  private mutating func resetting(_ message: ResetMessage, _ now: MonotonicTime) -> [Action] {
    if message.reason == .permissionChanged { rightsChanged() }
    let meant = observations.filter { $0.isOpen && (message.id == nil || message.id == $0.id) }.map(\.number)
    return meant.flatMap { number -> [Action] in
      if message.reason == .gone { return ended(number, .noAnswer("what was observed is gone")) }
      guard let place = observations.firstIndex(where: { $0.number == number }) else { return [] }
      let wait = Duration.milliseconds(message.retryAfterMs)
      return news(number, observations[place].reset(message.reason.rawValue, wait, now, drawRandom()))
    }
  }

  /// The welcome's epoch is also of what might be seen then. What is shown from here on may be something else and has no
  /// name, so no later connection goes on from it: not even one that may see again what might be seen then.
  private mutating func rightsChanged() {
    if !epoch.hasSuffix("~") { epoch += "~" }
  }

  private mutating func ended(_ number: Int, _ error: CallError) -> [Action] {
    guard let place = observations.firstIndex(where: { $0.number == number }) else { return [] }
    var observation = observations.remove(at: place)
    return news(number, observation.end(error))
  }

  private func news(_ number: Int, _ news: [ObservationMachine.News]) -> [Action] {
    news.map { .news(observation: number, $0) }
  }

  /// Hands a message to the observation whose question it answers.
  private mutating func about(
    _ id: String, _ now: MonotonicTime,
    _ take: (inout ObservationMachine) throws(DecodeError) -> ObservationMachine.Reaction
  ) throws(DecodeError) -> [Action] {
    guard let place = observations.firstIndex(where: { $0.isOpen && $0.id == id }) else { return [] }
    return outcome(place, try take(&observations[place]), now)
  }

  /// One commit: all of it is applied before anybody hears of it.
  private mutating func framed(_ frame: FrameMessage, _ now: MonotonicTime) throws(DecodeError) -> [Action] {
    revision = max(revision, frame.revision)
    var actions: [Action] = []
    // What a later protocol says is meant by nobody; the next change that we know will not fit then.
    for change in frame.changes {
      for place in observations.indices where observations[place].isMeant(by: change) {
        actions += outcome(place, try observations[place].change(change), now)
      }
    }
    return actions
  }

  private mutating func outcome(
    _ place: Int, _ reaction: ObservationMachine.Reaction, _ now: MonotonicTime
  ) -> [Action] {
    let number = observations[place].number
    switch reaction {
    case .news(let list): return news(number, list)
    case .diverged:
      let id = observations[place].id
      let reset = observations[place].reset("diverged", nil, now, drawRandom())
      return [.send(.unobserve(UnobserveMessage(id: id)))] + news(number, reset)
    }
  }
}

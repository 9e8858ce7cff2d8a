// One realtime connection, whatever carries it: does what `SessionMachine` says, on the connection's loop. Its scope lives
// on a loop of its own, with our end there (`ScopeEnd`): words go there as posts, and come back as letters.
//
// States: opening (the scope is being reached: nothing is read) → open → draining → closed, when there is no carrier any
// more. A letter for a closed session is a legal race, and dropped.
//
// Back-pressure: while the client does not take what it is sent, its messages stay with it; so what can wait here is
// bounded by the calls in flight, by what one read brought, and by the credit of the scope's end.

internal import API
internal import Core
internal import HTTP
internal import State
internal import Wire

/// What is known of a connection before it is open.
struct SessionPlan: Sendable {
  let dispatcher: Dispatcher
  let limits: RealtimeLimits
  let audience: Audience?
  /// Of the store's scope, where the connection has one.
  let scopeID: String?
  /// What the connection's address names, for inputs that lack it.
  let scope: CallScope?
  let schema: String
  let caller: Caller
  let seat: ConnectionSeats.Seat
  let desks: RealtimeDesks
  let report: RealtimeDoor.Observer
}

final class Session {
  let plan: SessionPlan
  let loop: Loop
  private let desk: RealtimeDesk
  private(set) var caller: Caller
  private(set) var encoding = Encoding.json
  var machine: SessionMachine
  private(set) var carrier: Carrier?
  /// Our end at the scope, once it is reached.
  private var end: Confined<ScopeEnd>?
  private(set) var epoch: Epoch?
  /// Called when the welcome has been said.
  var whenOpen: () -> Void = {}
  private var heartbeat: TimerID?
  /// What came before the welcome: in one read with the request, for nothing more is read until then.
  private var early: [(message: Bytes, isText: Bool)] = []
  private var heard: MonotonicTime
  var identityGuard = IdentityGuard()
  /// Where the client is present by this connection; nil where nothing is observed.
  let attendance: Attendance?

  // Calls (Session+Calls.swift).
  var running: [Int: RunningCall?] = [:]
  var lastCall = 0
  /// Results that wait until their commits are told.
  var results: [Int: (id: String, message: Bytes)] = [:]

  // What the client has not taken yet.
  private var queued = 0
  private var overload: TimerID?
  private var wasReset = false

  // Observations that wait in line, and what those weigh that are being begun.
  private var tickets: [String: Int] = [:]
  /// Observations whose initial state has not come yet.
  private var beginning: Set<String> = []
  /// Called when an observation, or all of them, must begin anew.
  var whenReset: () -> Void = {}
  private var weight = 0
  private var replayed = 0

  init(_ plan: SessionPlan, on loop: Loop) {
    self.plan = plan
    self.loop = loop
    caller = plan.caller
    desk = plan.desks.desk(of: loop)
    heard = .now
    machine = SessionMachine(.json, plan.limits, plan.scope, at: .now)
    // A loop that is late must not make anybody look gone.
    attendance = plan.audience.map { _ in Attendance(lease: plan.limits.heartbeat * 3) }
  }

  // MARK: Opening

  func opened(_ carrier: Carrier, _ encoding: Encoding) {
    self.carrier = carrier
    self.encoding = encoding
    machine = SessionMachine(encoding, plan.limits, plan.scope, at: .now)
    plan.report(.opened, loop)
    guardIdentity()
    guard let audience = plan.audience, let scopeID = plan.scopeID else { return welcome(nil) }
    carrier.pauseReading()
    reach(scopeID, audience)
  }

  private func reach(_ scopeID: String, _ audience: Audience) {
    let here = Confined(self, to: loop)
    let (encoding, desks, maxQueued) = (encoding, plan.desks, plan.limits.maxQueuedBytes)
    let home = audience.store.loop(of: scopeID)
    // As an observer it is there until it goes.
    let observing = Caller(
      identity: caller.identity, door: .call, requestID: caller.requestID, deadline: .distantFuture, loop: home,
      address: caller.address)
    loop.spawn {
      let reached: (end: Confined<ScopeEnd>, cursor: Cursor)?
      do {
        reached = try await audience.store.with(scopeID) { scope in
          let courier = desks.desk(of: home).courier
          let end = ScopeEnd(scope, audience, observing, encoding, courier, here, maxQueued: maxQueued)
          return (Confined(end, to: home), end.cursor)
        }
      } catch {
        return here.value.leave(.overloaded)
      }
      here.value.reached(reached)
    }
  }

  private func reached(_ reached: (end: Confined<ScopeEnd>, cursor: Cursor)?) {
    guard let reached else { return leave(.roomClosed) }
    end = reached.end
    epoch = reached.cursor.epoch
    guard let carrier else { return detach() }
    welcome(reached.cursor)
    carrier.resumeReading()
  }

  private func welcome(_ cursor: Cursor?) {
    send(
      .welcome(
        SessionAnswer.Welcome(
          cursor: cursor, connectionID: RequestID.next().description, now: Int(Timestamp.now.microseconds),
          heartbeatMs: Int(plan.limits.heartbeat.milliseconds), schema: plan.schema)))
    beat(at: .now + plan.limits.heartbeat)
    whenOpen()
    let waited = early
    early = []
    for (message, isText) in waited { received(message, isText: isText) }
    guard machine.isDraining else { return }
    sayGoodBye()
    closeDrained()
  }

  // MARK: Receiving

  func received(_ message: Bytes, isText: Bool) {
    guard let carrier else { return }
    guard heartbeat != nil else { return early.append((message, isText)) }
    let action = machine.received(
      message, isText: isText, at: .now, clock: { Int(Timestamp.now.microseconds) },
      find: { [dispatcher = plan.dispatcher] in
        dispatcher.place(of: $0).map { ($0, dispatcher.operations[$0]) }
      })
    switch action {
    case .answer(let answer): send(answer)
    case .refuse(let id, let error): refuse(id, error)
    case .close(let code, let reason): carrier.close(code: code, reason: reason)
    case .call(let place, let id, let input): call(place, id, input)
    case .observe(let message): observe([message])
    case .unobserve(let id): unobserve(id)
    case .authorize(let id, let token): authorize(id, token)
    }
    // Who sends and does not read waits with us.
    if !carrier.hasRoom { carrier.pauseReading() }
  }

  // MARK: The scope

  /// Says something to our end at the scope, if there is one.
  func atScope(_ say: @escaping @Sendable (ScopeEnd) -> Void) {
    guard let end else { return }
    if end.loop === loop { return say(end.value) }
    end.loop.post { say(end.value) }
  }

  func detach() {
    atScope { $0.close() }
    end = nil
  }

  /// Begins observations. While one of them has not come as a whole there is nothing to go on from.
  func observe(_ messages: [ObserveMessage]) {
    beginning.formUnion(messages.map(\.id))
    for message in messages {
      do throws(APIError) {
        try ask(message)
      } catch {
        beginning.remove(message.id)
        refuse(machine.free(message.id), error)
      }
    }
  }

  private func ask(_ message: ObserveMessage) throws(APIError) {
    guard let audience = plan.audience else {
      throw APIError(DoorError.notImplemented, "Nothing can be observed here yet.")
    }
    guard end != nil, let facts = plan.scopeID.flatMap({ audience.facts(of: message.resource, in: $0) }) else {
      throw APIError(
        DoorError.unknownResource, "There is no resource \(message.resource) to observe in this connection's scope.")
    }
    guard tickets[message.id] == nil else {
      throw APIError(DoorError.observationExists, "The observation \(message.id) is about to begin.")
    }
    let weight = ReplayLine.weight(isResuming: message.since != nil)
    let ticket = desk.line.ask(weight: weight) { [unowned self] isAdmitted in
      tickets[message.id] = nil
      guard isAdmitted else { return leave(.overloaded) }
      self.weight += weight
      atScope { $0.observe(message, facts, weight: weight) }
    }
    if let ticket { tickets[message.id] = ticket }
  }

  private func unobserve(_ id: String) {
    beginning.remove(id)
    if let ticket = tickets.removeValue(forKey: id) { return desk.line.leave(ticket) }
    guard end != nil else {
      return refuse(machine.free(id), APIError(DoorError.unknownObservation, "Nothing is observed as \(id)."))
    }
    atScope { $0.unobserve(id) }
  }

  /// The caller showed that it is still who it was, and may hold something else.
  func became(_ identity: Identity) {
    take(identity)
    guardIdentity()
  }

  func take(_ identity: Identity) {
    guard identity != caller.identity else { return }
    caller.identity = identity
    atScope { $0.became(identity) }
  }

  /// A letter from the scope.
  func take(_ content: Letter.Content) {
    guard let carrier else { return }
    switch content {
    case .said(let message, let revision):
      heard = loop.now
      queued += message.bytes.count
      if message.kind == .observed, let id = message.id { beginning.remove(id) }
      // Until all initial state has come, a client that is cut off must begin anew.
      carrier.send(message.bytes, cursor: beginning.isEmpty ? revision : nil)
      if message.kind == .reset {
        if let id = message.id { beginning.remove(id) } else { beginning = [] }
        whenReset()
      }
      giveBack(carrier)
    case .refused(let id, let error):
      beginning.remove(id)
      refuse(machine.free(id), error)
    case .failed(let id, let problem):
      beginning.remove(id)
      send(.error(id: machine.free(id), problem))
    case .replayed(let weight):
      replayed += weight
      giveBack(carrier)
    case .told(let call):
      guard let result = results.removeValue(forKey: call) else { return }
      answered(result.id, result.message)
    }
  }

  // MARK: What the client takes

  func roomAgain() {
    guard let carrier else { return }
    carrier.resumeReading()
    giveBack(carrier)
  }

  /// Credit goes back in large pieces, so that it costs a post in a while; a client that takes nothing runs out of it.
  private func giveBack(_ carrier: Carrier) {
    if carrier.hasRoom {
      if replayed > 0 { giveBackWeight(replayed) }
      if queued >= plan.limits.maxQueuedBytes / 4 {
        let count = queued
        queued = 0
        atScope { $0.gaveBack(count) }
      }
      if let overload { loop.cancel(overload) }
      overload = nil
      wasReset = false
    } else if queued >= plan.limits.maxQueuedBytes && overload == nil {
      overload = loop.schedule(after: plan.limits.overloadGrace) { [unowned self] in overloaded() }
    }
  }

  private func giveBackWeight(_ count: Int) {
    replayed = max(0, replayed - count)
    weight -= count
    desk.line.giveBack(count)
  }

  /// The client has taken too little for too long: first it begins anew, and if that does not help either, it goes.
  private func overloaded() {
    overload = nil
    guard !wasReset else { return leave(.overloaded) }
    wasReset = true
    plan.report(.overloaded, loop)
    let wait = Session.pause()
    atScope { $0.overloaded(retryAfterMs: wait) }
    overload = loop.schedule(after: plan.limits.overloadGrace) { [unowned self] in overloaded() }
  }

  // MARK: Time

  /// So that who only listens can tell silence from a connection that is gone, and where it may resume from.
  private func beat(at moment: MonotonicTime) {
    heartbeat = loop.schedule(at: moment) { [unowned self] in
      let interval = plan.limits.heartbeat
      if heard + interval <= .now {
        heard = .now
        if end == nil { send(.bookmark) } else { atScope { $0.bookmark() } }
      }
      beat(at: heard + interval)
      if attendance?.isEmpty == false { attend { attendance, store in await attendance.renew(in: store) } }
    }
  }

  private func attend(_ body: @escaping @Sendable (Attendance, Store) async -> Void) {
    guard let attendance, let store = plan.audience?.store else { return }
    loop.spawn { await body(attendance, store) }
  }

  // MARK: Ending

  func drain() {
    guard carrier != nil, !machine.isDraining else { return }
    let isIdle = machine.drain()
    guard heartbeat != nil else { return }
    sayGoodBye()
    if isIdle { closeDrained() }
  }

  /// The client says no more: what it asked is answered, and then the connection ends.
  func finish() {
    if carrier != nil && machine.drain() { closeDrained() }
  }

  private func sayGoodBye() {
    let spread = max(1, Int(plan.limits.drainSpread.milliseconds))
    send(.goAway(.draining, retryAfterMs: Int.random(in: 0..<spread)))
  }

  func closeDrained() { identityGuard.isOver ? leave(.sessionEnded) : carrier?.close(.draining) ?? () }

  /// Ends the connection for this reason.
  func leave(_ reason: Farewell) {
    guard let carrier else { return }
    plan.report(.left(reason), loop)
    send(.goAway(reason, retryAfterMs: reason.verdict == .stop ? 0 : Session.pause()))
    carrier.close(reason)
  }

  /// How long one of many is to wait: another length for each.
  private static func pause() -> Int { Int.random(in: 1_000...5_000) }

  func closed() {
    guard carrier != nil else { return }
    carrier = nil
    endIdentityGuard()
    endCalls()
    detach()
    attend { attendance, store in await attendance.end(in: store) }
    for ticket in tickets.values { desk.line.leave(ticket) }
    tickets = [:]
    if weight > 0 { giveBackWeight(weight) }
    if let heartbeat { loop.cancel(heartbeat) }
    if let overload { loop.cancel(overload) }
    (heartbeat, overload) = (nil, nil)
    (whenOpen, whenReset) = ({}, {})
    plan.seat.giveBack()
    plan.report(.closed, loop)
  }

  // MARK: Sending

  func refuse(_ id: String?, _ error: APIError, _ request: RequestID? = nil) {
    if request == nil { plan.report(.refused(error.kind), loop) }
    send(.error(id: id, error.problem(request?.description, encoding == .json ? .json : .protobuf)))
  }

  func send(_ answer: SessionAnswer) { carrier?.send(answer.bytes(encoding)) }
}

// A Redis in memory, as far as commits need one: streams, heads, channels and the one script. It is no better than a real
// one: it forgets, falls behind its replica, refuses, pauses and goes away, and whoever is connected learns of that late.

import Core

final class SimulatedRedis {
  struct Stream {
    var entries: [(revision: Int, message: [UInt8], second: Int)] = []
    /// Of the newest that was ever added.
    var last = 0
    var until: Int
  }

  /// What it would lose.
  struct Memory {
    var streams: [String: Stream] = [:]
    var heads: [String: (value: [UInt8], until: Int)] = [:]
  }

  let world: World
  private var memory = Memory()
  /// Another Redis, which gets each write a little later, or never.
  private var replica = Memory()
  private var knowsTheScript = false
  private(set) var pipes: [RedisPipe] = []
  private var pipesMade = 0
  private(set) var isAway = false
  private(set) var isPaused = false
  /// The revisions of each scope that it ever took, be they forgotten since.
  private var taken: [String: Set<Int>] = [:]
  private var refused: [String: Set<Int>] = [:]
  /// Is told before a commit is taken.
  var takes: (_ scope: String, _ revision: Int) -> Void = { _, _ in }

  init(_ world: World) { self.world = world }

  /// What is going on, for whoever counts where faults struck.
  var state: String {
    if isAway { return "while away" }
    if isPaused { return "while paused" }
    if pipes.isEmpty { return "while nobody is connected" }
    if pipes.contains(where: { $0.up.count > 0 }) { return "while commands are on their way" }
    return pipes.contains { $0.down.count > 0 } ? "while replies are on their way" : "while nothing is asked"
  }

  // MARK: Connections

  func accept(_ owner: RedisEnd) -> RedisPipe {
    pipesMade += 1
    let pipe = RedisPipe(self, owner, number: pipesMade)
    pipe.hold(isPaused)
    pipes.append(pipe)
    return pipe
  }

  func left(_ pipe: RedisPipe) { pipes.removeAll { $0 === pipe } }

  func cutAll() { for pipe in pipes { pipe.cut() } }

  // MARK: What befalls it

  /// Everything is forgotten, with or without the connections.
  func forget(_ isRestart: Bool) {
    memory = Memory()
    replica = Memory()
    if isRestart {
      knowsTheScript = false
      cutAll()
    }
  }

  /// Listeners are told late, and so perhaps never.
  func holdListeners() {
    for pipe in pipes where !pipe.channels.isEmpty { pipe.hold(true) }
  }

  func failOver() {
    memory = replica
    knowsTheScript = false
    cutAll()
  }

  func pause(_ isPaused: Bool) {
    self.isPaused = isPaused
    for pipe in pipes { pipe.hold(isPaused) }
  }

  func goAway(_ isAway: Bool) {
    self.isAway = isAway
    if isAway { cutAll() }
  }

  /// All is well again. Who is connected listens anew, in fair weather, and must find all that it missed; that nothing
  /// comes through it must find out itself.
  func clear() {
    isAway = false
    pause(false)
    cutAll()
  }

  /// Whether it need not be sent any more: it was taken, or was refused and a later one of the same journey was taken, which
  /// tells whoever hears it that there is a gap.
  func isDone(_ scope: String, _ revision: Int) -> Bool {
    guard let taken = taken[scope] else { return false }
    return taken.contains(revision) || hasSeen(scope, revision) && taken.contains { $0 > revision }
  }

  /// Whether it was asked to take it, and took or refused it.
  func hasSeen(_ scope: String, _ revision: Int) -> Bool {
    taken[scope]?.contains(revision) == true || refused[scope]?.contains(revision) == true
  }

  // MARK: Commands

  private var second: Int { Int(world.loop.clock.nanoseconds / 1_000_000_000) }

  /// Several commands that came together; the connection may end between two of them.
  func take(_ bytes: [UInt8], from pipe: RedisPipe) {
    if isAway { return pipe.cut() }
    var replies: [UInt8] = []
    for words in RESP.commands(bytes) where pipe.isOpen {
      if world.strikes(.redisCut, state) { return pipe.cut() }
      replies += run(words, pipe)
    }
    pipe.answer(replies)
  }

  private func run(_ words: [[UInt8]], _ pipe: RedisPipe) -> [UInt8] {
    let text = words.map { String(decoding: $0, as: UTF8.self) }
    switch text[0] {
    case "HELLO":
      return RESP.array(["version", "7.2.0", "mode", "standalone", "role", "master"].map { RESP.bulk(Array($0.utf8)) })
    case "PING": return pipe.channels.isEmpty ? RESP.status("PONG") : RESP.array([RESP.bulk("pong"), RESP.bulk("")])
    case "SCRIPT":
      RedisCommitScript.expect(text[2])
      knowsTheScript = true
      return RESP.bulk(RedisCommitScript.name)
    case "EVALSHA":
      guard knowsTheScript else { return RESP.error("NOSCRIPT No matching script.") }
      let script = RedisCommitScript(words)
      if world.strikes(.redisRefuses, state) {
        refused[script.scope, default: []].insert(script.revision)
        return RESP.error("OOM command not allowed when used memory")
      }
      return RESP.integer(commit(script) ? 1 : 0)
    case "XRANGE":
      let from = Int(text[2].prefix { $0 != "-" }) ?? 0
      let entries = (stream(text[1])?.entries ?? []).filter { $0.revision >= from }
      return RESP.array(entries.prefix(Int(text[5]) ?? 0).map(RESP.entry))
    case "MGET": return RESP.array(text.dropFirst().map { head($0).map { RESP.bulk($0) } ?? RESP.null })
    case "SSUBSCRIBE":
      pipe.channels.insert(text[1])
      return RESP.array([RESP.bulk("ssubscribe"), RESP.bulk(text[1]), RESP.integer(pipe.channels.count)])
    case "SUNSUBSCRIBE":
      pipe.channels.remove(text[1])
      return RESP.array([RESP.bulk("sunsubscribe"), RESP.bulk(text[1]), RESP.integer(pipe.channels.count)])
    default: fatalError("the simulator does not know this command: \(text[0])")
    }
  }

  private func stream(_ key: String) -> Stream? { memory.streams[key].flatMap { $0.until > second ? $0 : nil } }
  private func head(_ key: String) -> [UInt8]? { memory.heads[key].flatMap { $0.until > second ? $0.value : nil } }

  /// False where it has had it.
  private func commit(_ script: RedisCommitScript) -> Bool {
    var stream = stream(script.stream) ?? Stream(until: 0)
    guard script.revision > stream.last else {
      world.coverage.note("sent again", "to a Redis that has it")
      return false
    }
    takes(script.scope, script.revision)
    taken[script.scope, default: []].insert(script.revision)
    stream.last = script.revision
    stream.entries.append((script.revision, script.message, second))
    stream.entries = stream.entries.suffix(script.length)
    let old = stream.entries.prefix(4).prefix { $0.second < second - script.window }.count
    stream.entries.removeFirst(old)
    stream.until = second + script.window
    memory.streams[script.stream] = stream
    memory.heads[script.head] = (Array("\(script.revision) \(script.epoch)".utf8), second + script.window)
    if world.random.chance(500) { replica = memory }
    for pipe in pipes where pipe.channels.contains(script.channel) {
      pipe.answer(RESP.array([RESP.bulk("smessage"), RESP.bulk(script.channel), RESP.bulk(script.message)]))
    }
    return true
  }
}

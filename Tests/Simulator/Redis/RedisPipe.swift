// A connection to the simulated Redis, in place of a socket: what is written in one turn is one delivery, and so is what
// comes back; the dice say when each arrives, and whether the connection lasts so long.

import Core
import Net
import Replication

final class RedisPipe: RedisStream {
  let up: Lane
  let down: Lane
  /// It listens to these.
  var channels: Set<String> = []
  var reader: RedisConnection?
  private(set) var isOpen = true
  private let redis: SimulatedRedis
  private let owner: RedisEnd
  private var unsent: [UInt8] = []
  private var deadline: TimerID?
  /// Nothing comes through any more, and nobody is told.
  private(set) var isSilent = false

  init(_ redis: SimulatedRedis, _ owner: RedisEnd, number: Int) {
    self.redis = redis
    self.owner = owner
    up = Lane("\(owner.name) to Redis \(number)")
    down = Lane("Redis \(number) to \(owner.name)")
  }

  private var world: World { redis.world }
  var queuedBytes: Int { unsent.count }

  func hold(_ isHeld: Bool) {
    up.isHeld = isHeld || isSilent
    down.isHeld = isHeld || isSilent
  }

  // MARK: The node's end

  func write(_ piece: Bytes) {
    guard isOpen, !owner.isGone else { return }
    if unsent.isEmpty { world.loop.atEndOfTurn { [self] in flush() } }
    unsent += piece.array
  }

  private func flush() {
    guard isOpen, !unsent.isEmpty else { return }
    let bytes = unsent
    unsent = []
    if world.strikes(.redisSilent, redis.state) {
      isSilent = true
      hold(true)
    }
    carry(up, "are asked") { pipe in pipe.redis.take(bytes, from: pipe) }
  }

  func setDeadline(_ moment: MonotonicTime) {
    clearDeadline()
    deadline = world.loop.schedule(at: moment) { [weak self] in
      self?.deadline = nil
      self?.reader?.deadlinePassed()
    }
  }

  func clearDeadline() {
    if let deadline { world.loop.cancel(deadline) }
    deadline = nil
  }

  /// What was sent may arrive still.
  func abort(_ error: NetError) { end(error) }

  // MARK: The other end

  /// In one piece or in two.
  func answer(_ bytes: [UInt8]) {
    guard isOpen, !bytes.isEmpty else { return }
    let first = world.random.chance(100) ? world.random.below(bytes.count) + 1 : bytes.count
    for part in [bytes[..<first], bytes[first...]] where !part.isEmpty {
      carry(down, "comes") { pipe in
        if pipe.isOpen && !pipe.owner.isGone { pipe.reader?.received(Array(part).span) }
      }
    }
  }

  private func carry(_ lane: Lane, _ label: StaticString, _ action: @escaping (RedisPipe) -> Void) {
    let wait = world.strikes(.redisSlow, redis.state) ? world.random.within(1...3_000) : 0
    world.later(lane, label) { [self] in action(self) }
    guard wait > 0, !lane.isHeld else { return }
    lane.isHeld = true
    world.loop.schedule(after: .milliseconds(Int64(wait))) { [self] in hold(redis.isPaused) }
  }

  /// The connection is lost, and what was on its way with it. Where nothing comes through the node is not told of that either.
  func cut() {
    if isSilent {
      channels = []
      return redis.left(self)
    }
    if !owner.isGone { world.coverage.note("cut from Redis", channels.isEmpty ? "who asks" : "who listens") }
    up.drop()
    end(NetError(.closed, "the connection was cut"))
  }

  private func end(_ error: NetError) {
    guard isOpen else { return }
    isOpen = false
    clearDeadline()
    down.drop()
    if isSilent { up.drop() }
    redis.left(self)
    let last = reader
    reader = nil
    last?.closed(error)
  }
}

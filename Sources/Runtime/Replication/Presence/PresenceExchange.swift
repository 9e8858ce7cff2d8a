// What this node says of who is present on it, and what it has heard of the others. A change is said at once, and all there
// is every few seconds: who missed it hears it then, and who is not heard of for several times as long is gone. While
// nothing can be heard, nobody is taken for gone.

internal import Core
internal import State

/// How nodes tell each other who is present.
public struct PresenceOptions: Sendable {
  /// How often all is said again.
  public var repeatEvery = Duration.seconds(5)
  /// Who is not heard of for so long is gone.
  public var goneAfter = Duration.seconds(16)

  public init() {}
}

/// Belongs to its loop.
final class PresenceExchange {
  struct Place: Hashable {
    let scope: String
    let resource: String
  }

  private struct Heard: Hashable {
    let node: String
    let scope: String
  }

  /// Of this process, and of no other before it or beside it.
  let node = String(UInt64.random(in: .min ... .max), radix: 36)
  private let loop: Loop
  private let options: PresenceOptions
  private var own: [Place: NodePresence] = [:]
  /// A scope that leaves memory and comes back counts anew; others must not take what it says then for old.
  private var lastNumber = 0
  private var heard: [Heard: MonotonicTime] = [:]
  private var isListening = false
  private var timer: TimerID?

  var publish: ([PresenceEnvelope]) -> Void = { _ in }
  weak var receiver: (any PresenceReceiver)?

  init(on loop: Loop, _ options: PresenceOptions) {
    self.loop = loop
    self.options = options
  }

  func start() { repeatLater() }

  func close() {
    if let timer { loop.cancel(timer) }
    timer = nil
  }

  // MARK: Out

  func say(_ presence: NodePresence) {
    lastNumber += 1
    var presence = presence
    presence.number = lastNumber
    own[Place(scope: presence.scope, resource: presence.resource)] = presence.body.isEmpty ? nil : presence
    publish([PresenceEnvelope(presence, on: node)])
  }

  func ask(in scope: String) { publish([PresenceEnvelope(askingIn: scope, by: node)]) }

  private func repeatLater() {
    timer = loop.schedule(after: options.repeatEvery) { [weak self] in
      guard let self else { return }
      publish(own.values.map { PresenceEnvelope($0, on: self.node) })
      forgetTheSilent()
      repeatLater()
    }
  }

  // MARK: In

  func received(_ envelope: PresenceEnvelope) {
    guard envelope.node != node else { return }
    guard !envelope.resource.isEmpty else {
      return publish(own.values.filter { $0.scope == envelope.scope }.map { PresenceEnvelope($0, on: node) })
    }
    heard[Heard(node: envelope.node, scope: envelope.scope)] = loop.clock
    receiver?.received(envelope.presence, from: envelope.node)
  }

  /// Whether others can be heard. When they can be again, they have as long to be heard as ever.
  func listens(_ isListening: Bool) {
    if isListening && !self.isListening { heard = heard.mapValues { _ in loop.clock } }
    self.isListening = isListening
  }

  private func forgetTheSilent() {
    guard isListening else { return }
    let silent = heard.filter { $0.value + options.goneAfter < loop.clock }.map(\.key)
    for one in silent {
      heard[one] = nil
      receiver?.isGone(one.node, from: one.scope)
    }
  }
}

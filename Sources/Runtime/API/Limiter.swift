// Whether there may be one more call. What is counted, and by what, is decided here, once for every door; who keeps count, in
// this process or for all nodes, is a closure of the composition root's.

internal import Core

/// Refuses what comes too often.
public struct Limiter: Sendable {
  /// What holds for operations that have no limit of their own.
  public struct Usual: Sendable, Equatable {
    /// All of them together, of one caller.
    public var callers: CallLimit
    /// Of one address, for those who do not say who they are.
    public var strangers: CallLimit

    public init(callers: CallLimit, strangers: CallLimit) {
      self.callers = callers
      self.strangers = strangers
    }
  }

  /// Counts one more, and answers how long to wait where that is one too many, which counts for nothing. `isExact`: all
  /// nodes together never let more through; else it is enough that they agree soon, and nobody waits for it.
  public typealias Take = @Sendable (_ key: String, CallLimit, _ isExact: Bool) async -> Duration?

  /// Nil where nothing is limited; asked for every call, so that it can change.
  private let usual: @Sendable () -> Usual?
  private let take: Take

  public init(usual: @escaping @Sendable () -> Usual?, take: @escaping Take) {
    self.usual = usual
    self.take = take
  }

  /// Limits nothing.
  public static let none = Limiter(usual: { nil }, take: { _, _, _ in nil })

  /// For what is no operation.
  public func admit(_ work: LimitedWork, _ caller: Caller) async throws(APIError) {
    guard usual() != nil else { return }
    try await admit(work.name, work.limit, caller, isExact: false)
  }

  func admit(_ operation: Operation, _ caller: Caller) async throws(APIError) {
    guard let usual = usual() else { return }
    if let limit = operation.limit { return try await admit(operation.name, limit, caller, isExact: true) }
    let limit = caller.identity.id == nil ? usual.strangers : usual.callers
    try await admit(Limiter.usualName, limit, caller, isExact: false)
  }

  /// Whoever showed what is not good is nobody in particular, and each try is a call.
  func admitStranger(_ caller: Caller) async throws(APIError) {
    guard let usual = usual() else { return }
    var caller = caller
    caller.identity = .anonymous
    try await admit(Limiter.usualName, usual.strangers, caller, isExact: false)
  }

  private static let usualName = "calls"

  private func admit(
    _ name: String, _ limit: CallLimit, _ caller: Caller, isExact: Bool
  ) async throws(APIError) {
    guard let wait = await take("\(name) \(Limiter.who(caller, by: limit.key))", limit, isExact) else { return }
    // Whole milliseconds, rounded up: who comes too early is refused again.
    let rounded = Duration.milliseconds((wait.nanoseconds + 999_999) / 1_000_000)
    throw APIError(
      DoorError.rateLimited, "Too many calls\(name == Limiter.usualName ? "" : " of \(name)"): wait before the next.",
      retryAfter: max(rounded, .milliseconds(1)))
  }

  private static func who(_ caller: Caller, by key: CallLimit.Key) -> String {
    if key == .caller, let id = caller.identity.id { return id }
    // Who has no address came over a Unix socket.
    return caller.address.map { "\($0.network)" } ?? "unix"
  }
}

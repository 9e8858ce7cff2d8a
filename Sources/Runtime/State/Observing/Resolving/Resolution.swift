// A RESOLVED resource as one audience is shown it: what was computed last, and what keeps it from growing old. It is computed
// when somebody asks first, again before it runs out, and again when something changes that it depends on; one computation
// at a time, so what comes later is never older.
//
// It lives for as long as somebody observes it, and what is being computed then is cancelled with it. An error ends it: who
// observed is told, and asks anew.

internal import Core
internal import Wire

/// Who shares a value.
struct ResolutionKey: Hashable {
  let facts: ResourceFacts
  let parameters: AnyParameters
  let viewer: ViewerClass
  let audience: String
}

/// Belongs to its scope's loop.
final class Resolution {
  struct Answer {
    let number: Int
    /// The revision that it was computed at.
    let basedOn: Int
    let value: AnyResolved
  }

  /// Between the beginnings of two computations, however much changes.
  static let pause = Duration.milliseconds(100)

  let key: ResolutionKey
  private let resolver: Resolver
  private unowned let scope: LiveScope
  private let loop: Loop
  private(set) var answer: Answer?
  private(set) var failure: Problem?
  /// The revision of the last commit that outdates what was computed before it.
  private(set) var outdatedAt: Int
  private var encoded: [Encoding: Bytes] = [:]
  private var observers: [ObjectIdentifier: Weak<Observer>] = [:]
  /// Counts computations; of those that were given up nothing is heard any more.
  private var number = 0
  private var isRunning = false
  private var task: Task<Void, Never>?
  private var lastStart: MonotonicTime?
  /// When it begins anew, or is late.
  private var timer: TimerID?

  init(_ key: ResolutionKey, _ resolver: Resolver, in scope: LiveScope, on loop: Loop) {
    (self.key, self.resolver, self.scope, self.loop) = (key, resolver, scope, loop)
    outdatedAt = scope.state.cursor.revision
  }

  deinit {
    task?.cancel()
    if let timer { loop.cancel(timer) }
  }

  func tell(_ observer: Observer) { observers[ObjectIdentifier(observer)] = Weak(observer) }

  func value(_ encoding: Encoding) -> Bytes? {
    if let known = encoded[encoding] { return known }
    encoded[encoding] = answer?.value.encoded(encoding, for: key.viewer)
    return encoded[encoding]
  }

  // MARK: Growing old

  func committed(_ commit: Commit) {
    if resolver.isOutdated(by: commit) { outdatedAt = commit.revision }
  }

  /// Computes it where it is missing or outdated, unless that is being done.
  func refresh() {
    guard !isRunning, failure == nil, answer.map({ $0.basedOn < outdatedAt }) ?? true else { return }
    let due = lastStart.map { $0 + Resolution.pause } ?? .now
    due <= .now ? start() : arm(at: due) { $0.start() }
  }

  private func arm(at moment: MonotonicTime, _ action: @escaping (Resolution) -> Void) {
    if let timer { loop.cancel(timer) }
    timer = loop.schedule(at: moment) { [weak self] in
      self?.timer = nil
      if let self { action(self) }
    }
  }

  // MARK: Computing

  private func start() {
    guard !isRunning else { return }
    let begin = MonotonicTime.now
    (lastStart, isRunning) = (begin, true)
    number += 1
    let (attempt, basedOn, id) = (number, scope.state.cursor.revision, scope.id)
    arm(at: begin + resolver.timeout) { $0.finished(attempt, basedOn, .failure(.late)) }
    let here = Confined(Weak(self), to: loop)
    let (resolver, parameters) = (resolver, key.parameters)
    let task = loop.spawn {
      let outcome: Result<AnyResolved, ResolveError>
      do throws(ResolveError) {
        outcome = .success(try await resolver.resolve(id, parameters))
      } catch {
        outcome = .failure(error)
      }
      here.value.object?.finished(attempt, basedOn, outcome)
    }
    self.task = isRunning ? task : nil
  }

  private func finished(_ attempt: Int, _ basedOn: Int, _ outcome: Result<AnyResolved, ResolveError>) {
    guard attempt == number, isRunning else { return }
    isRunning = false
    // One that is late is still at it.
    task?.cancel()
    task = nil
    if let timer { loop.cancel(timer) }
    timer = nil
    switch outcome {
    case .success(let value):
      answer = Answer(number: attempt, basedOn: basedOn, value: value)
      encoded = [:]
      if let end = value.end { arm(at: .now + Resolution.wait(until: end)) { $0.start() } }
    case .failure(let error): failure = error.problem
    }
    observers = observers.filter { $0.value.object != nil }
    for observer in observers.values { observer.object?.roomAgain() }
    refresh()
  }

  /// A new value is there before the old one ends: a tenth of its time before, at most ten seconds.
  private static func wait(until end: Timestamp) -> Duration {
    let left = Duration.microseconds(max(0, end.microseconds - Timestamp.now.microseconds))
    return max(pause, left - min(left / 10, .seconds(10)))
  }
}

/// Does not keep it.
struct Weak<Object: AnyObject> {
  weak var object: Object?
  init(_ object: Object) { self.object = object }
}

extension LiveScope {
  /// What is computed for those who observe it now.
  struct Resolutions {
    private var kept: [ResolutionKey: Weak<Resolution>] = [:]

    mutating func resolution(_ key: ResolutionKey, _ make: () -> Resolution) -> Resolution {
      if let known = kept[key]?.object, known.failure == nil { return known }
      kept = kept.filter { $0.value.object != nil }
      let made = make()
      kept[key] = Weak(made)
      return made
    }

    var all: [Resolution] { kept.values.compactMap(\.object) }
  }
}

// What computes a RESOLVED resource for a viewer, as the store knows it: a function that may take a while, of what an observer
// said that it can do. The generated protocols of resolvers become this where a connection is told of them.

internal import Core
public import Wire

/// Computes one resource for one viewer, or for all of an audience.
public final class Resolver: Sendable {
  public static let defaultTimeout = Duration.seconds(15)

  let facts: ResourceFacts
  /// Viewers of one audience and one class who say the same are shown the same: it is computed once for all of them.
  let audience: String
  /// Resources whose changes outdate it; all of the scope's when nil.
  let dependencies: Set<String>?
  let timeout: Duration
  let resolve: @Sendable (String, AnyParameters) async throws(ResolveError) -> AnyResolved

  /// `resolve` is told the scope's id and what the observer said. It is cancelled when nobody waits for it any more.
  public init<Value: ResolvedValue>(
    _ type: Value.Type, audience: String, dependingOn dependencies: Set<String>? = nil,
    timeout: Duration = Resolver.defaultTimeout,
    _ resolve: @escaping @Sendable (String, Value.Parameters) async throws(ResolveError) -> Value
  ) {
    facts = Value.facts
    (self.audience, self.dependencies, self.timeout) = (audience, dependencies, timeout)
    self.resolve = { scope, parameters throws(ResolveError) in
      guard let parameters = parameters as? HeldParameters<Value.Parameters> else { throw .mismatch }
      return HeldResolved(try await resolve(scope, parameters.parameters))
    }
  }

  func isOutdated(by commit: Commit) -> Bool {
    guard let dependencies else { return true }
    return commit.changes.contains { dependencies.contains($0.facts.name) }
  }
}

/// Why there is no value. The observation ends with it; with `retryAfter` the client asks again.
public struct ResolveError: Error {
  public let problem: Problem
  public init(_ problem: Problem) { self.problem = problem }

  static let late = ResolveError(
    Problem(
      title: "Deadline exceeded", status: 504, detail: "It took too long to compute.", code: "deadline_exceeded",
      retryAfter: .seconds(5)))
  /// A resolver of another resource was given: our own mistake.
  static let mismatch = ResolveError(
    Problem(title: "Internal error", status: 500, detail: "Something went wrong here.", code: "internal"))
}

/// What an observer said for the resolver. The same said twice is the same, however it was written.
class AnyParameters: @unchecked Sendable, Hashable {
  let canonical: [UInt8]

  fileprivate init(_ canonical: Bytes) { self.canonical = canonical.array }

  static func == (left: AnyParameters, right: AnyParameters) -> Bool { left.canonical == right.canonical }
  func hash(into hasher: inout Hasher) { hasher.combine(canonical) }
}

/// The heir that knows the type.
final class HeldParameters<Parameters: ProtobufMessage>: AnyParameters, @unchecked Sendable {
  let parameters: Parameters

  init(_ parameters: Parameters) {
    self.parameters = parameters
    super.init(parameters.encoded())
  }
}

/// What was computed.
class AnyResolved: @unchecked Sendable {
  /// Nil where it holds until something changes.
  let end: Timestamp?

  fileprivate init(until end: Timestamp?) { self.end = end }

  func encoded(_ encoding: Encoding, for viewer: ViewerClass) -> Bytes { fatalError("an heir does this") }
}

/// The heir that knows the type.
final class HeldResolved<Value: ResolvedValue>: AnyResolved, @unchecked Sendable {
  private let value: Value

  init(_ value: Value) {
    self.value = value
    super.init(until: value.expiresAt)
  }

  override func encoded(_ encoding: Encoding, for viewer: ViewerClass) -> Bytes {
    let seen = value.seen(by: viewer)
    return encoding == .json ? seen.encodedJSON() : seen.encoded()
  }
}

// One operation at one method and path, with the limits that hold there.

internal import Core

/// Answers one kind of request.
public typealias Handler = @Sendable (Request) async throws(HTTPError) -> Response
/// Answers one kind of request from what is at hand, without ever waiting; it costs no task.
public typealias ImmediateHandler = @Sendable (Request) throws(HTTPError) -> Response

/// A method, a pattern, a handler and its limits.
public final class Route: Sendable {
  public let method: Method
  /// `/api/rooms/{roomId}`; a last segment `{path...}` takes the rest.
  public let pattern: String
  public let limits: RouteLimits
  /// How it is answered: an immediate handler alone; an eager attempt and a handler; or a handler alone.
  let immediate: ImmediateHandler?
  let eager: EagerHandler?
  let handler: Handler?
  /// The route's deadline in the form that adding it to a moment wants.
  let deadlineNanoseconds: UInt64?
  let segments: [Segment]

  /// Tries without a task when the body is there as a whole; nil means that it takes a task after all.
  typealias EagerHandler = @Sendable (Request) throws(HTTPError) -> Response?

  enum Segment: Equatable, Sendable {
    case literal([UInt8])
    case parameter(String)
    case rest(String)
  }

  public convenience init(
    _ method: Method, _ pattern: String, limits: RouteLimits = RouteLimits(), _ handler: @escaping Handler
  ) {
    self.init(method, pattern, limits, handler: handler)
  }

  public convenience init(
    _ method: Method, _ pattern: String, limits: RouteLimits = RouteLimits(), immediate: @escaping ImmediateHandler
  ) {
    self.init(method, pattern, limits, immediate: immediate)
  }

  init(
    _ method: Method, _ pattern: String, _ limits: RouteLimits, immediate: ImmediateHandler? = nil,
    eager: EagerHandler? = nil, handler: Handler? = nil
  ) {
    self.method = method
    self.pattern = pattern
    self.limits = limits
    self.immediate = immediate
    self.eager = eager
    self.handler = handler
    deadlineNanoseconds = limits.deadline.map { UInt64(clamping: $0.nanoseconds) }
    segments = Route.parse(pattern)
  }

  /// The answer of a handler that takes no waiting; nil where one with a task must be asked.
  func answerNow(_ request: Request) throws(HTTPError) -> Response? {
    if immediate != nil { return try immediate?(request) }
    return request.body.hasEnded ? try eager?(request) ?? nil : nil
  }

  /// Whether it matches one path alone.
  var isLiteral: Bool { segments.allSatisfy { if case .literal = $0 { true } else { false } } }

  /// Patterns are written by us: a bad one is our bug.
  private static func parse(_ pattern: String) -> [Segment] {
    precondition(pattern.hasPrefix("/"), "a route pattern starts with a slash: \(pattern)")
    let parts = pattern.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      guard part.hasPrefix("{"), part.hasSuffix("}") else { return .literal(Array(part.utf8)) }
      let name = part.dropFirst().dropLast()
      guard name.hasSuffix("...") else { return .parameter(String(name)) }
      precondition(index == parts.count - 1, "only a last segment takes the rest: \(pattern)")
      return .rest(String(name.dropLast(3)))
    }
  }
}

/// What a route allows a request to cost.
public struct RouteLimits: Sendable {
  /// The largest body, in bytes; beyond it 413.
  public var maxBodyBytes: Int
  /// How long the handler may take to begin its answer; beyond it 504. Nil leaves it open, for streams.
  public var deadline: Duration?

  public init(maxBodyBytes: Int = 1 << 20, deadline: Duration? = .seconds(30)) {
    self.maxBodyBytes = maxBodyBytes
    self.deadline = deadline
  }
}

/// A route that a request matched, and where its parameters stand in the target.
public struct RouteMatch: Sendable {
  public let route: Route
  /// Start and end of each parameter, in order; patterns have at most `maxParameters`.
  let places: InlineArray<4, Place>

  struct Place: Sendable {
    var start: UInt32 = 0
    var end: UInt32 = 0
  }

  static let maxParameters = 4

  /// A route that is not in the table.
  init(unlisted route: Route) { self.init(route: route, places: .init(repeating: .init())) }

  init(route: Route, places: InlineArray<4, Place>) {
    self.route = route
    self.places = places
  }

  func parameter(_ name: StaticString, in target: Bytes) -> String? { parameter("\(name)", in: target) }

  func parameter(_ name: String, in target: Bytes) -> String? {
    var position = 0
    for segment in route.segments {
      switch segment {
      case .literal: continue
      case .parameter(let known), .rest(let known):
        if known == name {
          let place = places[position]
          return PercentCoding.decode(target.slice(from: Int(place.start), to: Int(place.end)).span)
        }
        position += 1
      }
    }
    return nil
  }
}

// All routes, compiled once into a trie over path segments and never changed after: any loop reads it without a lock.
// A literal wins over a parameter, a parameter over a rest; there is no backtracking across siblings but that, so a
// look-up costs the length of the path.

internal import Core

/// Finds the route of a request.
public final class Router: Sendable {
  private struct Node {
    var literals: [(text: [UInt8], node: Int)] = []
    var parameter: Int?
    var rest: Int?
    var routes: [Route?] = []
  }

  private let nodes: [Node]
  /// Patterns without parameters, found by one look at the whole path.
  private let literals: LiteralPaths
  /// Answers what no route matches.
  let unmatched: Route

  /// Two routes of one method and shape are a mistake of ours and trap.
  public init(_ routes: [Route], unmatched: @escaping Handler) {
    var nodes = [Node()]
    var literals: [(path: [UInt8], node: Int)] = []
    for route in routes {
      let node = Router.insert(route, &nodes)
      if route.isLiteral { literals.append((Array(route.pattern.utf8), node)) }
    }
    self.nodes = nodes
    self.literals = LiteralPaths(literals)
    self.unmatched = Route(.get, "/{path...}", unmatched)
  }

  private static func insert(_ route: Route, _ nodes: inout [Node]) -> Int {
    var current = 0
    var parameters = 0
    for segment in route.segments {
      let next: Int?
      switch segment {
      case .literal(let text): next = nodes[current].literals.first { $0.text == text }?.node
      case .parameter: next = nodes[current].parameter
      case .rest: next = nodes[current].rest
      }
      if case .literal = segment {} else { parameters += 1 }
      precondition(parameters <= RouteMatch.maxParameters, "too many parameters: \(route.pattern)")
      if let next {
        current = next
        continue
      }
      nodes.append(Node())
      let added = nodes.count - 1
      switch segment {
      case .literal(let text): nodes[current].literals.append((text, added))
      case .parameter: nodes[current].parameter = added
      case .rest: nodes[current].rest = added
      }
      current = added
    }
    if nodes[current].routes.isEmpty { nodes[current].routes = Array(repeating: nil, count: Method.allCases.count) }
    precondition(
      nodes[current].routes[Int(route.method.rawValue)] == nil, "two routes: \(route.method) \(route.pattern)")
    nodes[current].routes[Int(route.method.rawValue)] = route
    return current
  }

  /// The route of a path and method; HEAD falls back to GET, as every GET has it.
  func match(_ method: Method, _ path: Span<UInt8>) -> RouteMatch? {
    var places = InlineArray<4, RouteMatch.Place>(repeating: .init())
    guard let node = node(path, &places) else { return nil }
    if let route = nodes[node].routes[Int(method.rawValue)] { return RouteMatch(route: route, places: places) }
    guard method == .head, let route = nodes[node].routes[Int(Method.get.rawValue)] else { return nil }
    return RouteMatch(route: route, places: places)
  }

  /// What a path takes, where it does not take what came; nil for a path without routes.
  func methods(_ path: Span<UInt8>) -> [Method]? {
    var places = InlineArray<4, RouteMatch.Place>(repeating: .init())
    guard let node = node(path, &places) else { return nil }
    return Method.allCases.filter { nodes[node].routes[Int($0.rawValue)] != nil }
  }

  private func node(_ path: Span<UInt8>, _ places: inout InlineArray<4, RouteMatch.Place>) -> Int? {
    guard path.count > 0, path[0] == 0x2f else { return nil }
    return literals.node(path) ?? walk(0, path, 1, &places, 0)
  }

  /// The node at which the path ends, if it has routes.
  private func walk(
    _ node: Int, _ path: Span<UInt8>, _ start: Int, _ places: inout InlineArray<4, RouteMatch.Place>, _ depth: Int
  ) -> Int? {
    if start > path.count { return nodes[node].routes.isEmpty ? nil : node }
    var end = start
    while end < path.count && path[end] != 0x2f { end &+= 1 }
    let segment = path.extracting(start..<end)
    for literal in nodes[node].literals where segment.isEqual(to: literal.text.span) {
      if let found = walk(literal.node, path, end + 1, &places, depth) { return found }
    }
    if let next = nodes[node].parameter, start < end {
      places[depth] = .init(start: UInt32(start), end: UInt32(end))
      if let found = walk(next, path, end + 1, &places, depth + 1) { return found }
    }
    if let next = nodes[node].rest {
      places[depth] = .init(start: UInt32(start), end: UInt32(path.count))
      return next
    }
    return nil
  }
}

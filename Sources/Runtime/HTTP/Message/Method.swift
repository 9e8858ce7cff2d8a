// Request methods: a value, so any loop may hold one. They are case-sensitive; what is not known here is refused with
// 501 before a route is looked for (RFC 9110 §9.1). What is known and taken by no route of a path, as QUERY is by none
// at all, answers 405.

internal import Core

/// A request method.
public enum Method: UInt8, Sendable, CaseIterable {
  case get, head, post, put, patch, delete, options, connect, trace, query

  public init?(_ name: Span<UInt8>) {
    switch name.count {
    case 3 where name.isEqual(to: "GET"): self = .get
    case 3 where name.isEqual(to: "PUT"): self = .put
    case 4 where name.isEqual(to: "HEAD"): self = .head
    case 4 where name.isEqual(to: "POST"): self = .post
    case 5 where name.isEqual(to: "PATCH"): self = .patch
    case 5 where name.isEqual(to: "TRACE"): self = .trace
    case 5 where name.isEqual(to: "QUERY"): self = .query
    case 6 where name.isEqual(to: "DELETE"): self = .delete
    case 7 where name.isEqual(to: "OPTIONS"): self = .options
    case 7 where name.isEqual(to: "CONNECT"): self = .connect
    default: return nil
    }
  }

  public var text: StaticString {
    switch self {
    case .get: "GET"
    case .head: "HEAD"
    case .post: "POST"
    case .put: "PUT"
    case .patch: "PATCH"
    case .delete: "DELETE"
    case .options: "OPTIONS"
    case .connect: "CONNECT"
    case .trace: "TRACE"
    case .query: "QUERY"
    }
  }
}

/// The protocol a request came by.
public enum HTTPVersion: UInt8, Sendable {
  case http10, http11, http2
}

// Which pages of other origins may read our answers (the Fetch standard's CORS protocol). An answer to a page that may
// not gets no field at all: the browser then keeps it from the page. A preflight is an OPTIONS request with
// Access-Control-Request-Method; the router has answered it with Allow, from which this makes the answer, so what is
// allowed is what there is. gRPC-Web and event streams need nothing else.

internal import Core

/// The pages that may use this server from a browser.
public struct CORSPolicy: Sendable {
  enum Origins: Sendable {
    case any
    /// These, exactly; none where the list is empty.
    case only(Set<Origin>)
  }

  let origins: Origins
  let allowsCredentials: Bool
  /// How long a browser may keep a preflight's answer; Chromium keeps none longer.
  static let maxAgeSeconds = 7_200
  /// Names of request fields that one preflight may ask for.
  static let maxRequestedFields = 64

  /// What pages may read of an answer beside its type and body.
  static let exposed: StaticString =
    "content-range, etag, grpc-message, grpc-status, grpc-status-details-bin, location, retry-after, x-request-id"

  /// Reads a configured list: `*` alone for any page, or origins. With `credentials`, pages may send cookies.
  public init(_ list: [String], credentials: Bool = false) throws(Origin.Invalid) {
    allowsCredentials = credentials
    if list == ["*"] {
      if credentials { throw Origin.Invalid(text: "*", reason: "with credentials each origin must be named") }
      origins = .any
      return
    }
    var named: Set<Origin> = []
    for text in list {
      if text == "*" { throw Origin.Invalid(text: text, reason: "\"*\" stands alone or not at all") }
      named.insert(try Origin(text))
    }
    origins = .only(named)
  }

  /// Whether a page of this origin may use the server; for WebSockets too, which browsers let any page open.
  public func allows(_ origin: String) -> Bool {
    switch origins {
    case .any: origin != "null"
    case .only(let list): list.contains { $0.text == origin }
    }
  }

  /// A `HTTPService.Finishing`; it comes last, so that refusals of the others can be read as well.
  @Sendable public func finish(_ request: Request, _ response: inout Response) {
    if case .only = origins { response.fields.vary(by: "origin") }
    guard let index = request.fields.index(of: .origin) else { return }
    let isPreflight = request.method == .options && request.fields.contains(.accessControlRequestMethod)
    let origin = request.fields.text(at: index)
    guard request.fields.index(of: .origin, from: index + 1) == nil, allows(origin) else {
      if isPreflight { refuse(request, &response) }
      return
    }
    if case .any = origins {
      response.fields.add(.accessControlAllowOrigin, "*")
    } else {
      response.fields.add(.accessControlAllowOrigin, origin)
      if allowsCredentials { response.fields.add(.accessControlAllowCredentials, "true") }
    }
    if isPreflight {
      answer(request, &response)
    } else {
      response.fields.add(.accessControlExposeHeaders, CORSPolicy.exposed)
    }
  }

  private func refuse(_ request: Request, _ response: inout Response) {
    let vary = response.fields.all(.vary)
    response = Response(
      HTTPError(403, "origin_not_allowed", "Pages of this origin may not use this server."), for: request)
    if !vary.isEmpty { response.fields.set(.vary, vary.joined(separator: ", ")) }
  }

  private func answer(_ request: Request, _ response: inout Response) {
    guard let methods = response.fields[.allow] else { return }
    response.fields.add(.accessControlAllowMethods, methods)
    // Which fields a page sends is no boundary once its origin is allowed: what it asks for, as far as those are names.
    let names = request.fields.all(.accessControlRequestHeaders).flatMap { $0.split(separator: ",") }
      .map { String(copying: Array($0.utf8).span.trimmed) }
      .filter { !$0.isEmpty && HTTP1Scan.endOfToken(Array($0.utf8).span, from: 0) == $0.utf8.count }
    if !names.isEmpty {
      let some = names.prefix(CORSPolicy.maxRequestedFields)
      response.fields.add(.accessControlAllowHeaders, some.joined(separator: ", "))
    }
    response.fields.add(.accessControlMaxAge, decimal: CORSPolicy.maxAgeSeconds)
  }
}

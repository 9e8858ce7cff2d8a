// Where other services send people back to. A browser that began with a cookie is signed in here and goes on to the page that
// it came from. Without one it brings what it has to whoever began: to a page of this server, behind the `#` that no server
// sees, or to a program on its own machine; those call `auth.finishOAuth` with the binding that they alone were told.

internal import API
internal import Core
internal import Domain
internal import Generated
internal import HTTP
internal import Net
internal import Wire

struct OAuthCallback: Sendable {
  private let dispatcher: Dispatcher
  private let accounts: Accounts
  private let cookies: OAuthCookie
  private let finishing: Int

  init(_ dispatcher: Dispatcher, _ accounts: Accounts) {
    (self.dispatcher, self.accounts) = (dispatcher, accounts)
    cookies = OAuthCookie(sessions: SessionCookie(accounts: accounts))
    guard let place = dispatcher.place(of: Auth.FinishOAuth.operation.name) else {
      preconditionFailure("nothing finishes what another service sends back")
    }
    finishing = place
  }

  func route(_ limits: RouteLimits) -> Route {
    Route(.get, OtherServices.callback, limits: limits) { request async throws(HTTPError) in
      try await answer(request)
    }
  }

  private func answer(_ request: Request) async throws(HTTPError) -> Response {
    let state = request.queryValue("state") ?? ""
    let destination: OAuthDestination
    do throws(APIError) { destination = try accounts.destination(ofOAuth: state) } catch {
      throw HTTPError(error.kind.http, "\(error.kind.code)", error.detail)
    }
    guard case .page(let page) = destination, let binding = OAuthCookie.value(in: request) else {
      return OAuthCallback.forwarded(request, to: destination)
    }
    var input = Auth.FinishOAuth.Input()
    (input.state, input.binding, input.code) = (state, binding, request.queryValue("code"))
    (input.error, input.issuer) = (request.queryValue("error"), request.queryValue("iss"))
    var response: Response
    do throws(APIError) {
      let result = try await finish(input, request)
      response = OAuthCallback.redirect(to: page + OAuthCallback.wish(result))
      _ = cookies.signIn(result, request, &response)
    } catch {
      response = OAuthCallback.redirect(to: "\(page)#oauth_error=\(error.kind.code)&request_id=\(request.id)")
    }
    OAuthCookie.set("", for: .zero, request, &response)
    return response
  }

  private func finish(_ input: Auth.FinishOAuth.Input, _ request: Request) async throws(APIError) -> OAuthResult {
    var caller = Caller(
      door: .rest, requestID: request.id, deadline: request.deadline, loop: request.loop,
      address: request.peer.address.ip)
    caller.agent = request.fields[.userAgent]
    var reply = try await dispatcher.call(
      finishing, .json(input.encodedJSON(), beside: []), Credentials(), caller, ByteWriter(capacity: 256))
    guard let result = SessionCookie.read(OAuthResult.self, reply.output.finish()) else {
      throw APIError(.internal, "Something went wrong on our side.", cause: "the own answer cannot be read")
    }
    return result
  }

  /// What the page must ask for still: a second factor.
  private static func wish(_ result: OAuthResult) -> String {
    guard let mfa = result.login?.mfa else { return "" }
    let factors = mfa.factors.map(\.name).joined(separator: ",")
    return "#mfa_token=\(mfa.token)&mfa_factors=\(factors)&mfa_expires_at=\(mfa.expiresAt)"
  }

  // MARK: Going on

  /// With what the browser brought, as it brought it.
  private static func forwarded(_ request: Request, to destination: OAuthDestination) -> Response {
    let names = ["state=", "code=", "error=", "iss="]
    let brought = request.query.split(separator: "&").filter { pair in names.contains { pair.hasPrefix($0) } }
      .joined(separator: "&")
    switch destination {
    case .page(let page): return redirect(to: "\(page)#\(brought)")
    case .program(let port): return redirect(to: "http://127.0.0.1:\(port)/?\(brought)")
    }
  }

  private static func redirect(to place: String) -> Response {
    var fields = Fields()
    fields.add(.location, place)
    fields.add(.cacheControl, "no-store" as StaticString)
    return Response(status: 303, fields: fields)
  }
}

// What a request says of who calls, in the words of the dispatcher.

internal import API
internal import Core
internal import HTTP
internal import Net

extension Request {
  func caller(_ door: Caller.Door, deadline: MonotonicTime) -> Caller {
    var caller = Caller(door: door, requestID: id, deadline: deadline, loop: loop, address: peer.address.ip)
    caller.agent = fields[.userAgent]
    return caller
  }

  /// What the client shows of itself in header fields.
  func credentials() throws(APIError) -> Credentials {
    guard let text = fields[.authorization] else {
      guard let cookie = RequestCookie.value(in: self) else { return Credentials() }
      guard RequestCookie.isFromHere(self) else {
        throw APIError(
          DoorError.permissionDenied, "A cookie counts only for pages of this server; send Authorization instead.")
      }
      var credentials = Credentials(token: Secret(cookie))
      credentials.isAmbient = true
      return credentials
    }
    guard let credentials = Credentials(authorization: text) else {
      throw APIError(DoorError.unauthenticated, "Authorization is not of the form: Bearer TOKEN.")
    }
    return credentials
  }
}

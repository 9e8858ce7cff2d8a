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
    guard let text = fields[.authorization] else { return Credentials() }
    guard let credentials = Credentials(authorization: text) else {
      throw APIError(DoorError.unauthenticated, "Authorization is not of the form: Bearer TOKEN.")
    }
    return credentials
  }
}

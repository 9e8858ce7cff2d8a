// A rule's refusal over gRPC: a status, and what clients of any language know to read from its details.
//
// Message and details travel in trailers, of which most clients take 8 KiB, and a call whose trailers are too large fails
// with nothing said at all. So both are bounded, below that with the base 64 and the escapes that they travel in: the
// message is cut, violations are left out from the end, and what there is now is left out as a whole; it can be asked
// for.

internal import API
internal import Core
internal import HTTP
internal import Wire

extension GRPCError {
  /// Bytes of the details, before base 64 makes a third more of them.
  static let maxDetailBytes = 4 << 10
  /// Bytes of the message, of which an escape makes three.
  static let maxMessageBytes = 512

  init(_ error: APIError, _ package: String) {
    let code = GRPCCode(rawValue: error.kind.grpc) ?? .unknown
    let message = GRPCError.cut(error.detail)
    var status = RPCStatus(code: code, message: message)
    status.add(RPCErrorInfo(reason: error.kind.code, domain: package), named: "google.rpc.ErrorInfo")
    if let wait = error.retryAfter { status.add(RPCRetryInfo(delay: wait), named: "google.rpc.RetryInfo") }
    var room = GRPCError.maxDetailBytes - status.encoded().count - 2 * GRPCError.detailOverhead
    if !error.violations.isEmpty {
      status.add(RPCBadRequest(error.violations, within: &room), named: "google.rpc.BadRequest")
    }
    if let current = error.current {
      let value = current.payload(.protobuf).bytes
      if value.count <= room { status.add(value, named: current.messageName.description) }
    }
    self.init(code, message, details: status.encoded())
  }

  /// The name of a detail's type and the lengths around it.
  private static let detailOverhead = 160

  /// At a character's end.
  private static func cut(_ text: String) -> String {
    guard text.utf8.count > maxMessageBytes else { return text }
    var (kept, count) = ("", 0)
    for character in text {
      count += character.utf8.count
      guard count <= maxMessageBytes - 3 else { break }
      kept.append(character)
    }
    return kept + "…"
  }
}

extension RPCBadRequest {
  /// As many violations as there is room for; where that is not all of them, the last one says so.
  init(_ violations: [Problem.Violation], within room: inout Int) {
    let more = Problem.Violation(
      field: "", code: ViolationCode.more.rawValue, message: "the first of \(violations.count) are listed")
    room -= RPCBadRequest([more]).encoded().count
    var fitting: [Problem.Violation] = []
    for violation in violations {
      let size = RPCBadRequest([violation]).encoded().count
      guard size <= room else { break }
      room -= size
      fitting.append(violation)
    }
    self.init(fitting.count == violations.count ? fitting : fitting + [more])
  }
}

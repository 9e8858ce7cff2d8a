// The codes of RFC 6455 §7.4 and of the registry it began: those that we send, and which may be on the wire at all. 1005
// and 1006 are words for what was not sent, and never are.

/// The close codes that we send ourselves, and which may be on the wire at all.
public enum WebSocketCloseCode {
  public static let normal: UInt16 = 1000
  public static let goingAway: UInt16 = 1001
  public static let protocolError: UInt16 = 1002
  public static let unsupportedData: UInt16 = 1003
  public static let invalidPayload: UInt16 = 1007
  public static let policyViolation: UInt16 = 1008
  public static let messageTooBig: UInt16 = 1009
  public static let internalError: UInt16 = 1011
  public static let serviceRestart: UInt16 = 1012
  public static let tryAgainLater: UInt16 = 1013

  /// Whether an endpoint may send it.
  public static func isValid(_ code: UInt16) -> Bool {
    switch code {
    case 1000...1003, 1007...1014, 3000...4999: true
    default: false
    }
  }
}

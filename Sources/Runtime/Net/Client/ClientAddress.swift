// The address that a connection is about to go to, as the check of a client sees it: after the name look-up, so that a
// name which points inwards cannot slip through.

/// An internet address and port.
public struct ClientAddress: Sendable, Hashable {
  /// Four or sixteen bytes in network order.
  public let bytes: [UInt8]
  public let port: UInt16
}

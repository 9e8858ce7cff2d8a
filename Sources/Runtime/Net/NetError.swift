// What can go wrong between us and the other end. The code says whose fault it is and what a caller may do; the message
// is for a log line or for the operator who wrote the configuration, and never holds what a peer sent.

internal import Glibc

/// An error of the network, of a peer, or of what was configured for it.
public struct NetError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Code: Sendable {
    /// What was configured cannot be used: an address, a certificate, a program.
    case configuration
    /// The operating system refused.
    case system
    /// The peer broke the protocol.
    case badInput
    /// The peer speaks plain HTTP where TLS is expected.
    case plainHTTP
    /// A certificate was not accepted, by us or by the peer.
    case certificate
    /// The peer ended without saying so: what came may be cut short.
    case truncated
    /// A bound was reached.
    case limit
    /// The name does not exist.
    case nameNotFound
    /// It took too long.
    case timeout
    /// It was closed or cancelled on our side.
    case closed
  }

  public let code: Code
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The system's refusal of `call`, told by `errno`.
  init(system call: String, errno number: Int32 = errno) {
    self.init(.system, unsafe "\(call): \(String(cString: strerror(number)))")
  }

  public var description: String { message }
}

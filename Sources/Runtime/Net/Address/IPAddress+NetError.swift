// An IP address from text that people wrote: what is none is said as every mistake in a configuration is.

public import Core

extension IPAddress {
  public init(_ text: String) throws(NetError) {
    guard let address = IPAddress(text: text) else {
      throw NetError(.configuration, "'\(text)' is not an IP address")
    }
    self = address
  }
}

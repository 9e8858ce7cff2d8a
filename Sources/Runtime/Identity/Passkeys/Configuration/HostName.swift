// Names of hosts as they stand in origins and as relying parties' ids: what DNS allows, in lower case, and no address,
// since browsers have no passkeys for addresses.

enum HostName {
  static func isValid(_ text: String) -> Bool {
    guard text.utf8.count <= 253 else { return false }
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    // A last label of digits alone makes it an address of IPv4 to a browser.
    guard let last = labels.last, !last.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    return labels.allSatisfy(isLabel)
  }

  private static func isLabel(_ label: Substring) -> Bool {
    let dash = UInt8(ascii: "-")
    return (1...63).contains(label.utf8.count) && label.utf8.first != dash && label.utf8.last != dash
      && label.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (0x30...0x39).contains(byte) || byte == dash
      }
  }

  /// What a browser trusts without TLS.
  static func isLocal(_ host: String) -> Bool { host == "localhost" || host.hasSuffix(".localhost") }

  /// Whether it is the domain itself or lies below it.
  static func isWithin(_ host: String, _ domain: String) -> Bool { host == domain || host.hasSuffix("." + domain) }
}

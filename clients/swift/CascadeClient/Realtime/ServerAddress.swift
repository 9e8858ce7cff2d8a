// The address of a connection, as `wss://watch.example/ws/rooms/rm_…?ticket=…`: what to look up, what to ask for.

struct ServerAddress: Equatable {
  let host: String
  let port: UInt16
  let isSecure: Bool
  /// Host, and port where it is not the usual one.
  let authority: String
  /// With the query.
  let path: String

  /// `http` and `https` are taken for `ws` and `wss`.
  init(_ text: String) throws(CallError) {
    let unusable = CallError.noAnswer("the address is not ws:// or wss:// with a host")
    guard let end = text.firstRange(of: "://") else { throw unusable }
    switch text[..<end.lowerBound].lowercased() {
    case "ws", "http": isSecure = false
    case "wss", "https": isSecure = true
    default: throw unusable
    }
    let rest = text[end.upperBound...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let path = rest.dropFirst(authority.count).prefix { $0 != "#" }
    self.authority = String(authority)
    self.path = path.hasPrefix("/") ? String(path) : "/" + path
    let bracket = authority.hasPrefix("[") ? authority.firstIndex(of: "]") : nil
    let colon = authority.lastIndex(of: ":").flatMap { $0 > bracket ?? authority.startIndex ? $0 : nil }
    let name = authority[..<(colon ?? authority.endIndex)]
    host = String(bracket == nil ? name : name.dropFirst().dropLast())
    guard !host.isEmpty, !authority.contains("@") else { throw unusable }
    guard let colon else {
      port = isSecure ? 443 : 80
      return
    }
    guard let number = UInt16(authority[authority.index(after: colon)...]) else { throw unusable }
    port = number
  }
}

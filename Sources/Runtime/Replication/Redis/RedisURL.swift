// Where Redis is and how one gets in, out of one line of configuration. Its errors say what is wrong with the line and
// never repeat it, for it holds a password.

internal import Core

/// Where a Redis listens.
package enum RedisEndpoint: Sendable, Hashable, CustomStringConvertible {
  case tcp(host: String, port: UInt16)
  case unix(String)

  package var description: String {
    switch self {
    case .tcp(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    case .unix(let path): "unix:\(path)"
    }
  }
}

/// `redis[s]://[[user]:password@]host[:port][/database]`, `unix://[[user]:password@]/path[?db=database]`, or, where
/// Sentinels know which Redis it is, `redis[s]+sentinel://[[user]:password@]host[:port],…/master[/database]`.
struct RedisURL: Sendable {
  /// Where Redis is; with a `master`, where those are who know.
  let endpoints: [RedisEndpoint]
  /// As the Sentinels call it.
  let master: String?
  let isSecure: Bool
  let user: String
  let password: Secret?
  let database: Int

  init(_ url: Secret) throws(RedisError) {
    let text = url.reveal()
    guard let mark = text.firstRange(of: "://") else { throw RedisURL.bad("it has no scheme") }
    let scheme = text[..<mark.lowerBound]
    guard ["redis", "rediss", "redis+sentinel", "rediss+sentinel", "unix"].contains(scheme) else {
      throw RedisURL.bad("the scheme is redis, rediss, redis+sentinel, rediss+sentinel or unix")
    }
    isSecure = scheme.hasPrefix("rediss")
    var rest = text[mark.upperBound...]
    // A password may hold an "@" that nobody has encoded; a host and a path in front of its last one may not.
    let authority = scheme == "unix" ? rest.prefix { $0 != "?" } : rest.prefix { $0 != "/" && $0 != "?" }
    if let at = authority.lastIndex(of: "@") {
      (user, password) = try RedisURL.credentials(authority[..<at])
      rest = rest[rest.index(after: at)...]
    } else {
      (user, password) = ("default", nil)
    }
    if scheme == "unix" {
      (endpoints, database) = try RedisURL.socket(rest)
      master = nil
    } else if scheme.hasSuffix("+sentinel") {
      (endpoints, master, database) = try RedisURL.sentinels(rest)
    } else {
      let parts = try RedisURL.parts(rest)
      guard parts.count <= 2 else { throw RedisURL.bad("behind the host stands a database and nothing else") }
      endpoints = [try RedisURL.host(parts[0], port: 6_379)]
      database = try RedisURL.number(parts.count == 2 ? parts[1] : "")
      master = nil
    }
  }

  private static func bad(_ why: String) -> RedisError { RedisError(.configuration, "the URL of Redis: \(why)") }

  /// What stands before the "@": a user and a password, or a password alone.
  private static func credentials(_ text: Substring) throws(RedisError) -> (String, Secret?) {
    let colon = text.firstIndex(of: ":")
    guard let user = decoded(colon.map { text[..<$0] } ?? ""),
      let password = decoded(colon.map { text[text.index(after: $0)...] } ?? text)
    else { throw bad("user or password is not well encoded") }
    if password.isEmpty && !user.isEmpty { throw bad("a user needs a password") }
    return (user.isEmpty ? "default" : user, password.isEmpty ? nil : Secret(password))
  }

  private static func parts(_ text: Substring) throws(RedisError) -> [Substring] {
    if text.contains("?") { throw bad("it takes no parameters") }
    return text.split(separator: "/", omittingEmptySubsequences: false)
  }

  private static func sentinels(_ text: Substring) throws(RedisError) -> ([RedisEndpoint], String, Int) {
    let parts = try parts(text)
    guard (2...3).contains(parts.count), let name = decoded(parts[1]), !name.isEmpty else {
      throw bad("behind the Sentinels stand the master's name and a database")
    }
    var endpoints: [RedisEndpoint] = []
    for place in parts[0].split(separator: ",", omittingEmptySubsequences: false) {
      endpoints.append(try host(place, port: 26_379))
    }
    return (endpoints, name, try number(parts.count == 3 ? parts[2] : ""))
  }

  private static func host(_ place: Substring, port usual: UInt16) throws(RedisError) -> RedisEndpoint {
    var host = place
    var port: Substring?
    if place.hasPrefix("[") {
      guard let end = place.firstIndex(of: "]") else { throw bad("a bracket is not closed") }
      host = place[place.index(after: place.startIndex)..<end]
      let behind = place[place.index(after: end)...]
      guard behind.isEmpty || behind.hasPrefix(":") else { throw bad("the host is not well-formed") }
      port = behind.isEmpty ? nil : behind.dropFirst()
    } else if let colon = place.lastIndex(of: ":") {
      host = place[..<colon]
      port = place[place.index(after: colon)...]
    }
    guard !host.isEmpty else { throw bad("it has no host") }
    guard let number = port.map({ UInt16($0) }) ?? usual, number > 0 else { throw bad("the port is 1 to 65535") }
    return .tcp(host: String(host), port: number)
  }

  private static func socket(_ text: Substring) throws(RedisError) -> ([RedisEndpoint], Int) {
    let path = text.prefix { $0 != "?" }
    let parameters = text.dropFirst(path.count + 1)
    guard path.hasPrefix("/"), let plain = decoded(path) else { throw bad("a socket's path begins with a slash") }
    guard parameters.isEmpty || parameters.hasPrefix("db=") else { throw bad("the only parameter is db") }
    return ([.unix(plain)], try number(parameters.dropFirst(3)))
  }

  private static func number(_ database: Substring) throws(RedisError) -> Int {
    guard let number = database.isEmpty ? 0 : UInt16(database) else { throw bad("a database is a number") }
    return Int(number)
  }

  /// Undoes percent-encoding; nil where it is none.
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        return nil
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

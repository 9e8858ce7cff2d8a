// The first words on a connection: who we are, which protocol (RESP2: what hiredis reads), which database; and whether
// who answers is a Redis for us. A pure machine: commands out, a verdict of their replies.
//
// A server that does not know HELLO repeats it with the password in it, so what it said is never passed on.

internal import Core

/// How a connection begins.
struct RedisGreeting {
  /// SPUBLISH came with it.
  static let oldestMajor = 7

  let commands: [RedisCommand]

  init(_ url: RedisURL, clientName: String) {
    var hello: [RedisArgument] = ["HELLO", 2]
    if let password = url.password {
      hello += ["AUTH", .text(url.user), .bytes(Bytes(password.revealBytes()))]
    }
    hello += ["SETNAME", .text(clientName)]
    commands = [RedisCommand(hello)] + (url.database == 0 ? [] : [RedisCommand("SELECT", .integer(url.database))])
  }

  /// Judges what was answered to the commands.
  static func judge(_ replies: [RedisReply]) throws(RedisError) {
    switch replies.first {
    case .error(let message): throw refusal(message)
    case .array(let facts): try check(facts)
    default: throw RedisError(.broken, "Redis: it does not answer a greeting as Redis does")
    }
    if case .error(let message) = replies.last { throw RedisError(.refused, "Redis: \(message)") }
  }

  /// Names and values in turn.
  private static func check(_ facts: [RedisReply]) throws(RedisError) {
    func value(_ name: String) -> String? {
      let place = facts.indices.first { $0 % 2 == 0 && facts[$0].text == name }
      return place.flatMap { $0 + 1 < facts.count ? facts[$0 + 1].text : nil }
    }
    guard let version = value("version"), let major = Int(version.prefix { $0 != "." }) else {
      throw RedisError(.broken, "Redis: it does not say its version")
    }
    guard major >= oldestMajor else { throw tooOld("it is \(version.prefix(16))") }
    if value("mode") == "cluster" {
      throw RedisError(.refused, "Redis is a cluster, which we do not speak: give one Redis, or Sentinels")
    }
    if value("role") == "replica" {
      throw RedisError(.unavailable, "Redis is a replica, and takes no writes")
    }
  }

  private static func tooOld(_ what: String) -> RedisError {
    RedisError(.refused, "Redis \(oldestMajor) or later is needed: \(what)")
  }

  private static func refusal(_ message: String) -> RedisError {
    let word = message.prefix { $0 != " " }
    switch word {
    case "NOAUTH": return RedisError(.refused, "Redis wants a password")
    case "WRONGPASS": return RedisError(.refused, "Redis does not accept user and password")
    case "NOPERM": return RedisError(.refused, "Redis does not allow its user to say HELLO")
    case "LOADING", "MASTERDOWN", "BUSY": return RedisError(.unavailable, "Redis is not ready yet (\(word))")
    default: break
    }
    if message.hasPrefix("ERR unknown command") { return tooOld("it does not know HELLO") }
    if message.hasPrefix("ERR max number of clients") { return RedisError(.unavailable, "Redis takes no more clients") }
    return RedisError(.refused, "Redis does not accept our greeting")
  }
}

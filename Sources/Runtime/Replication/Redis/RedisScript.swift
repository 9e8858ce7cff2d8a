// A script that Redis runs as one. Redis is told the text once and then its name; one that has forgotten it (a restart, a
// flush, another server) is told again.

internal import Core

/// A script in Lua. Belongs to the loop of its client.
final class RedisScript {
  private let text: String
  private var name: String?

  init(_ text: String) { self.text = text }

  struct Call {
    let keys: [String]
    let arguments: [RedisArgument]
  }

  /// Runs it once for each call, in order; the replies of all, errors among them.
  func run(_ calls: [Call], on client: RedisClient) async throws(RedisError) -> [RedisReply] {
    var name = self.name
    if name == nil { name = try await load(on: client) }
    var replies = try await client.send(calls.map { RedisScript.command(name ?? "", $0) })
    let missed = replies.indices.filter { RedisScript.isMissing(replies[$0]) }
    guard !missed.isEmpty else { return replies }
    name = try await load(on: client)
    let again = try await client.send(missed.map { RedisScript.command(name ?? "", calls[$0]) })
    for (place, reply) in zip(missed, again) { replies[place] = reply }
    return replies
  }

  func run(_ call: Call, on client: RedisClient) async throws(RedisError) -> RedisReply {
    try await run([call], on: client)[0].get()
  }

  private func load(on client: RedisClient) async throws(RedisError) -> String {
    guard let name = try await client.send(RedisCommand("SCRIPT", "LOAD", .text(text))).text else {
      throw RedisError(.broken, "Redis: it does not name the script that it was given")
    }
    self.name = name
    return name
  }

  private static func command(_ name: String, _ call: Call) -> RedisCommand {
    RedisCommand(
      ["EVALSHA", .text(name), .integer(call.keys.count)] + call.keys.map { .text($0) } + call.arguments)
  }

  private static func isMissing(_ reply: RedisReply) -> Bool {
    if case .error(let message) = reply { message.hasPrefix("NOSCRIPT") } else { false }
  }
}

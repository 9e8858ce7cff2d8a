// Two clients of one real Redis, as two nodes have them, with keys of their own.

import TestDatabases

@testable import Replication

func withClients(
  _ body: @escaping @Sendable (RedisClient, RedisClient, _ prefix: String) async throws -> Void
) async throws {
  let options = own(try RedisProcess.shared())
  let server = try RedisServer(options)
  try await onLoop { loop, resolver async throws in
    let clients = (0..<2).map { _ in RedisClient(server, on: loop, resolver: resolver) }
    for client in clients { client.start() }
    defer { for client in clients { client.close() } }
    try await body(clients[0], clients[1], options.keyPrefix)
  }
}

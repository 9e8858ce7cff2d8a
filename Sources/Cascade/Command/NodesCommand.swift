// `cascade nodes`: who is in the cluster, by what they say of themselves in Redis, and whether each answers. It is given
// the same configuration as `cascade serve`.

internal import Core
internal import Generated
internal import HTTP
internal import Net
internal import Replication
internal import Wire

enum NodesCommand {
  private static let timeout = Duration.seconds(3)

  private struct Line: Sendable {
    let node: NodeRecord
    let state: String
  }

  static func run(_ arguments: [String]) -> Int32 {
    let sources = ConfigurationSources(
      arguments: arguments.filter { $0 != "--json" }, environment: ProcessFacts.environment)
    let configuration: Configuration
    do throws(Complaints) { configuration = try sources.load() } catch { return Command.refuse(error.all) }
    guard let redis = configuration.redis else {
      return Command.refuse([Complaint("there is no cluster without Redis: give --redis URL")])
    }
    do throws(RedisError) {
      let lines = try ask(RedisServer(redis), configuration).get()
      print(arguments.contains("--json") ? json(lines) : table(lines))
      return 0
    } catch {
      return Command.refuse([Complaint("redis: \(error)")], code: 1)
    }
  }

  private static func ask(_ server: RedisServer, _ configuration: Configuration) -> Result<[Line], RedisError> {
    let loops = LoopGroup(count: 1)
    let workers = WorkerPool(name: "names", threads: 1)
    let outcome = Monitor<Result<[Line], RedisError>?>(nil)
    let loop = loops.loops[0]
    loop.spawn {
      let client = RedisClient(server, on: loop, resolver: Resolver(on: loop, workers: workers))
      client.start()
      let result: Result<[Line], RedisError>
      do throws(RedisError) {
        let registry = NodeRegistry(client, prefix: configuration.settings.redis.keyPrefix)
        var lines: [Line] = []
        for node in try await registry.nodes() { lines.append(await line(node, configuration, loop)) }
        result = .success(lines)
      } catch {
        result = .failure(error)
      }
      client.close()
      outcome.withLock { $0 = result }
      outcome.wakeAll()
    }
    let result = outcome.wait { $0 } ?? .success([])
    loops.shutDown()
    workers.shutDown()
    return result
  }

  private static func line(_ node: NodeRecord, _ configuration: Configuration, _ loop: Loop) async -> Line {
    guard let secret = configuration.settings.cluster.secret else { return Line(node: node, state: "not asked") }
    do throws(GRPCError) {
      let answer = try await NodeDoor.ask(
        node.address, Secret(secret), authority: nil, on: loop, within: timeout)
      return Line(node: node, state: answer.id == node.id ? "answers" : "is another")
    } catch {
      return Line(node: node, state: error.code == .unauthenticated ? "refuses our secret" : "does not answer")
    }
  }

  // MARK: Saying

  private static func table(_ lines: [Line]) -> String {
    guard !lines.isEmpty else { return "no nodes" }
    let rows =
      [["NODE", "ADDRESS", "VERSION", "STARTED", "STATE"]]
      + lines.map { [$0.node.id, $0.node.address, $0.node.version, "\($0.node.started)", $0.state] }
    return CallTable.aligned(rows).joined(separator: "\n")
  }

  private static func json(_ lines: [Line]) -> String {
    var json = JSONWriter()
    json.beginArray()
    for line in lines {
      json.beginObject()
      for (key, value) in [
        ("id", line.node.id), ("address", line.node.address), ("version", line.node.version),
        ("started", "\(line.node.started)"), ("state", line.state),
      ] {
        json.key(key)
        json.string(value)
      }
      json.endObject()
    }
    json.endArray()
    return json.finish().text
  }
}

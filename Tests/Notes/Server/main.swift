// A server of the test schema: `NotesServer --listen 127.0.0.1:0` prints where it is reached and serves until SIGTERM. It
// stands on the same parts as the product; only the rules are small. `--database` is a SQLite file or the URL of a
// PostgreSQL database; without it everything lies in a folder that goes when the server does. With `--redis URL` it is one
// of several nodes on that database. `--loops` is the number of its event loops, two where it is not said.

internal import Core
internal import Glibc
internal import Net
internal import NotesMigrations
internal import Replication
internal import Storage

struct Arguments {
  var listen: String?
  var database: String?
  var redis: String?
  var loops = 2

  /// Nil where they make no sense.
  init?(_ arguments: [String]) {
    guard arguments.count.isMultiple(of: 2) else { return nil }
    for place in stride(from: 0, to: arguments.count, by: 2) {
      switch arguments[place] {
      case "--listen": listen = arguments[place + 1]
      case "--database": database = arguments[place + 1]
      case "--redis": redis = arguments[place + 1]
      case "--loops":
        guard let count = Int(arguments[place + 1]), count > 0 else { return nil }
        loops = count
      default: return nil
      }
    }
    if listen == nil { return nil }
  }
}

guard let arguments = Arguments(Array(CommandLine.arguments.dropFirst())), let address = arguments.listen else {
  print("usage: NotesServer --listen ADDRESS:PORT [--database FILE|URL] [--redis URL] [--loops N]")
  exit(2)
}

let loops = LoopGroup(count: arguments.loops)
let workers = WorkerPool(name: "database", threads: 2)
let folder = arguments.database == nil ? TemporaryFolder() : nil
let place = arguments.database ?? folder.map { $0.path + "/notes.db" } ?? ""

let database: any Database
do throws(StorageError) {
  database =
    place.hasPrefix("postgres")
    ? PostgresDatabase(PostgresOptions(url: Secret(place)), on: loops.loops[0], workers: workers)
    : try SQLiteDatabase(path: place)
} catch {
  print(error.message)
  exit(1)
}
let replicator: RedisReplicator?
do throws(RedisError) {
  replicator = try arguments.redis.map { url throws(RedisError) in
    let home = loops.loops[0]
    return RedisReplicator(
      try RedisServer(RedisOptions(url: Secret(url))), database: database, on: home,
      resolver: Resolver(on: home, workers: workers))
  }
} catch {
  print(error.message)
  exit(1)
}
let code = NotesServer(address, database, replicator, on: loops).run()
folder?.remove()
exit(code)

// A server of the test schema: `NotesServer --listen 127.0.0.1:0` prints where it is reached and serves until SIGTERM. It
// stands on the same parts as the product; only the rules are small. `--database` is a SQLite file or the URL of a
// PostgreSQL database; without it everything lies in a folder that goes when the server does. With `--redis URL` it is one
// of several nodes on that database. `--loops` is the number of its event loops, two where it is not said. The other flags are
// in seconds, for tests that cannot wait as long as servers do: how far back Redis and the event table reach, and how often a
// node looks by itself whether it missed something.

internal import Core
internal import Glibc
internal import Net
internal import NotesMigrations
internal import Replication
internal import State
internal import Storage

struct Arguments {
  var listen: String?
  var database: String?
  var redis: String?
  var redisWindow: Int?
  var history: Int?
  var compare: Int?
  var loops = 2

  /// Nil where they make no sense.
  init?(_ arguments: [String]) {
    guard arguments.count.isMultiple(of: 2) else { return nil }
    for place in stride(from: 0, to: arguments.count, by: 2) {
      switch arguments[place] {
      case "--listen": listen = arguments[place + 1]
      case "--database": database = arguments[place + 1]
      case "--redis": redis = arguments[place + 1]
      case "--redis-window": redisWindow = Int(arguments[place + 1])
      case "--history": history = Int(arguments[place + 1])
      case "--compare": compare = Int(arguments[place + 1])
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
  print("         [--redis-window SECONDS] [--history SECONDS] [--compare SECONDS]")
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
    var options = RedisReplicatorOptions()
    if let window = arguments.redisWindow { options.window.seconds = window }
    return RedisReplicator(
      try RedisServer(RedisOptions(url: Secret(url))), database: database, on: home,
      resolver: Resolver(on: home, workers: workers), options: options)
  }
} catch {
  print(error.message)
  exit(1)
}
var options = StoreOptions()
if let compare = arguments.compare { options.compareEvery = .seconds(compare) }
let history = arguments.history.map { Duration.seconds($0) }
let code = NotesServer(address, database, replicator, options, keeping: history, on: loops).run()
folder?.remove()
exit(code)

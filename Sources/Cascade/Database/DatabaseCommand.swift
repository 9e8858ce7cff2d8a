// `cascade db`: the database of a server, with the flags, variables and file of `cascade serve`. Backups and status are for
// databases in use; a restore wants one that nobody has.

internal import Core
internal import Generated
internal import State
internal import Storage
internal import Wire

enum DatabaseCommand: String, CaseIterable {
  case migrate, status, backup, restore

  static func run(_ arguments: [String]) -> Int32 {
    let all = allCases.map(\.rawValue)
    guard let word = arguments.first else { return refuse("cascade db needs one of \(all.joined(separator: ", "))") }
    guard let command = DatabaseCommand(rawValue: word) else {
      return refuse("cascade db does not know \(word)" + Suggestion.say(word, among: all))
    }
    var rest = Array(arguments.dropFirst())
    var file: String?
    if command == .backup || command == .restore {
      guard let first = rest.first, !first.hasPrefix("-") else {
        return refuse("cascade db \(word) needs a file: cascade db \(word) FILE")
      }
      file = first
      rest.removeFirst()
    }
    let isForced = command == .restore && rest.contains("--force")
    if isForced { rest.removeAll { $0 == "--force" } }
    let sources = ConfigurationSources(arguments: rest, environment: ProcessFacts.environment)
    do throws(Complaints) {
      return command.perform(try sources.load(), file ?? "", isForced: isForced)
    } catch {
      return Command.refuse(error.all)
    }
  }

  private static func refuse(_ text: String) -> Int32 { Command.refuse([Complaint(text)]) }

  private func perform(_ configuration: Configuration, _ file: String, isForced: Bool) -> Int32 {
    ProcessFacts.prepareSignals()
    return DatabaseCommand.onLoop { loop in
      do throws(StartError) {
        let lines =
          switch self {
          case .migrate: try await DatabaseCommand.migrate(configuration, loop)
          case .status: try await DatabaseStatus.lines(configuration, loop)
          case .backup: try DatabaseCommand.backUp(configuration, to: file)
          case .restore: try await DatabaseCommand.restore(configuration, from: file, isForced: isForced, loop)
          }
        print(lines.joined(separator: "\n"))
        return 0
      } catch {
        return Command.refuse([Complaint(error.reason)], code: 1)
      }
    }
  }

  private static func onLoop(_ body: @escaping @Sendable (Loop) async -> Int32) -> Int32 {
    let loops = LoopGroup(count: 1)
    let code = Monitor<Int32?>(nil)
    let loop = loops.loops[0]
    loop.spawn {
      let answer = await body(loop)
      code.withLock { $0 = answer }
      code.wakeAll()
    }
    let answer = code.wait { $0 } ?? 1
    loops.shutDown()
    return answer
  }

  // MARK: What they do

  /// PostgreSQL takes migrations while servers of the version before run; a file is its server's alone.
  private static func migrate(_ configuration: Configuration, _ loop: Loop) async throws(StartError) -> [String] {
    let data = configuration.postgres == nil ? try DataDirectory(configuration.dataFolder) : nil
    defer { withExtendedLifetime(data) {} }
    let open = try OpenDatabase.open(configuration, on: loop)
    let outcome: Result<[Migration], StartError>
    do throws(StartError) {
      outcome = .success(try await open.migrate())
    } catch {
      outcome = .failure(error)
    }
    await open.close()
    let ran = try outcome.get()
    return ran.isEmpty ? ["nothing to do"] : ran.map { "\($0.name) was run" }
  }

  private static func backUp(_ configuration: Configuration, to file: String) throws(StartError) -> [String] {
    do throws(StorageError) {
      guard let options = configuration.postgres else {
        try SQLiteBackup.write(configuration.databaseFile, to: file)
        return ["\(file) is a backup of \(configuration.databaseFile)"]
      }
      let rows = try PostgresBackup(options, leavingOut: RestoredHistory.tablesLeftOut).write(to: file)
      return ["\(file) is a backup of the database: \(rows) rows"]
    } catch {
      throw StartError(error.message)
    }
  }

  private static func restore(
    _ configuration: Configuration, from file: String, isForced: Bool, _ loop: Loop
  ) async throws(StartError) -> [String] {
    do throws(StorageError) {
      guard let options = configuration.postgres else {
        let data = try inUse { () throws(StartError) in try DataDirectory(configuration.dataFolder) }
        defer { withExtendedLifetime(data) {} }
        try SQLiteBackup.read(
          file, to: configuration.databaseFile, .carried(for: .sqlite), isForced: isForced,
          finish: RestoredHistory.begin())
        return ["\(configuration.databaseFile) is what \(file) has, with a new history"]
      }
      let claim = PostgresClaim(options, .alone, on: loop, workers: WorkerPool(name: "connect", threads: 1))
      try await claim.take()
      defer { claim.release() }
      let rows = try PostgresRestore(options, .carried(for: .postgres)).read(
        from: file, isForced: isForced, finish: RestoredHistory.begin())
      return ["the database is what \(file) has, with a new history: \(rows) rows"]
    } catch {
      throw StartError(error.message)
    }
  }

  private static func inUse<Value>(_ body: () throws(StartError) -> Value) throws(StorageError) -> Value {
    do throws(StartError) { return try body() } catch { throw StorageError(.conflict, error.reason) }
  }
}

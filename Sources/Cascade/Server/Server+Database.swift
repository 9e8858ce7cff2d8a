// The server's database: claimed and brought up to date before any door opens, pruned while it serves, let go of when the
// last connection is gone. On the home loop.

internal import Core
internal import Generated
internal import State
internal import Storage

extension Server {
  /// Opened while the server is made; another server's taking it from us ends this one.
  static func database(
    _ configuration: Configuration, _ home: Loop, _ metrics: Metrics, _ exitCode: Monitor<Int32?>
  ) throws(StartError) -> OpenDatabase {
    let open = try OpenDatabase.open(configuration, on: home) { error in
      Logger(part: "server").error("the database is another server's now", ["reason": .string(error.message)])
      exitCode.withLock { $0 = $0 ?? 1 }
      exitCode.wakeAll()
    }
    return open.measured(by: metrics)
  }

  /// What must work for the server to be ready.
  static func dependencies(
    _ data: DataDirectory, _ database: OpenDatabase, _ workers: WorkerPool
  ) -> [Readiness.Dependency] {
    [
      .init(name: "data_dir") { await workers.complaint { data.complaint() } },
      .init(name: "database") {
        if let folder = database.folder, let reason = await workers.complaint({ DiskRoom.complaint(folder) }) {
          return reason
        }
        return await database.complaint()
      },
    ]
  }

  /// Whoever finds it taken, newer or away does not start.
  func openDatabase() async throws(StartError) {
    try await database.take()
    let began = MonotonicTime.now
    let ran = try await database.migrate()
    for migration in ran { log.info("migration was run", ["migration": .string(migration.name)]) }
    log.info(
      "database is open",
      [
        "database": .string(configuration.postgres == nil ? configuration.databaseFile : "postgresql"),
        "took": .duration(MonotonicTime.now - began),
      ])
    let pruner = HistoryPruner(
      database.database, keeping: configuration.settings.store.history,
      and: [AuditLog.table(configuration)], on: home
    ) { [log] error in log.warn("history was not pruned", ["reason": .string(error.message)])
    }
    pruner.start()
    let confined = Confined(pruner, to: home)
    state.withLock { $0.pruner = confined }
  }

  func closeDatabase() async {
    state.withLock { $0.pruner }?.value.stop()
    await database.close()
  }
}

extension WorkerPool {
  /// Of something that blocks.
  fileprivate func complaint(_ body: @escaping @Sendable () -> String?) async -> String? {
    do { return try await run(body) } catch { return "all workers are busy" }
  }
}

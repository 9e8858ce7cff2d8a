// Where the database is and how it is used, as Storage knows it.

internal import Core
internal import Generated
internal import Storage

extension Configuration {
  /// The file, where there is no PostgreSQL.
  var databaseFile: String { written("cascade.db") }

  /// Nil where it is SQLite.
  var postgres: PostgresOptions? {
    guard let url = settings.server.database else { return nil }
    let database = settings.database
    var options = PostgresOptions(url: Secret(url))
    options.maxConnections = database.maxConnections
    options.minConnections = database.minConnections
    options.acquireTimeout = database.acquireTimeout
    options.connectTimeout = database.connectTimeout
    options.statementTimeout = database.statementTimeout
    options.lifetime = database.lifetime
    options.idleTime = database.idleTime
    options.healthInterval = database.healthInterval
    options.applicationName = database.applicationName
    return options
  }

  var sqlite: SQLiteOptions {
    var options = SQLiteOptions()
    options.isDurable = settings.database.synchronous == .full
    return options
  }

  /// What is wrong with the settings of the database together.
  var databaseComplaints: [String] {
    var found: [String] = []
    if let url = settings.server.database, !url.hasPrefix("postgres://"), !url.hasPrefix("postgresql://") {
      found.append("database begins with postgres:// (without it, state is kept in \(databaseFile))")
    }
    if settings.database.minConnections > settings.database.maxConnections {
      found.append("database.min_connections is more than database.max_connections")
    }
    return found
  }
}

// Where PostgreSQL's programs are, and as whom they run. Debian keeps the server's out of PATH, one folder a version.

internal import Foundation

enum PostgresPrograms {
  /// The newest version that is here.
  static let folder: String? = {
    let files = FileManager.default
    let versions = ((try? files.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []).compactMap { Int($0) }
    let debian = versions.sorted(by: >).map { "/usr/lib/postgresql/\($0)/bin" }
    let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return (debian + path).first { files.isExecutableFile(atPath: "\($0)/initdb") }
  }()

  static func path(_ program: String) throws(DatabaseError) -> String {
    guard let folder else { throw DatabaseError("PostgreSQL is not installed") }
    return "\(folder)/\(program)"
  }

  /// Words in front of a command: the server refuses to be root.
  static var asItsUser: [String] {
    getuid() == 0 ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : []
  }

  /// A cluster in `folder`/data, whose default order of text is English, which no code of ours should lean on.
  static func makeCluster(in folder: String) throws(DatabaseError) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw DatabaseError("no folder for PostgreSQL: \(error)")
    }
    if getuid() == 0 { _ = try Program.output(["chown", "postgres:postgres", folder]) }
    _ = try Program.output(
      asItsUser + [
        try path("initdb"), "-D", "\(folder)/data", "-U", "postgres", "-A", "trust", "--no-sync", "--encoding=UTF8",
        "--no-locale", "--locale-provider=icu", "--icu-locale=en",
      ])
  }
}

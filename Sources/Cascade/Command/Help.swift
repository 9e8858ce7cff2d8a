// The help texts. The flags come from the table of settings, with the defaults that `Settings` holds, so the help is
// complete by itself and never says what is not so.

internal import Core
internal import Generated

enum Help {
  static let overview = """
    cascade, a server for watching together and going live

      cascade serve [FLAGS]          run the server
      cascade config check|print|explain
                                     what is configured, and what can be
      cascade db migrate|status|backup|restore
                                     look after the database
      cascade nodes [--json] [FLAGS] list the nodes of the cluster
      cascade settings get|set       what is decided about the server while it runs
      cascade audit list|tail        who did what
      cascade schema export          write the schema, OpenAPI and .proto files of this version
      cascade version [--json]       say which version this is
      cascade help [COMMAND]         explain a command


    """

  static let version = """
    cascade version [--json]

    Says which version this is; with --json as one JSON object.

    """

  static let config = """
    cascade config check [FLAGS]
    cascade config print [FLAGS]
    cascade config explain KEY

    check says all that is wrong with the configuration that `cascade serve` would start with, given the same flags; the
    exit code is 2 when there is anything. print lists every setting with its value and where that comes from: a flag, an
    environment variable, a line of the file, or nobody (default); secrets are not shown. explain says what a setting is
    for and what it takes; KEY is its key, flag or variable.

      cascade config print --config cascade.conf
      cascade config explain http.max_body_bytes

    """

  static let db = """
    cascade db migrate [FLAGS]
    cascade db status [FLAGS]
    cascade db backup FILE [FLAGS]
    cascade db restore FILE [--force] [FLAGS]

    The database that `cascade serve` would use, given the same flags. migrate brings it to the tables that this version
    wants, as serve does when it starts. status says what it has taken, what it lacks, and what is in it.

    backup writes what it holds at one moment to a new file, while servers go on: of SQLite an ordinary SQLite database
    (VACUUM INTO), of PostgreSQL every table by COPY in one snapshot, with the migrations that its rows are of; pg_dump is
    not needed. Neither has what lies outside of the database.

    restore makes a database of such a file, of the same kind, in an empty PostgreSQL database or a data_dir without one; no
    server may have it. Backups of older versions are brought up to date, those of newer ones are refused. Clients that
    come back find another epoch and begin anew.

      --force    also where there is something: it is replaced, once the backup is found to be whole

      cascade db backup cascade.backup --data-dir /var/lib/cascade
      cascade db restore cascade.backup --data-dir /var/lib/cascade2

    """

  static let nodes = """
    cascade nodes [--json] [FLAGS]

    Lists the nodes of the cluster that `cascade serve`, given the same flags, would be in: who is registered in Redis, and
    whether each answers. With --json as one JSON array.

      cascade nodes --config cascade.conf

    """

  static let schema = """
    cascade schema export [--out DIR] [--force]

    Writes what this version speaks, for teams that make clients: schema/ (the schema and its numbers, which `codegen client`
    reads), openapi.json, proto/ (which protoc and its relatives take with `-I DIR/proto`), and export.txt, which lists
    them. A folder that is not empty is refused.

      --out DIR    the folder, made where it is missing [\(SchemaCommand.defaultFolder)]
      --force      also into a folder with something in it: what an earlier export wrote there is replaced, or taken away
                   where it is gone; other files stay

    """

  static let help = """
    cascade help [COMMAND]

    Explains a command; without one lists all of them, and every flag of `cascade serve`.

    """

  static var serve: String {
    """
    cascade serve [FLAGS]

    Each flag --some-key VALUE can also be the line `some.key = VALUE` of the configuration file, or the environment
    variable CASCADE_SOME_KEY; flags win over variables, variables over the file. Sizes are written as 4096, 32KiB or
    1MiB, times as 500ms, 30s or 5m. Certificates and secrets are looked for from the folder of the configuration file
    (without one from the working directory); what the server writes lies under data_dir. SIGHUP reads certificates,
    secrets and the settings marked with * again and opens the log file anew; SIGTERM finishes what runs and ends.

      --config FILE
          configuration file

    """ + Settings.all.map(line).joined()
  }

  private static func line(_ setting: Setting<Settings>) -> String {
    var usage = setting.flag
    if !setting.isSwitch { usage += " " + setting.placeholder }
    let mark = setting.reloads ? " *" : ""
    let value = setting.defaultText
    let shown = value.isEmpty ? "" : " [\(value)]"
    let limits = setting.limits.map { $0.name == "range" ? $0.text : "\($0.name) \($0.text)" }.joined(separator: ", ")
    let bounds = limits.isEmpty ? "" : " (\(limits))"
    return "  \(usage)\n      \(setting.help)\(bounds)\(shown)\(mark)\n"
  }
}

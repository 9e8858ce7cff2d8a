// The command line: which command, and its exit code. 0 when all went well, 1 when the machine refused (a port, a folder),
// 2 when what was written is wrong. Answers go to standard output, complaints to standard error, a line each.

internal import API
internal import Core
internal import Generated
internal import Glibc
internal import Wire

enum Command: String, CaseIterable {
  case serve, config, db, nodes, schema, version, help

  static func run(_ arguments: [String]) -> Int32 {
    var rest = arguments
    guard !rest.isEmpty else { return explain(nil) }
    let wantsHelp = rest.contains("--help") || rest.contains("-h")
    let word = rest.removeFirst()
    guard let command = Command(rawValue: word) else {
      if Surface.commands.contains(where: { $0.isCalled(word) }) { return call(word, rest, wantsHelp: wantsHelp) }
      if wantsHelp, word.hasPrefix("-") { return explain(nil) }
      let say = Suggestion.say(word, among: allCases.map(\.rawValue) + CallHelp.resources)
      return refuse([Complaint("unknown command \(word)\(say.isEmpty ? "; see `cascade help`" : say)")])
    }
    if wantsHelp { return explain(command) }
    switch command {
    case .serve: return serve(rest)
    case .config: return ConfigCommand.run(rest)
    case .db: return DatabaseCommand.run(rest)
    case .nodes: return NodesCommand.run(rest)
    case .schema: return SchemaCommand.run(rest)
    case .version: return say(version: rest)
    case .help: return help(rest)
    }
  }

  /// `cascade room join …`
  private static func call(_ resource: String, _ arguments: [String], wantsHelp: Bool) -> Int32 {
    let commands = Surface.commands.filter { $0.isCalled(resource) }
    var rest = arguments
    guard let word = rest.first, !word.hasPrefix("-") else {
      print(CallHelp.resource(resource), terminator: "")
      return wantsHelp || rest.isEmpty ? 0 : 2
    }
    rest.removeFirst()
    if resource == "audit", word == "tail" {
      guard wantsHelp else { return AuditCommand.tail(rest) }
      print(AuditCommand.help, terminator: "")
      return 0
    }
    guard let command = commands.first(where: { $0.isOperation(word) }) else {
      let say = Suggestion.say(word, among: commands.map(\.spoken.operation))
      return refuse([Complaint("cascade \(resource) has no operation \(word)\(say)")])
    }
    if wantsHelp {
      print(CallHelp.operation(command), terminator: "")
      return 0
    }
    return CallRunner.run(command, rest)
  }

  private static func serve(_ arguments: [String]) -> Int32 {
    let sources = ConfigurationSources(arguments: arguments, environment: ProcessFacts.environment)
    do throws(Complaints) {
      return Server.run(try sources.load(), sources)
    } catch {
      return refuse(error.all)
    }
  }

  private static func say(version arguments: [String]) -> Int32 {
    switch arguments {
    case []: print("\(Version.name) \(Version.number)")
    case ["--json"]: print(Version.json)
    default:
      let word = arguments.first { $0 != "--json" } ?? "--json"
      return refuse([Complaint("cascade version does not take \(word)" + Suggestion.say(word, among: ["--json"]))])
    }
    return 0
  }

  private static func help(_ arguments: [String]) -> Int32 {
    guard let word = arguments.first else { return explain(nil) }
    guard let command = Command(rawValue: word), arguments.count == 1 else {
      let say = Suggestion.say(word, among: allCases.map(\.rawValue))
      return refuse([Complaint("unknown command \(arguments.joined(separator: " "))\(say)")])
    }
    return explain(command)
  }

  private static func explain(_ command: Command?) -> Int32 {
    switch command {
    case nil: print(Help.overview + Help.serve + "\n" + CallHelp.overview, terminator: "")
    case .serve: print(Help.serve, terminator: "")
    case .config: print(Help.config, terminator: "")
    case .db: print(Help.db, terminator: "")
    case .nodes: print(Help.nodes, terminator: "")
    case .schema: print(Help.schema, terminator: "")
    case .version: print(Help.version, terminator: "")
    case .help: print(Help.help, terminator: "")
    }
    return 0
  }

  /// A line for whoever reads along: it does not wait for others.
  static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }

  /// What was written is wrong.
  static func refuse(_ complaints: [Complaint], code: Int32 = 2) -> Int32 {
    var text = ByteWriter()
    for complaint in complaints { text.append("cascade: \("\(complaint)".visible)\n") }
    let bytes = text.finish().array
    _ = unsafe bytes.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
    return code
  }
}

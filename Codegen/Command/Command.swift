// The generator's command line. 0 when all is well, 1 when the schema or what was written from it is wrong, 2 when the
// command is. What it says of a schema goes to standard error, answers go to standard output.

internal import Foundation

enum Command {
  /// A command's outcome, when it is none of the good ones.
  struct Failure: Error {
    var message: String
    var code: Int32 = 1
  }

  enum Word: String, CaseIterable {
    case generate, check, format, new, explain, migrate, breaking, client, help

    var takesNothing: Bool { [.generate, .check, .format].contains(self) }
  }

  static func run(_ arguments: [String]) -> Int32 {
    let root = FileManager.default.currentDirectoryPath
    do {
      try perform(arguments, in: root)
      return 0
    } catch let failure as Failure {
      if !failure.message.isEmpty { say(failure.message) }
      return failure.code
    } catch {
      say("codegen: \(error.localizedDescription)")
      return 1
    }
  }

  private static func perform(_ arguments: [String], in root: String) throws {
    guard let first = arguments.first, first != "--help", first != "-h" else {
      return print(Help.overview, terminator: "")
    }
    let word = try word(first)
    let rest = Array(arguments.dropFirst())
    guard !rest.contains("--help"), !rest.contains("-h") else { return print(Help.text(word), terminator: "") }
    if word.takesNothing, let more = rest.first {
      throw Failure(message: "\(word.rawValue) takes nothing, not \(more)", code: 2)
    }
    switch word {
    case .generate: try generate(in: root)
    case .check: try check(in: root)
    case .format: try format(in: root)
    case .new: try new(rest, in: root)
    case .explain: try explain(rest, in: root)
    case .migrate: try migrate(rest, in: root)
    case .breaking: try breaking(rest, in: root)
    case .client: try client(rest, in: root)
    case .help: print(Help.text(try rest.first.map(Command.word) ?? .help), terminator: "")
    }
  }

  private static func word(_ text: String) throws -> Word {
    if let word = Word(rawValue: text) { return word }
    let meant = Suggestion.near(text, Word.allCases.map(\.rawValue)).map { "; \($0)" } ?? "; see `codegen help`"
    throw Failure(message: "unknown command \(text)\(meant)", code: 2)
  }

  static func say(_ text: String) {
    FileHandle.standardError.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }

  /// The model, or a failure that says all that is wrong.
  static func model(of project: Project, in root: String) throws -> (Model, LoadedSchema) {
    let loaded = try LoadedSchema.load(project, in: root)
    guard let model = loaded.model, loaded.diagnostics.isEmpty else {
      throw Failure(message: loaded.diagnostics.rendered(loaded.sources))
    }
    return (model, loaded)
  }

  // MARK: Commands

  private static func generate(in root: String) throws {
    for project in Project.all {
      let (model, loaded) = try model(of: project, in: root)
      let output = try Output(loaded, model, project, in: root)
      var written = 0
      for file in output.files where (try? Files.read(file.path, in: root)) != file.text {
        try Files.write(file.text, to: file.path, in: root)
        written += 1
      }
      for path in output.stale { try Files.remove(path, in: root) }
      print("\(project.name): \(output.files.count) files, \(written) written, \(output.stale.count) removed")
      if !Migrate.pending(model, project.migrationFolder(in: root)).isEmpty {
        print("\(project.name): tables change; when that is whole, run: swift run codegen migrate --name NAME")
      }
    }
  }

  private static func check(in root: String) throws {
    var (differences, pending) = ("", "")
    for project in Project.all {
      let (model, loaded) = try model(of: project, in: root)
      let output = try Output(loaded, model, project, in: root)
      for file in output.files {
        differences += UnifiedDiff.text(file.path, (try? Files.read(file.path, in: root)) ?? "", file.text)
      }
      for path in output.stale { differences += "\(path) is left of an earlier schema\n" }
      pending += pendingText(model, project.migrationFolder(in: root))
    }
    if !differences.isEmpty {
      differences += "\nwhat is committed is not what the schema says; run: swift run codegen generate\n"
    }
    let complaints = [differences, pending].filter { !$0.isEmpty }
    guard complaints.isEmpty else { throw Failure(message: complaints.joined(separator: "\n")) }
    print("codegen check: nothing to do")
  }

  /// Files that cannot be read whole stay as they are, and are said.
  private static func format(in root: String) throws {
    for project in Project.all {
      let loaded = try LoadedSchema.load(project, in: root)
      let sources = Array(loaded.sources.prefix(loaded.documents.count))
      var diagnostics = Diagnostics()
      for (source, formatted) in zip(sources, Formatting.format(sources, into: &diagnostics)) where source != formatted
      {
        try Files.write(formatted.text, to: formatted.path, in: root)
      }
      if !diagnostics.isEmpty { throw Failure(message: diagnostics.rendered(sources)) }
    }
  }
}

// The schema as it was: read out of git by `git show`, so that nothing is checked out, and checked as today's is.

internal import Foundation

struct SchemaRevision: Equatable, Sendable {
  /// Sorted by path, the prelude among them.
  var sources: [SourceText]
  var lock: SourceText

  /// `Schema/` at a revision of git: a tag, a branch, a commit.
  init(_ revision: String, root: String) throws(RevisionError) {
    // An option of git is no revision.
    guard !revision.hasPrefix("-") else { throw RevisionError("\(revision) is no revision") }
    let names = try Self.git(["ls-tree", "-r", "-z", "--name-only", revision, "--", "Schema/"], root)
    let paths = names.split(separator: "\0").map(String.init)
    var sources: [SourceText] = []
    var lock = SourceText(path: "Schema/schema.lock", text: "")
    for path in paths.sorted() where path.hasSuffix(".graphql") || path == lock.path {
      let text = try Self.git(["show", "\(revision):\(path)"], root)
      if path == lock.path { lock.text = text } else { sources.append(SourceText(path: path, text: text)) }
    }
    guard !sources.isEmpty else { throw RevisionError("\(revision) has no schema") }
    (self.sources, self.lock) = (sources, lock)
  }

  init(sources: [SourceText], lock: SourceText) { (self.sources, self.lock) = (sources, lock) }

  /// The checked model, and the lock with the numbers that it has.
  func model(name: String, version: String) throws(RevisionError) -> (model: Model, lock: LockFile) {
    var diagnostics = Diagnostics()
    var documents: [Document] = []
    for (index, source) in sources.enumerated() {
      documents.append(Parser.parse(source, file: index, into: &diagnostics))
    }
    let lock = LockFile(lock, file: sources.count, &diagnostics)
    let result = ModelBuilder.build(documents, sources, lock: lock, name: name, version: version)
    diagnostics.append(result.diagnostics)
    guard diagnostics.isEmpty, let model = result.model else {
      throw RevisionError(diagnostics.rendered(sources + [self.lock]))
    }
    return (model, result.lock)
  }

  private static func git(_ arguments: [String], _ root: String) throws(RevisionError) -> String {
    let process = Process()
    let output = Pipe()
    let errors = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = URL(filePath: root)
    process.standardOutput = output
    process.standardError = errors
    do { try process.run() } catch { throw RevisionError("git does not start: \(error)") }
    // What it complains of is short: it fits into the pipe while the output is read.
    let text = (try? output.fileHandleForReading.readToEnd()) ?? Data()
    let complaint = (try? errors.fileHandleForReading.readToEnd()) ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw RevisionError(String(decoding: complaint, as: UTF8.self)) }
    return String(decoding: text, as: UTF8.self)
  }
}

struct RevisionError: Error, Equatable {
  var message: String

  init(_ message: String) { self.message = message }
}

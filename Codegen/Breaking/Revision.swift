// The schema as it was: read out of git by `git show`, so that nothing is checked out, and checked as today's is.

internal import Foundation

enum Revision {
  /// A project's schema at a tag, a branch or a commit.
  static func load(_ revision: String, of project: Project, in root: String) throws(RevisionError) -> LoadedSchema {
    // An option of git is no revision.
    guard !revision.hasPrefix("-"), !revision.isEmpty else { throw RevisionError("\(revision) is no revision") }
    let lock = project.folder + "/schema.lock"
    let names = try git(
      ["ls-tree", "-r", "-z", "--name-only", "\(revision)^{commit}", "--", project.folder + "/", Project.prelude], root)
    let paths = names.split(separator: "\0").map(String.init)
    guard paths.contains(Project.prelude) else { throw RevisionError("\(revision) has no \(Project.prelude)") }
    var sources: [SourceText] = []
    for path in paths where path.hasSuffix(".graphql") || path == lock {
      sources.append(SourceText(path: path, text: try git(["show", "\(revision):\(path)"], root)))
    }
    return LoadedSchema.read(
      sources.filter { $0.path != lock }, lock: sources.first { $0.path == lock }, name: project.name,
      version: project.version)
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

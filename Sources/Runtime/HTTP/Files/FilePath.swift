// A path of a request as a path below a folder. The kernel is who keeps a file inside (`cfile_open_beneath`); this
// refuses what no honest link says, and hides what is hidden.

/// Names of a path, none of them hidden.
struct FilePath: Equatable, Sendable {
  /// Without a slash at either end; empty for the folder itself.
  let text: String
  let namesFolder: Bool

  /// From a path that is decoded already; nil for one that can name nothing.
  init?(_ decoded: String) {
    var names = decoded.split(separator: "/", omittingEmptySubsequences: false)
    // "" and "a/" end with an empty name: those are folders.
    namesFolder = names.last?.isEmpty ?? true
    if namesFolder && !names.isEmpty { names.removeLast() }
    for name in names where name.isEmpty || name.hasPrefix(".") || name.utf8.contains(0) { return nil }
    text = names.joined(separator: "/")
  }
}

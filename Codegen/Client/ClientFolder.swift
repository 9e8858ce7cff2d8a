// The folder that a client is written into. It keeps a list of what was written (`client.txt`), so that the next one
// replaces it, takes away what is gone, and touches nothing else.

internal import Foundation

struct ClientFolder {
  let path: String
  let root: String

  static let listName = "client.txt"

  init(_ path: String, in root: String) {
    self.path = path
    // An absolute path is one below nothing.
    self.root = path.hasPrefix("/") ? "" : root
  }

  /// Writes it, and answers how many files changed.
  func write(_ package: ClientPackage, title: String) throws(ClientError) -> Int {
    do {
      let before = try earlier()
      let list = GeneratedFile(
        path: ClientFolder.listName, text: ([title] + package.files.map(\.path)).joined(separator: "\n") + "\n")
      var changed = 0
      for file in package.files + [list] where (try? Files.read("\(path)/\(file.path)", in: root)) != file.text {
        try Files.write(file.text, to: "\(path)/\(file.path)", in: root)
        changed += 1
      }
      let present = Set(package.files.map(\.path))
      for name in before where !present.contains(name) && Files.exists("\(path)/\(name)", in: root) {
        try Files.remove("\(path)/\(name)", in: root)
      }
      return changed
    } catch {
      throw error as? ClientError ?? .disk("\(path): \(error.localizedDescription)")
    }
  }

  /// What the list names; a list that somebody edited leads nowhere else.
  private func earlier() throws -> [String] {
    if let list = try? Files.read("\(path)/\(ClientFolder.listName)", in: root) {
      return list.split(separator: "\n").dropFirst().map(String.init).filter { name in
        !name.hasPrefix("/") && !name.split(separator: "/").contains("..")
      }
    }
    guard Files.exists(path, in: root) else { return [] }
    guard try FileManager.default.contentsOfDirectory(atPath: root + "/" + path).isEmpty else {
      throw ClientError.notEmpty(path)
    }
    return []
  }
}

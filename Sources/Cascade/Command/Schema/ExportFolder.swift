// The folder that an export writes. It keeps a list of what it wrote (`export.txt`), so that a later one takes away what
// is gone and touches nothing else: a file of an older schema between those of a newer one would be read as part of it.

internal import Core
internal import Glibc

struct ExportFolder {
  private let path: String

  static let listName = "export.txt"
  /// Of a list; ours has four thousand bytes.
  private static let mostListed = 1 << 20

  init(_ path: String) { self.path = path }

  /// Also when it is not there.
  func isEmpty() throws(FileError) -> Bool {
    guard let folder = unsafe opendir(path) else {
      if errno == ENOENT { return true }
      throw FileError("\(path): \(FileError(errno: errno).reason)")
    }
    defer { unsafe closedir(folder) }
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != "." && name != ".." { return false }
    }
    return true
  }

  /// Writes all of them and the list, and answers how many.
  func write(_ files: [(path: String, asset: String)]) throws(FileError) -> Int {
    let before = earlier()
    for file in files {
      guard let bytes = Assets.bytes(file.asset) else { continue }
      try write(bytes.array, to: file.path)
    }
    let written = Set(files.map(\.path))
    for stale in before where !written.contains(stale) { unsafe unlink("\(path)/\(stale)") }
    let list = ([SchemaExport.version] + files.map(\.path)).joined(separator: "\n") + "\n"
    try write(Array(list.utf8), to: ExportFolder.listName)
    return files.count
  }

  /// What an earlier export wrote here. A list that somebody edited leads nowhere else.
  private func earlier() -> [String] {
    guard let bytes = try? SmallFile.read("\(path)/\(ExportFolder.listName)", limit: ExportFolder.mostListed) else {
      return []
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().map(String.init).filter { name in
      !name.hasPrefix("/") && !name.split(separator: "/").contains("..")
    }
  }

  private func write(_ bytes: [UInt8], to name: String) throws(FileError) {
    let file = "\(path)/\(name)"
    try ExportFolder.makeFolders(of: file)
    let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError("\(file): \(FileError(errno: errno).reason)") }
    defer { close(descriptor) }
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress! + done, bytes.count - done)
      }
      guard count > 0 else { throw FileError("\(file): \(FileError(errno: errno).reason)") }
      done += count
    }
  }

  /// Every folder on the way to a file.
  private static func makeFolders(of file: String) throws(FileError) {
    var end = file.startIndex
    while let slash = file[end...].dropFirst().firstIndex(of: "/") {
      end = slash
      let made = unsafe mkdir(String(file[..<end]), 0o777)
      guard made == 0 || errno == EEXIST || errno == EISDIR else {
        throw FileError("\(file[..<end]): \(FileError(errno: errno).reason)")
      }
    }
  }
}

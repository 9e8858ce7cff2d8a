// Files that are part of the program: the C target embeds them, this hands them out. Their bytes are copied when somebody
// asks, for most servers are never asked.

internal import CAssets
internal import Core

enum Assets {
  /// As in the repository; what the generator writes and reads comes first, sorted.
  static let paths = (0..<cassets_count()).map { unsafe String(cString: cassets_at($0).path) }

  static func has(_ path: String) -> Bool { paths.contains(path) }

  /// Nil for what this build has not.
  static func bytes(_ path: String) -> Bytes? {
    guard let index = paths.firstIndex(of: path) else { return nil }
    let file = unsafe cassets_at(index)
    return unsafe Bytes(Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
  }
}

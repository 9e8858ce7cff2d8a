// A file that was opened below a folder. Opening and reading block, so they are done by a worker; closing a file that was
// only read does not, and may happen anywhere. Every read names its place, so one file may serve several readers.

internal import CFile
internal import Core
internal import Glibc

/// A file open for reading, closed when it is let go.
final class OpenFile: Sendable {
  let size: Int
  let modifiedNanoseconds: Int64
  let inode: UInt64
  private let descriptor: Int32

  enum Found {
    case file(OpenFile)
    case folder
    case nothing
    /// The process or the system is out of descriptors.
    case busy
  }

  private init(_ descriptor: Int32, _ facts: cfile_facts) {
    self.descriptor = descriptor
    size = Int(facts.size)
    modifiedNanoseconds = facts.modified_ns
    inode = facts.inode
  }

  deinit { _ = close(descriptor) }

  /// Opens what lies at `path` below `root`; what lies elsewhere, by whatever way, is not there.
  static func find(_ path: String, below root: String) -> Found {
    let descriptor = unsafe cfile_open_beneath(root, path)
    guard descriptor >= 0 else { return descriptor == -EMFILE || descriptor == -ENFILE ? .busy : .nothing }
    var facts = cfile_facts()
    guard unsafe cfile_facts_of(descriptor, &facts) == 0, facts.kind == 1 else {
      _ = close(descriptor)
      return facts.kind == 2 ? .folder : .nothing
    }
    return .file(OpenFile(descriptor, facts))
  }

  /// At most `count` bytes from there; none at the end, and where the disk fails.
  func read(from offset: Int, count: Int) -> Bytes {
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = unsafe max(0, cfile_read(descriptor, buffer.baseAddress, count, Int64(offset)))
    }
    return Bytes(bytes)
  }

  /// Size, time and inode, which change with every way to change a file: writing, growing, replacing. Reading it all for
  /// a hash would cost as much as sending it. Two writes within one tick of the clock leave the same time, so the tag
  /// of what has just changed is weak: not to be used for putting parts together.
  func validators(now: Timestamp = .now) -> Validators {
    let modified = Timestamp(microseconds: modifiedNanoseconds / 1_000) ?? .epoch
    var text = ByteWriter(capacity: 48)
    text.append(hex: UInt64(bitPattern: modifiedNanoseconds))
    text.append(0x2d)
    text.append(hex: UInt64(size))
    text.append(0x2d)
    text.append(hex: inode)
    let tag = EntityTag(text.finish().text, isWeak: now - modified < OpenFile.settles)
    // A date in the future would make every condition on it hold.
    return Validators(tag: tag, modified: min(modified, now))
  }

  private static let settles = Duration.seconds(1)
}

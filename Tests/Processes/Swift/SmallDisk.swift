// A filesystem of a test's own that is soon full. The shell that mounted it waits at a pipe from the tests' process, and
// takes it away when that ends, however it ends.

internal import Foundation

public final class SmallDisk: @unchecked Sendable {
  /// Mounting asks for a right that not everybody has, root in a container neither.
  public static let isPossible = (try? SmallDisk(at: NSTemporaryDirectory() + "disk-\(UUID().uuidString)")) != nil

  /// What ends the whole group of the tests, as `timeout` does, leaves it its work.
  private static let script = """
    trap '' TERM INT HUP
    mkdir -p "$1" && mount -t tmpfs -o "size=$2,mode=0777" none "$1" || exit 1
    echo mounted
    read -r _
    umount -l "$1"
    rmdir "$1"
    """

  public let path: String
  private let shell = TestProcess()
  private let pipe = Pipe()

  /// Mounts one at `path`, which is made.
  public init(at path: String, megabytes: Int = 1) throws {
    self.path = path
    let said = Pipe()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", SmallDisk.script, "sh", path, "\(megabytes)m"]
    shell.standardInput = pipe
    shell.standardOutput = said
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    guard said.fileHandleForReading.availableData == Data("mounted\n".utf8) else {
      throw TestProcess.Failure(description: "\(path) is not mounted")
    }
  }

  deinit {
    try? pipe.fileHandleForWriting.close()
    shell.waitUntilExit()
  }

  private var filler: String { "\(path)/filler" }

  /// Takes all that is free.
  public func fill() {
    if !FileManager.default.fileExists(atPath: filler) {
      _ = FileManager.default.createFile(atPath: filler, contents: nil)
    }
    guard let file = FileHandle(forWritingAtPath: filler) else { preconditionFailure("no file on the small disk") }
    _ = try? file.seekToEnd()
    for size in [1 << 20, 4_096] {
      while (try? file.write(contentsOf: Data(count: size))) != nil {}
    }
    try? file.close()
  }

  /// Gives it back.
  public func empty() { try? FileManager.default.removeItem(atPath: filler) }
}

// The token with which the first account is made, in a file that only the server's own user can read. It goes when it was
// used, and is no good when there is a first account by another way.

internal import Core
internal import Domain
internal import Glibc
internal import Identity

struct SetUpFile: Sendable {
  static let name = "set-up-token"

  let path: String
  private let workers: WorkerPool

  init(_ data: DataDirectory, _ workers: WorkerPool) {
    (path, self.workers) = ("\(data.path)/\(SetUpFile.name)", workers)
  }

  var token: SetUpToken {
    SetUpToken(
      matches: { [path, workers] shown in
        let kept = try? await workers.run { () throws(FileError) in try SmallFile.read(path, limit: 256) }
        guard let kept else { return false }
        return Secret(Array(kept.prefix { $0 != 0x0a })).matches(shown)
      },
      spend: { [path, workers] in _ = try? await workers.run { () throws(FileError) in _ = unsafe unlink(path) } })
  }

  /// Makes the file where it is missing.
  func make() throws(StartError) {
    guard unsafe access(path, F_OK) != 0 else { return }
    do throws(FileError) { try SmallFile.make(path, SetUpFile.random().reveal() + "\n") } catch {
      throw StartError("\(path): \(error.reason)")
    }
  }

  func remove() { _ = unsafe unlink(path) }

  private static func random() -> Secret { SymmetricKey.random().hex }
}

import Core
import Foundation

/// A certificate for localhost that its own key has signed, in a folder that goes with it.
final class Certificate: Sendable {
  let certificate: String
  let key: String
  private let folder: String

  init() {
    folder = temporaryFolder()
    certificate = folder + "/certificate.pem"
    key = folder + "/key.pem"
    let openssl = Child(
      ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
        + ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
        + ["-keyout", key, "-out", certificate])
    openssl.waitUntilExit()
    removeAtExit(folder)
  }
}

private let leftovers = Monitor<[String]>([])

/// Servers and certificates are shared by a file's tests, so what they keep on disk goes with the process.
func removeAtExit(_ path: String) {
  let isFirst = leftovers.withLock { paths in
    paths.append(path)
    return paths.count == 1
  }
  guard isFirst else { return }
  atexit { for path in leftovers.withLock({ $0 }) { removeFile(path) } }
}

/// A new folder; whoever asks removes it.
func temporaryFolder() -> String {
  let path = NSTemporaryDirectory() + "cascade-net-\(UInt32.random(in: 0 ... .max))"
  try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  return path
}

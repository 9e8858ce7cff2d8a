import Foundation

/// The server of nghttp2 over a folder with a small and a large file; what is posted to it comes back.
final class HTTP2Upstream: Sendable {
  static let isThere = ["/usr/bin/nghttpd", "/usr/sbin/nghttpd", "/usr/local/bin/nghttpd"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  let base: String
  private let process: ServerProcess
  var written: Int { process.written }

  init(_ certificate: Certificate? = nil) {
    let folder = temporaryFolder()
    removeAtExit(folder)
    let files = FileManager.default
    let isWritten =
      files.createFile(atPath: folder + "/hello", contents: Data("hello".utf8))
      && files.createFile(atPath: folder + "/large", contents: Data(repeating: 0x61, count: 50 << 20))
    precondition(isWritten, "the files to serve cannot be written")
    let port = freePort()
    base = "\(certificate == nil ? "http" : "https")://localhost:\(port)"
    let arguments = ["-a", "127.0.0.1", "-d", folder, "--echo-upload"]
    let keys = certificate.map { ["\(port)", $0.key, $0.certificate] } ?? ["--no-tls", "\(port)"]
    process = ServerProcess("nghttpd", arguments + keys)
    waitUntilListening(port)
  }
}

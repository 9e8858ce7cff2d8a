// Certificates for the tests, made by the openssl command in a folder that goes away with this object.

import Glibc

@testable import Net

final class Certificates: Sendable {
  let folder: String
  var authority: String { folder + "/ca.pem" }

  init() throws {
    var template = Array("/tmp/cascade-tls-XXXXXX".utf8CString)
    guard let made = unsafe mkdtemp(&template) else { throw NetError(.system, "mkdtemp") }
    folder = unsafe String(cString: made)
    try run("req -x509 \(Certificates.newKey) -keyout ca.key -out ca.pem -subj /CN=Test -days 2")
  }

  deinit { _ = unsafe system("rm -rf '\(folder)'") }

  private static let newKey = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"

  /// Makes `name.pem` and `name.key` for the given names, signed by the authority.
  @discardableResult
  func make(_ name: String, for names: String, signed: Bool = true) throws -> TLSIdentity {
    try run(
      "req -x509 \(Certificates.newKey) -keyout \(name).key -out \(name).pem -subj /CN=\(name) -days 2 "
        + "-addext subjectAltName=\(names) " + (signed ? "-CA ca.pem -CAkey ca.key" : ""))
    return identity(name)
  }

  /// One whose time is over.
  func makeExpired(_ name: String, for names: String) throws -> TLSIdentity {
    try run(
      "req -new \(Certificates.newKey) -keyout \(name).key -out \(name).csr -subj /CN=\(name) "
        + "-addext subjectAltName=\(names)")
    try run(
      "x509 -req -in \(name).csr -CA ca.pem -CAkey ca.key -days -1 -copy_extensions copy -out \(name).pem")
    return identity(name)
  }

  func identity(_ name: String, key: String? = nil) -> TLSIdentity {
    TLSIdentity(certificateFile: "\(folder)/\(name).pem", keyFile: "\(folder)/\(key ?? name).key")
  }

  func run(_ arguments: String) throws {
    guard unsafe system("cd '\(folder)' && openssl \(arguments) >log 2>&1") == 0 else {
      _ = unsafe system("cat '\(folder)/log'")
      throw NetError(.system, "openssl \(arguments)")
    }
  }

  /// Puts one identity's files where another's are.
  func replace(_ name: String, by other: String) throws {
    guard unsafe system("cd '\(folder)' && cp \(other).pem \(name).pem && cp \(other).key \(name).key") == 0 else {
      throw NetError(.system, "cp")
    }
  }
}

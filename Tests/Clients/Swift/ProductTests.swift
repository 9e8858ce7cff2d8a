// The product's own schema against the product's own server, over TLS: what a program outside of this repository does.

import CascadeClient
import CascadeSchema
import Core
import Foundation
import Opaque
import TestProcesses
import Testing

/// `cascade serve` with a certificate that its clients are told to believe.
private final class SecureServer {
  private let process = TestProcess()
  private let folder = FileManager.default.temporaryDirectory.appending(path: "client-\(UUID().uuidString.prefix(8))")
  private(set) var port = 0
  var certificate: String { folder.appending(path: "own.pem").path }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let making = try Workplace.run(
      [
        "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
        "own.key",
        "-out", "own.pem", "-subj", "/CN=localhost", "-days", "2", "-addext", "subjectAltName=DNS:localhost",
      ], in: folder)
    try #require(making == 0)
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "cascade")
    process.arguments = [
      "serve", "--data-dir", folder.appending(path: "data").path, "--listen", "127.0.0.1:0", "--metrics", "127.0.0.1:0",
      "--tls-cert", certificate, "--tls-key", folder.appending(path: "own.key").path,
    ]
    let said = folder.appending(path: "said")
    _ = FileManager.default.createFile(atPath: said.path, contents: nil)
    process.standardError = try FileHandle(forWritingTo: said)
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    for _ in 0..<3_000 where port == 0 {
      let text = try String(contentsOf: said, encoding: .utf8)
      let found = text.firstMatch(of: /"message":"ready","listen":"https:\/\/127\.0\.0\.1:(\d+)/)
      port = found.flatMap { Int($0.output.1) } ?? 0
      usleep(10_000)
    }
    try #require(port != 0)
  }

  deinit {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }
}

private enum Workplace {
  static func run(_ command: [String], in folder: URL) throws -> Int32 {
    let process = TestProcess()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}

@Suite(.timeLimit(.minutes(1))) struct ProductTests {
  @Test func `Both doors over TLS, to who is believed and to nobody else`() async throws {
    let server = try SecureServer()
    var options = RESTClient.Options(baseURL: "https://localhost:\(server.port)")
    let strange = await refusal { [options] () throws(CallError) in
      try await RESTClient(options).call(ServerInfo.get, .init())
    }
    guard case .noAnswer? = strange else {
      Issue.record("\(String(describing: strange))")
      return
    }
    options.trust = .authorities(file: server.certificate)
    let info = try await RESTClient(options).call(ServerInfo.get, .init())
    #expect(info.name == "cascade" && info.apiVersion == "v1")

    var line = Connection.Options(url: "wss://localhost:\(server.port)/ws")
    let nobody = Connection(line)
    await #expect(throws: CallError.timedOut) {
      try await nobody.call(ServerInfo.get, .init(), timeout: .milliseconds(300))
    }
    #expect(await nobody.status != .live)
    line.trust = .authorities(file: server.certificate)
    for encoding in [RealtimeEncoding.json, .protobuf] {
      line.encoding = encoding
      let connection = Connection(line)
      let told = try await connection.call(ServerInfo.get, .init(), timeout: .seconds(20))
      #expect((told.name, told.version, told.features) == (info.name, info.version, info.features))
      await connection.close()
    }
    await nobody.close()
    withExtendedLifetime(server) {}
  }

  @Test func `What the server does not do yet is told as that`() async throws {
    let server = try SecureServer()
    var options = RESTClient.Options(baseURL: "https://localhost:\(server.port)/")
    options.trust = .authorities(file: server.certificate)
    let rest = RESTClient(options)
    let later = await refusal { () throws(CallError) in try await rest.call(Room.get, .init(roomId: "rm_1")) }
    #expect(later?.code == .notImplemented)
    #expect(Room.Create.Input.Limits.name == FieldLimits(minLength: 1, maxLength: 128))
  }

  /// As README.md has it.
  @Test func `An account whose password the server never sees`() async throws {
    let server = try SecureServer()
    var options = RESTClient.Options(baseURL: "https://localhost:\(server.port)")
    options.trust = .authorities(file: server.certificate)
    let rest = RESTClient(options)
    let password = Secret("correct horse battery")

    let registration = try OpaqueRegistration(password: password)
    let offer = try await rest.call(Auth.beginOpaquePassword, .init(request: Base64URL.encode(registration.request)))
    let upload = try registration.finish(Base64URL.decode(offer.message) ?? []).upload
    let made = try await rest.call(
      Auth.registerByOpaque, .init(token: offer.token, upload: Base64URL.encode(upload), username: "ada"))

    func signIn(_ password: Secret) async throws -> LoginResult {
      let login = try OpaqueLogin(password: password)
      let answer = try await rest.call(
        Auth.beginOpaqueLogin, .init(username: "ada", request: Base64URL.encode(login.request)))
      let proof = try login.finish(Base64URL.decode(answer.message) ?? []).proof
      return try await rest.call(Auth.loginByOpaque, .init(token: answer.token, proof: Base64URL.encode(proof)))
    }
    let result = try await signIn(password)
    #expect(result.user?.id == made.user.id && !result.isPasswordOutdated)
    await #expect(throws: OpaqueError.notAuthentic) { try await signIn(Secret("wrong horse battery")) }
  }
}

// What an application in Swift has beside `CascadeClient`: the client's half of OPAQUE, by what is public of it alone.

import Core
import Foundation
import Opaque
import TestProcesses
import Testing

@Suite struct OpaqueClientHalfTests {
  private func peer(_ words: [UInt8]..., command: String) throws -> [[UInt8]] {
    let process = TestProcess()
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "OpaquePeer")
    process.arguments = [command] + words.map { $0.map { String(format: "%02x", $0) }.joined() }
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return said.split(whereSeparator: \.isWhitespace).map { word in
      let digits = Array(word)
      return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(String(digits[$0...$0 + 1]), radix: 16) ?? 0 }
    }
  }

  @Test func aPasswordIsSetAndUsed() throws {
    let registration = try OpaqueRegistration(password: Secret("correct horse"))
    let response = try #require(try peer(registration.request, command: "register").first)
    let registered = try registration.finish(response)
    let record = try #require(try peer(registered.upload, command: "record").first)

    let login = try OpaqueLogin(password: Secret("correct horse"))
    let answers = try peer(login.request, record, command: "login")
    try #require(answers.count == 2)
    let done = try login.finish(answers[0])
    #expect(done.exportKey.matches(registered.exportKey) && done.serverKey == registered.serverKey)
    let sessionKey = try #require(try peer(done.proof, answers[1], command: "finish").first)
    #expect(done.sessionKey.matches(Secret(sessionKey)))

    let wrong = try OpaqueLogin(password: Secret("wrong horse"))
    let other = try peer(wrong.request, record, command: "login")
    #expect(throws: OpaqueError.notAuthentic) { try wrong.finish(try #require(other.first)) }
  }
}

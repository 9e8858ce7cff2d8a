// An authenticator that others wrote, in Python, as a process that answers line by line: it makes one passkey and shows it. One
// test has it at a time.

import Core
import Foundation
import TestProcesses
import Testing

final class PasskeyDevice: @unchecked Sendable {
  static let isHere = PythonProgram.isHere
  /// Where browsers find a server whose port nobody knows beforehand.
  static let origin = "https://watch.example"
  static let settings = ["CASCADE_AUTH_PUBLIC_URL": origin]

  private let process = TestProcess()
  private let questions = Pipe()
  private let answers = Pipe()

  /// `soft` is one that never looks who it is; the others do.
  init(_ kind: String = "ES256+none", on page: String = origin) throws {
    process.executableURL = URL(filePath: PythonProgram.python)
    let script = PythonProgram.path("Tests/Runtime/IdentityTests/Passkeys/authenticators.py")
    process.arguments = ["-B", script, kind, page]
    process.standardInput = questions
    process.standardOutput = answers
    try process.run()
  }

  deinit {
    try? questions.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  /// What it answers to a question of the server: what the operation that ends it takes.
  func answer(_ question: Answer) throws -> [String: Any] {
    let options = try #require(question.json["options"] as? String, "\(question.body)")
    return ["token": question.json["token"] ?? "", "credential": try credential(options)]
  }

  func credential(_ options: String) throws -> String {
    try say(options)
    var line = Data()
    while line.last != UInt8(ascii: "\n") {
      let more = answers.fileHandleForReading.availableData
      try #require(!more.isEmpty, "the authenticator says nothing")
      line.append(more)
    }
    return String(decoding: line.dropLast(), as: UTF8.self)
  }

  /// Counts from there: what a copy does that was made then.
  func count(from number: Int) throws { try say("count \(number)") }

  /// Another device is in its place from now on.
  func change() throws { try say("another") }

  private func say(_ line: String) throws {
    try questions.fileHandleForWriting.write(contentsOf: Data("\(line)\n".utf8))
  }
}

/// A device for as long as it is held: starting one takes half a second, putting another in its place does not.
final class BorrowedDevice {
  private static let idle = Monitor<[String: [PasskeyDevice]]>([:])

  let device: PasskeyDevice
  private let kind: String

  init(_ kind: String, on page: String) throws {
    let name = "\(kind) on \(page)"
    self.kind = name
    if let idle = BorrowedDevice.idle.withLock({ $0[name]?.popLast() }) {
      device = idle
      try device.change()
    } else {
      device = try PasskeyDevice(kind, on: page)
    }
  }

  deinit { BorrowedDevice.idle.withLock { $0[kind, default: []].append(device) } }
}

extension Person {
  /// Makes a passkey, and answers what is known of it.
  @discardableResult
  func makePasskey(on device: PasskeyDevice, called name: String = "A key") throws -> Answer {
    let question = call("POST", "users/\(id)/passkeys/begin")
    return call("POST", "users/\(id)/passkeys/finish", try device.answer(question).merging(["name": name]) { $1 })
  }

  func shownPasskey(of device: PasskeyDevice) throws -> [String: Any] {
    try device.answer(call("POST", "auth/passkey"))
  }

  func signInByPasskey(_ shown: [String: Any]) -> Answer { call("POST", "auth/passkey/finish", shown) }
}

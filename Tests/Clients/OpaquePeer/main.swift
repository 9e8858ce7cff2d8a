// The server's half of OPAQUE as a program, for clients in other languages: `OpaquePeer COMMAND HEX…` answers in hexadecimal
// and ends. So each step is a process of its own, as if each were another node; what one node hands to the next is printed.

import Core
import Opaque

func unhex(_ text: String) -> [UInt8] {
  let digits = Array(text)
  return stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
}

func hex(_ bytes: [UInt8]) -> String {
  var writer = ByteWriter()
  for byte in bytes { writer.append([ByteWriter.hexDigit(byte >> 4), ByteWriter.hexDigit(byte & 15)]) }
  return writer.finish().text
}

/// The same secrets in each process.
func makeServer() throws(OpaqueError) -> OpaqueServer {
  let setup = try OpaqueSetup(decoding: [0, 0, 0, 1] + [UInt8](repeating: 7, count: 64 + 31) + [1])
  return OpaqueServer(try OpaqueSetups([setup]), stretchings: [.argon2id(memoryKiB: 8_192, passes: 1)])
}

func answer(_ command: String, _ inputs: [[UInt8]]) throws(OpaqueError) -> [[UInt8]] {
  let server = try makeServer()
  let name = Array("ann".utf8)
  switch (command, inputs.count) {
  case ("register", 1): return [try server.register(inputs[0], credential: name)]
  case ("record", 1): return [try server.record(of: inputs[0], credential: name).encoded()]
  case ("login", 1), ("login", 2):
    let record = inputs.count == 2 ? try OpaqueRecord(decoding: inputs[1]) : nil
    let (reply, state) = try server.login(inputs[0], record, credential: name)
    return [reply, state.encoded()]
  case ("finish", 2): return [try OpaqueLoginState(decoding: inputs[1]).finish(inputs[0]).revealBytes()]
  default: throw .unknownFormat
  }
}

do throws(OpaqueError) {
  let arguments = CommandLine.arguments.dropFirst()
  let answers = try answer(arguments.first ?? "", arguments.dropFirst().map(unhex))
  print(answers.map(hex).joined(separator: " "))
} catch {
  print("refused \(error)")
}

// Letters: the servers of all doors send them to one mail server, so each stage has a domain of its own.

import Foundation
import Testing

extension Stage {
  static let letters = try? LetterBox()

  /// Where to send them to; nothing is sent where it is absent.
  static var mail: [String: String] { letters?.environment ?? [:] }

  /// Nobody's yet, and the same at every door once it is labelled.
  func address(_ name: String) -> String { "\(self.name(name))@stage-\(mark).example" }

  /// What a call that has a code sent answered, and the code that came.
  func emailed(_ address: String, _ method: String, _ path: String, _ input: JSON, as token: String? = nil) throws
    -> (token: JSON, code: JSON)
  {
    guard let letters = Stage.letters else { throw Unready(reason: "there is no mail server") }
    let before = letters.count
    let answer = try ask(method, path, input, as: token)
    return (answer["token"] ?? .null, .string(try letters.code(for: address, from: before)))
  }

  /// As whoever wants to sign in by it.
  func emailCode(to address: String) throws -> (token: JSON, code: JSON) {
    try emailed(address, "POST", "auth/email-code", ["email": .string(address)])
  }

  /// As whoever wants it to be its own.
  func newAddressCode(_ account: Account, _ address: String) throws -> (token: JSON, code: JSON) {
    try emailed(address, "POST", "users/\(account.id)/email", ["email": .string(address)], as: account.token)
  }

  /// The account's from now on.
  @discardableResult
  func confirm(_ address: String, of account: Account) throws -> String {
    let (token, code) = try newAddressCode(account, address)
    try ask("POST", "users/\(account.id)/email/confirm", ["token": token, "code": code], as: account.token)
    return address
  }

  /// Somebody who has an email address and no password.
  func accountByEmail(_ name: String) throws -> Account {
    let (token, code) = try emailCode(to: address(name))
    let input: JSON = ["token": token, "code": code, "username": .string(self.name(name))]
    return try account(new: ask("POST", "auth/email-register", input))
  }
}

// What the letters say. Each has a name, under which a file of the operator's folder (`mail.letters`) stands in its place.

internal import Core
internal import Domain
internal import Generated
internal import Glibc

/// The letters of this server, ready to be filled in.
struct Letters: Sendable {
  private let templates: [Kind: LetterTemplate]

  enum Kind: String, CaseIterable {
    case signIn = "sign-in"
    case signUp = "sign-up"
    case secondFactor = "second-factor"
    case confirmAddress = "confirm-address"
    case newPassword = "new-password"
    case addressChanged = "address-changed"
    case test = "test"
  }

  /// With those of `folder` in place of our own.
  init(folder: String?) throws(StartError) {
    if let folder, unsafe access(folder, R_OK | X_OK) != 0 {
      throw StartError("mail.letters: \(folder) is no folder that can be read")
    }
    var templates: [Kind: LetterTemplate] = [:]
    for kind in Kind.allCases {
      let file = folder.map { "\($0)/\(kind.rawValue).txt" }
      let own = try file.map { file throws(StartError) in try Letters.read(file) } ?? nil
      do throws(LetterTemplate.Mistake) {
        templates[kind] = try LetterTemplate(own ?? kind.words, places: kind.places)
      } catch {
        throw StartError("mail.letters: \(file ?? kind.rawValue) \(error.reason)")
      }
    }
    self.templates = templates
  }

  func filled(_ letter: Letter, server: String) -> (subject: String, text: String) {
    let (kind, values) = letter.parts
    guard let template = templates[kind] else { preconditionFailure("there are all letters") }
    return template.filled(values.merging(["server": server]) { $1 })
  }

  /// Nil where there is no such file: then our own words hold.
  private static func read(_ file: String) throws(StartError) -> String? {
    guard unsafe access(file, F_OK) == 0 else { return nil }
    do throws(FileError) { return String(decoding: try SmallFile.read(file, limit: 64 << 10), as: UTF8.self) } catch {
      throw StartError("mail.letters: \(file) \(error.reason)")
    }
  }
}

extension Letter {
  /// Which it is, and what differs.
  fileprivate var parts: (Letters.Kind, [String: String]) {
    switch self {
    case .signIn(let code): (.signIn, code.values)
    case .signUp(let code): (.signUp, code.values)
    case .secondFactor(let code): (.secondFactor, code.values)
    case .confirmAddress(let code): (.confirmAddress, ["code": code.reveal()])
    case .newPassword(let code): (.newPassword, code.values)
    case .addressChanged(let username): (.addressChanged, ["username": username])
    case .test: (.test, [:])
    }
  }
}

extension Letter.Code {
  fileprivate var values: [String: String] { ["code": secret.reveal(), "minutes": "\(minutes)"] }
}

extension Letters.Kind {
  fileprivate var places: Set<String> {
    switch self {
    case .signIn, .signUp, .secondFactor, .newPassword: ["code", "minutes", "server"]
    case .confirmAddress: ["code", "server"]
    case .addressChanged: ["username", "server"]
    case .test: ["server"]
    }
  }

  fileprivate var words: String {
    switch self {
    case .signIn:
      """
      {code} is your code for {server}

      Your code to sign in to {server} is

          {code}

      It is good for {minutes} minutes. Whoever has it can sign in as you: tell it to nobody.
      If you did not ask for it, you need not do anything.
      """
    case .signUp:
      """
      {code} is your code for {server}

      Somebody, most likely you, wants to make an account at {server} with this address. The code is

          {code}

      It is good for {minutes} minutes. If it was not you, you need not do anything: there is no account.
      """
    case .secondFactor:
      """
      {code} is your code for {server}

      Somebody, most likely you, has begun to sign in to your account at {server}. The code to finish it is

          {code}

      It is good for {minutes} minutes. If it was not you, somebody knows your password: change it.
      """
    case .confirmAddress:
      """
      {code} confirms your address at {server}

      Somebody, most likely you, wants to use this address at {server}. The code that confirms it is

          {code}

      It is good for a day. If it was not you, you need not do anything: the address is not used.
      """
    case .newPassword:
      """
      A new password for {server}

      Somebody, most likely you, has forgotten the password of your account at {server}. The code to set a new one is

          {code}

      It is good for {minutes} minutes. If it was not you, you need not do anything: your password is as it was.
      """
    case .addressChanged:
      """
      Your address at {server} was changed

      The account {username} at {server} has another email address now, and this one is not used for it any more.

      If it was not you, sign in, change your password and end all sessions, or write to whoever runs {server}.
      """
    case .test:
      """
      Mail from {server} works

      An administrator of {server} wanted to see whether its mail arrives. It does.
      """
    }
  }
}

// What accounts may be called and which passwords may be chosen, said in words.

internal import API
internal import Core
internal import Generated
internal import Identity
internal import Wire

extension Accounts {
  func check(name: String, isFirst: Bool = false) throws(APIError) {
    let complaint =
      switch UsernameRules().fault(in: name, allowingReserved: isFirst) {
      case nil: nil as String?
      case .tooShort, .tooLong:
        "has \(UsernameRules.lengths.lowerBound) to \(UsernameRules.lengths.upperBound) characters"
      case .badCharacters: "begins with a letter or a digit, and has letters, digits, _ and - in it"
      case .reserved: "is kept for those who run the server"
      }
    if let complaint { throw APIError.invalid("username", .badFormat, complaint) }
  }

  func check(_ password: Secret, of username: String) throws(APIError) {
    let complaint =
      switch rules.fault(in: password, of: username) {
      case nil: nil as String?
      case .tooShort: "A password has \(rules.lengths.lowerBound) characters at least."
      case .tooLong: "A password has \(rules.lengths.upperBound) characters at most."
      case .isUsername: "A password is not the username."
      case .isKnown: "Too many people have this password: it is in the lists of those who guess."
      }
    if let complaint { throw APIError(.weakPassword, complaint) }
  }
}

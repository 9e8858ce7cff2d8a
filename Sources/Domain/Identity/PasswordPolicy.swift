// Which passwords may be chosen here.

internal import Core

public struct PasswordPolicy: Sendable {
  let minLength: Int

  public init(minLength: Int) { self.minLength = minLength }

  /// Why not this one; nil where it may be.
  func complaint(_ password: Secret, username: String) -> String? {
    let text = password.reveal()
    if text.count < minLength { return "A password has \(minLength) characters at least." }
    if text.lowercased().contains(username.lowercased()) { return "A password does not contain the username." }
    return nil
  }
}

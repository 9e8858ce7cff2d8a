// Who somebody is at another service, as far as it can be believed.

/// Somebody, by the word of a service.
public struct OAuthPerson: Sendable, Equatable {
  public let issuer: String
  /// For good, and nobody else's there.
  public let subject: String
  /// One that the service has seen to be the person's; nil where it has not.
  public var email: String?
  /// What the person wants to be called by, where the service knows: no promise that it is free here.
  public var handle: String?
  public var displayName: String?

  /// More than this is none.
  static let maxSubjectBytes = 255

  init(_ issuer: String, _ subject: String) throws(OAuthError) {
    guard !subject.isEmpty, subject.utf8.count <= OAuthPerson.maxSubjectBytes,
      subject.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7f })
    else { throw OAuthError(.failed, "the subject is none") }
    (self.issuer, self.subject) = (issuer, subject)
  }

  /// What it is called there, for its owner to know it again.
  public var name: String { handle ?? email ?? displayName ?? subject }
}

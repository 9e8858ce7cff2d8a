// Why a token was not believed. Who shows one is told no more than that; the reason is for logs, metrics and tests.

/// Why a signed token or a ticket is refused.
public enum TokenRefusal: String, Error, Sendable, CaseIterable {
  case tooLong = "it is longer than any that we make"
  case malformed = "it has not the form of one"
  /// Also `none`, and an algorithm that is not the named key's.
  case wrongAlgorithm = "its algorithm is not that of its key"
  /// Never seen, or no longer in use.
  case unknownKey = "its key is not known here"
  case forged = "its signature is wrong"
  case unknownExtension = "it demands an extension that we have not"
  case expired = "its time is over"
  case notYetValid = "its time has not come"
  case wrongIssuer = "another issued it"
  case wrongAudience = "it is for another"
  case wrongKind = "it is good for something else"
  /// A ticket for one room shown in another, or by somebody else.
  case wrongPlace = "it is for another place"
  case spent = "it was used before"
  /// Nothing is wrong with it: 503, and again with a new one.
  case ledgerFull = "more tickets are being used than can be remembered"
}

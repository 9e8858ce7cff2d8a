// How large a message may be. What a server of ours sends is far below.

/// The bounds of a message.
public enum MailLimits {
  public static let recipients = 50
  /// Of the text, and of the HTML.
  public static let bodyBytes = 256 * 1024
  /// Of a subject, a name and a field's value.
  public static let fieldBytes = 900
  public static let fields = 20
}

// Generated from Schema/config.graphql by codegen. Do not edit.

public import Wire

/// How the way to the mail server is encrypted.
public enum MailSecurity: Int, WireEnum, CaseIterable {
  /// From the first byte, as on port 465.
  case tls = 1
  /// By STARTTLS, or not at all.
  case startTls = 2
  /// By STARTTLS, where it is offered.
  case startTlsIfOffered = 3
  /// Not: for a server on the same machine.
  case none = 4

  public static let names = NameTable("tls 1 startTls 2 startTlsIfOffered 3 none 4")
}

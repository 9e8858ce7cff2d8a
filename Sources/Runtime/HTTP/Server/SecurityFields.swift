// The fields by which a browser guards our pages and answers, for `HTTPService.commonFields`. What only a page needs (a
// policy for its scripts) is that page's own field beside these: a browser obeys both.

internal import Core

/// What every answer says to browsers about safety.
public struct SecurityFields: Sendable {
  /// Who may show our pages in a frame, in the words of `frame-ancestors`.
  public var frameAncestors = "'none'"
  /// Who may embed our answers without asking (CORS is asking): `same-origin`, `same-site` or `cross-origin`.
  public var resourcePolicy = "same-origin"
  public var openerPolicy = "same-origin"
  public var referrerPolicy = "strict-origin-when-cross-origin"
  /// Binds browsers to HTTPS for so long; only for servers that will go on having it.
  public var strictTransport: Duration?

  public init() {}

  public var fields: Fields {
    var fields = Fields()
    fields.add(.xContentTypeOptions, "nosniff")
    fields.add(.referrerPolicy, referrerPolicy)
    fields.add(.contentSecurityPolicy, "frame-ancestors \(frameAncestors)")
    if frameAncestors == "'none'" { fields.add(.xFrameOptions, "DENY") }
    fields.add(.crossOriginOpenerPolicy, openerPolicy)
    fields.add(.crossOriginResourcePolicy, resourcePolicy)
    if let strictTransport {
      fields.add(.strictTransportSecurity, "max-age=\(strictTransport.milliseconds / 1_000)")
    }
    return fields
  }
}

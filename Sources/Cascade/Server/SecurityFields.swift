// The fields that keep browsers from doing what nobody asked for. Those of every answer are written once a second into a
// block that all answers share; those of pages are added where a page is.

internal import Core
internal import HTTP

enum SecurityFields {
  /// On every answer. HSTS only where TLS is ours and meant to stay: a browser remembers it for a year.
  static func common(_ configuration: Configuration) -> Fields {
    var fields = Fields()
    fields.add(.xContentTypeOptions, "nosniff" as StaticString)
    fields.add(.referrerPolicy, "no-referrer" as StaticString)
    if configuration.isProduction && configuration.speaksTLS {
      fields.add(.strictTransportSecurity, "max-age=31536000" as StaticString)
    }
    return fields
  }

  /// A page is not shown inside somebody else's, unless its handler says otherwise.
  static let pages: HTTPService.Finishing = { _, response in
    guard let type = response.fields.index(of: .contentType),
      response.fields.value(at: type).begins(with: "text/html"), !response.fields.contains(.contentSecurityPolicy)
    else { return }
    response.fields.add(.contentSecurityPolicy, "frame-ancestors 'none'" as StaticString)
    response.fields.add(.xFrameOptions, "DENY" as StaticString)
  }
}

extension Span<UInt8> {
  fileprivate func begins(with text: StaticString) -> Bool {
    count >= text.utf8CodeUnitCount && extracting(0..<text.utf8CodeUnitCount).equalsIgnoringCase(text)
  }
}

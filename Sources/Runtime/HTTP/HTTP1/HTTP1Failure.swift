// All that an HTTP/1 request can be refused with before a handler sees it. Each is the peer's fault, each ends the
// connection: where one message ends and the next begins can no longer be trusted.

/// Why the bytes on a connection are not an HTTP/1 request that we take.
enum HTTP1Failure: UInt8, Error, CaseIterable {
  case badRequestLine, bareLineBreak, badMethod, unknownMethod, badTarget, targetTooLong, unknownVersion
  case badFieldName, badFieldValue, foldedField, headTooLarge, tooManyFields
  case missingHost, repeatedHost, badHost
  case badContentLength, repeatedContentLength, unknownCoding, repeatedCoding, codingInHTTP10, twoLengths
  case unknownExpectation
  case badChunkSize, badChunkEnd, chunkLineTooLong, forbiddenTrailer, trailersTooLarge
  /// Not a refusal: the line goes on in bytes that have not come yet. Never leaves the machine.
  case incomplete

  var status: UInt16 { row.0 }
  /// Stable, for programs and logs.
  var code: String { row.1 }
  /// One sentence for people.
  var detail: String { row.2 }

  /// The refusal as every other part of the server words one.
  var error: HTTPError { HTTPError(status, code, detail) }

  private var row: (UInt16, String, String) {
    switch self {
    case .badRequestLine: (400, "bad_request_line", "The request line is not a method, a target and a version.")
    case .bareLineBreak: (400, "bare_line_break", "A line must end with CR LF, and neither may stand alone.")
    case .badMethod: (400, "bad_method", "The method is not a token.")
    case .unknownMethod: (501, "method_not_implemented", "This method is not known here.")
    case .badTarget: (400, "bad_target", "The request target is not in a form that its method allows.")
    case .targetTooLong: (414, "target_too_long", "The request target is too long.")
    case .unknownVersion: (505, "version_not_supported", "Only HTTP/1.0 and HTTP/1.1 are spoken in this form.")
    case .badFieldName: (400, "bad_field_name", "A field name must be a token directly followed by a colon.")
    case .badFieldValue: (400, "bad_field_value", "A field value must not hold control characters.")
    case .foldedField: (400, "folded_field", "Field lines must not be folded.")
    case .headTooLarge: (431, "head_too_large", "The request's head is too large.")
    case .tooManyFields: (431, "too_many_fields", "The request has too many fields.")
    case .missingHost: (400, "missing_host", "An HTTP/1.1 request needs a Host field.")
    case .repeatedHost: (400, "repeated_host", "A request has one Host field.")
    case .badHost: (400, "bad_host", "The host is not valid.")
    case .badContentLength: (400, "bad_content_length", "Content-Length must be a decimal number.")
    case .repeatedContentLength: (400, "repeated_content_length", "A request has one Content-Length.")
    case .unknownCoding: (501, "coding_not_implemented", "Chunked is the only transfer coding that is known here.")
    case .repeatedCoding: (400, "repeated_coding", "A request has one Transfer-Encoding.")
    case .codingInHTTP10: (400, "coding_in_http10", "HTTP/1.0 has no transfer codings.")
    case .twoLengths: (400, "two_lengths", "A request has a Content-Length or a Transfer-Encoding, not both.")
    case .unknownExpectation: (417, "expectation_failed", "100-continue is the only expectation that is met here.")
    case .badChunkSize: (400, "bad_chunk_size", "A chunk's size must be a hexadecimal number.")
    case .badChunkEnd: (400, "bad_chunk_end", "A chunk must end where its size says.")
    case .chunkLineTooLong: (400, "chunk_line_too_long", "A chunk's extensions are too long.")
    case .forbiddenTrailer: (400, "forbidden_trailer", "This field must not be sent as a trailer.")
    case .trailersTooLarge: (431, "trailers_too_large", "The trailers are too large.")
    case .incomplete: (400, "incomplete", "The request is not complete.")
    }
  }
}

// An operation and its input as a request of HTTP, and an answer of HTTP as the operation's: pure, by the facts that say
// where REST carries each field.

internal import Core
internal import Net

/// What goes out.
struct RESTRequest: Equatable {
  var path: String
  var fields: [ClientField]
  var body: Bytes?

  init(_ operation: OperationFacts, _ input: JSON) {
    var path = operation.path
    var query: [String] = []
    var fields = [ClientField("accept", "application/json")]
    var body: [String: JSON] = [:]
    for field in operation.input.fields {
      guard let value = input[field.name] else { continue }
      switch field.place {
      case .path: path = path.replacing("{\(field.name)}", with: RESTRequest.escape(RESTRequest.text(value)))
      case .query:
        // A list is a parameter for each of its elements.
        for value in value.list ?? [value] where value != .null {
          query.append("\(field.name)=\(RESTRequest.escape(RESTRequest.text(value)))")
        }
      case .header: if value != .null { fields.append(RESTRequest.header(field.name, RESTRequest.text(value))) }
      case .body: body[field.name] = value
      }
    }
    self.path = query.isEmpty ? path : path + "?" + query.joined(separator: "&")
    if operation.method != .get && operation.method != .delete {
      let isPatch = operation.method == .patch
      fields.append(ClientField("content-type", isPatch ? "application/merge-patch+json" : "application/json"))
      // The body of a patch is the patch itself.
      self.body = (isPatch ? body["patch"] ?? .object([:]) : .object(body)).encodedBytes
    }
    self.fields = fields
  }

  private static func header(_ name: String, _ text: String) -> ClientField {
    name == "expectedVersion" ? ClientField("if-match", "\"\(text)\"") : ClientField("idempotency-key", text)
  }

  /// A text as it is, anything else as JSON has it.
  private static func text(_ value: JSON) -> String { value.text ?? value.encoded }

  /// Everything but what RFC 3986 leaves unreserved.
  private static func escape(_ text: String) -> String {
    var escaped = ByteWriter(capacity: text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f, 0x7e: escaped.append(byte)
      default:
        escaped.append(UInt8(ascii: "%"))
        escaped.append(ByteWriter.hexDigit(byte >> 4))
        escaped.append(ByteWriter.hexDigit(byte & 15))
      }
    }
    return escaped.finish().text
  }
}

/// What came back.
enum RESTAnswer {
  static func read(
    _ operation: OperationFacts, status: Int, retryAfter: String?, body: Bytes
  ) throws(CallError) -> JSON {
    guard (200..<300).contains(status) else { throw refusal(status: status, retryAfter: retryAfter, body: body) }
    guard operation.output != nil else { return .object([:]) }
    do throws(DecodeError) { return try JSON(parsing: body) } catch { throw .unreadable(error) }
  }

  static func refusal(status: Int, retryAfter: String?, body: Bytes) -> CallError {
    let seconds = retryAfter.flatMap { Int($0) }.map { Duration.seconds($0) }
    return .refused(Problem((try? JSON(parsing: body)) ?? .object([:]), status: status, retryAfter: seconds))
  }
}

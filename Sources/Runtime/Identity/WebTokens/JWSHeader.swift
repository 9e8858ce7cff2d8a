// The header of a signed text: which algorithm, which key. Extensions that must be understood are none of ours, so
// whatever demands one is refused (RFC 7515 §4.1.11).

internal import Core
internal import Opaque
internal import Wire

struct JWSHeader: JSONMessage {
  var algorithm = ""
  var keyID: String?
  var type: String?
  private var demands: Payload?

  private static let fields = NameTable("alg 1! kid 2 typ 3 crit 4")

  init() {}

  init(_ text: ArraySlice<UInt8>, _ unknownFields: JSONReader.UnknownFields) throws(TokenRefusal) {
    guard let bytes = Base64URL.decode(text),
      let header = JWSHeader.read(Bytes(bytes), unknownFields: unknownFields)
    else { throw .malformed }
    guard header.demands == nil else { throw .unknownExtension }
    self = header
  }

  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(JWSHeader.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&algorithm)
      case 2: try json.readPresent(&keyID)
      case 3: try json.readPresent(&type)
      case 4: demands = Payload(try json.raw())
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("alg", algorithm)
    json.fieldIfPresent("kid", keyID)
    json.fieldIfPresent("typ", type)
    json.endObject()
  }
}

// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

public import API
public import Wire

extension SignInProvider.Create {
  /// The input of `signInProvider.create`.
  public struct Input: Sendable, Equatable {
    /// How it is spoken to.
    public var kind: ProviderKind = .openidConnect
    /// Its issuer, letter by letter, or where it is run by somebody else (GitHub Enterprise); it has our secret, so
    /// it stays.
    public var issuer: String? = nil
    /// What people read on the button.
    public var displayName: String = ""
    /// What it calls this server.
    public var clientId: String = ""
    /// What this server proves itself with there; null where it does so by PKCE alone. It is sealed and never
    /// shown.
    public var clientSecret: String? = nil
    /// What is asked for of whoever signs in; what its kind needs where it is empty.
    public var scopes: [String] = []
    /// Whether people may sign in by it.
    public var isEnabled: Bool = true
    /// Whether it is among what people are offered; who knows its id may use it all the same.
    public var isListed: Bool = true
    /// What becomes of people who come by it and have no account here.
    public var newcomers: Newcomers = .asEverybody
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String? = nil

    public static let fields = NameTable(
      """
      kind 2! issuer 3 displayName 4! clientId 5! clientSecret 6 scopes 8 isEnabled 9 isListed 10 newcomers 11 \
      operationId 1002
      """)

    public init() {}
  }
}

extension SignInProvider.Create.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 2: try json.read(&kind)
      case 3: try json.read(&issuer)
      case 4: try json.read(&displayName)
      case 5: try json.read(&clientId)
      case 6: try json.read(&clientSecret)
      case 8: try json.read(&scopes, max: 16)
      case 9: try json.read(&isEnabled)
      case 10: try json.read(&isListed)
      case 11: try json.read(&newcomers)
      case 1002: try json.read(&operationId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("kind", kind)
    json.field("issuer", issuer)
    json.field("displayName", displayName)
    json.field("clientId", clientId)
    json.field("clientSecret", clientSecret)
    json.field("scopes", scopes)
    json.field("isEnabled", isEnabled)
    json.field("isListed", isListed)
    json.field("newcomers", newcomers)
    json.field("operationId", operationId)
    json.endObject()
  }
}

extension SignInProvider.Create.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 2: try reader.read(&kind)
      case 3: try reader.read(&issuer)
      case 4: try reader.read(&displayName)
      case 5: try reader.read(&clientId)
      case 6: try reader.read(&clientSecret)
      case 8: try reader.read(&scopes, max: 16)
      case 9: try reader.read(&isEnabled)
      case 10: try reader.read(&isListed)
      case 11: try reader.read(&newcomers)
      case 1002: try reader.read(&operationId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(2, kind)
    writer.field(3, issuer)
    writer.field(4, displayName)
    writer.field(5, clientId)
    writer.field(6, clientSecret)
    writer.field(8, scopes)
    writer.field(9, isEnabled)
    writer.field(10, isListed)
    writer.field(11, newcomers)
    writer.field(1002, operationId)
  }
}

extension SignInProvider.Create.Input {
  static let operationIdPattern = Pattern("[!-~]+")

  public func validate(into violations: inout Violations) {
    violations.length(issuer, 1...512, "issuer")
    violations.length(displayName, 1...64, "displayName")
    violations.length(clientId, 1...256, "clientId")
    violations.length(clientSecret, 1...1024, "clientSecret")
    violations.count(scopes, 0...16, "scopes")
    violations.each(scopes, "scopes") { $0.length($1, 1...128) }
    violations.length(operationId, 1...128, "operationId")
    violations.pattern(operationId, Self.operationIdPattern, "operationId")
  }
}

extension SignInProvider.Create.Input: OperationInput {
  public static let bodyFields = NameTable(
    "kind 2! issuer 3 displayName 4! clientId 5! clientSecret 6 scopes 8 isEnabled 9 isListed 10 newcomers 11")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1002: violations.read(text, &operationId, "operationId")
    default: break
    }
  }
}

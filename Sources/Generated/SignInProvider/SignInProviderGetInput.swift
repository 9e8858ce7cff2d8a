// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension SignInProvider.Get {
  /// The input of `signInProvider.get`.
  public struct Input: Sendable, Equatable {
    /// The sign in provider that it is about.
    public var signInProviderId: ID<SignInProvider> = .unset

    public static let fields = NameTable("signInProviderId 1011!")

    public init() {}
  }
}

extension SignInProvider.Get.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1011: try json.read(&signInProviderId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("signInProviderId", signInProviderId)
    json.endObject()
  }
}

extension SignInProvider.Get.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1011: try reader.read(&signInProviderId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1011, signInProviderId)
  }
}

extension SignInProvider.Get.Input {
  public func validate(into violations: inout Violations) {}
}

extension SignInProvider.Get.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1011: violations.read(text, &signInProviderId, "signInProviderId")
    default: break
    }
  }
}

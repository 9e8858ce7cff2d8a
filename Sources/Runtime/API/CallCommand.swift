// An operation as a command line has it: its flags, and both of its messages between JSON, which people type and read, and
// protobuf, which travels. The generator writes one for each operation.

public import Core
internal import Wire

/// A command that calls an operation.
public struct CallCommand: Sendable {
  public let operation: Operation
  public let help: String
  private let flagText: StaticString
  /// From the JSON of an input to its protobuf; what is wrong with it is said before anything is sent.
  public let encode: @Sendable (Bytes) throws(APIError) -> Bytes
  /// From the protobuf of an answer to its JSON; empty where there is nothing to say.
  public let decode: @Sendable (Bytes) throws(APIError) -> Bytes

  public init<Input: OperationInput, Output: OperationOutput>(
    _ operation: Operation, input: Input.Type, output: Output.Type, help: String, flags: StaticString = ""
  ) {
    self.operation = operation
    self.help = help
    flagText = flags
    encode = { text throws(APIError) in
      let input: Input = try BoundOperation.read(.json(text, beside: []))
      return input.encoded()
    }
    decode = { message throws(APIError) in
      guard Output.self != Nothing.self else { return Bytes() }
      do throws(WireError) {
        return try Output(decoding: message).encodedJSON()
      } catch {
        throw .unreadable(error)
      }
    }
  }

  /// A flag of the command: a field of its input.
  public struct Flag: Sendable, Equatable {
    /// Where it stands in the JSON: `["patch", "name"]`.
    public let path: [String]
    public let form: Form
    public let isList: Bool
    public let isRequired: Bool
    public let help: String

    public enum Form: String, Sendable { case text, number, boolean, json }

    /// `--max-members`
    public var name: String {
      var name = "--"
      for letter in path.last ?? "" {
        if letter.isUppercase { name += "-" }
        name += letter.lowercased()
      }
      return name
    }
  }

  public var flags: [Flag] {
    "\(flagText)".split(separator: "\n").map { line in
      let words = line.split(separator: " ", maxSplits: 2)
      let form = words[1].prefix { $0.isLetter }
      return Flag(
        path: words[0].split(separator: ".").map(String.init), form: Flag.Form(rawValue: String(form)) ?? .text,
        isList: words[1].contains("*"), isRequired: words[1].hasSuffix("!"),
        help: words.count > 2 ? String(words[2]) : "")
    }
  }

  /// `room join`
  public var words: (resource: String, operation: String) {
    let parts = operation.name.split(separator: ".").map { CallCommand.kebab(String($0)) }
    return (parts[0], parts[1])
  }

  private static func kebab(_ name: String) -> String {
    var kebab = ""
    for letter in name {
      if letter.isUppercase { kebab += "-" }
      kebab += letter.lowercased()
    }
    return kebab
  }
}

// What a schema file says, as written: the syntax tree of GraphQL's type system definition language. It keeps order,
// positions and comments, and means nothing yet; `Model` gives it meaning. Everything is a value.

/// A place in a file, counted from one as editors do.
struct Position: Equatable, Hashable, Sendable {
  var line: Int
  var column: Int
}

/// A stretch of one line, for carets.
struct SourceRange: Equatable, Hashable, Sendable {
  /// Index into the list of files that were read together.
  var file: Int
  var start: Position
  /// Columns that it covers, at least one.
  var length: Int
}

/// One parsed file.
struct Document: Equatable, Sendable {
  var definitions: [Definition] = []
  /// Comments behind the last definition.
  var trailingComments: [Comment] = []
}

/// A `#` line, without the sign and the space behind it.
struct Comment: Equatable, Sendable {
  var text: String
  /// Whether an empty line stands before it.
  var blankBefore = false
}

/// What stands around a node and means nothing; the formatter keeps it.
struct Layout: Equatable, Sendable {
  var comments: [Comment] = []
  /// Whether an empty line stands between what is before it, its comments included, and itself.
  var blankBefore = false
  /// A comment behind it on its last line.
  var lineComment: String?
}

/// A word with its place.
struct Name: Equatable, Sendable {
  var text: String
  var range: SourceRange
}

/// A description: the text without its quotes, with block strings unindented as the specification says.
struct Description: Equatable, Sendable {
  var text: String
  var isBlock: Bool
  var range: SourceRange
}

/// One definition of a file.
struct Definition: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// `schema { query: Query }`.
    case schema([FieldDefinition])
    case scalar
    case object(interfaces: [Name], fields: [FieldDefinition])
    case interface(interfaces: [Name], fields: [FieldDefinition])
    case union(members: [Name])
    case enumeration([EnumValueDefinition])
    case input([InputValueDefinition])
    case directive(arguments: [InputValueDefinition], isRepeatable: Bool, locations: [Name])
  }

  var layout = Layout()
  var description: Description?
  /// Whether it is an `extend …`.
  var isExtension = false
  /// `schema` for a schema definition, which has none.
  var name: Name
  var directives: [DirectiveUse] = []
  var kind: Kind
  /// From its keyword, or `extend`, through its name.
  var range: SourceRange
  /// Comments before the closing brace.
  var closingComments: [Comment] = []
}

/// A field, with arguments when it is an operation.
struct FieldDefinition: Equatable, Sendable {
  var layout = Layout()
  var description: Description?
  var name: Name
  var arguments: [InputValueDefinition] = []
  var type: TypeReference
  var directives: [DirectiveUse] = []
}

/// A field of an input, or an argument.
struct InputValueDefinition: Equatable, Sendable {
  var layout = Layout()
  var description: Description?
  var name: Name
  var type: TypeReference
  var defaultValue: Value?
  var directives: [DirectiveUse] = []
}

/// A value of an enumeration.
struct EnumValueDefinition: Equatable, Sendable {
  var layout = Layout()
  var description: Description?
  var name: Name
  var directives: [DirectiveUse] = []
}

/// `String`, `String!`, `[String!]!`.
indirect enum TypeReference: Equatable, Sendable {
  case named(Name)
  case list(TypeReference, SourceRange)
  case nonNull(TypeReference)

  /// The name at the heart of it.
  var base: Name {
    switch self {
    case .named(let name): name
    case .list(let element, _): element.base
    case .nonNull(let inner): inner.base
    }
  }

  /// As it is written.
  var text: String {
    switch self {
    case .named(let name): name.text
    case .list(let element, _): "[\(element.text)]"
    case .nonNull(let inner): inner.text + "!"
    }
  }
}

/// `@length(min: 1, max: 128)`.
struct DirectiveUse: Equatable, Sendable {
  var name: Name
  var arguments: [Argument] = []
  /// Comments before it, on the directives of a definition; elsewhere they move in front of what has the directive.
  var comments: [Comment] = []
}

/// `min: 1`.
struct Argument: Equatable, Sendable {
  var name: Name
  var value: Value
}

/// A literal.
struct Value: Equatable, Sendable {
  indirect enum Kind: Equatable, Sendable {
    /// As written: a number beyond 64 bits is still one here.
    case integer(String)
    case float(String)
    case string(String, isBlock: Bool)
    case boolean(Bool)
    case null
    case enumeration(String)
    case list([Value])
    case object([Argument])
    case variable(String)
  }

  var kind: Kind
  var range: SourceRange
}

// Enumerations and unions of the Swift client. Both are open, for an older client meets what it does not know: a value is
// its name, whether this schema has it or not, and an arm that this schema does not have keeps all that came.

enum SwiftClientEnum {
  static func text(_ type: EnumType) -> String {
    var printer = CodePrinter()
    printer.inside(of: type.name.nested) { printer in
      let name = type.name.nested.last!
      printer.document(type.description)
      printer.block("public struct \(name): SchemaEnum") { printer in
        printer.line("/// Its name, which a later schema may have and this one not.")
        printer.line("public let rawValue: String")
        printer.line()
        printer.line("public init(rawValue: String) { self.rawValue = rawValue }")
        printer.line()
        for value in type.values {
          printer.document(value.description, deprecated: value.deprecated, depth: type.name.nested.count)
          printer.line("public static let \(SwiftNames.member(value.camel)) = \(name)(rawValue: \"\(value.camel)\")")
        }
        printer.line()
        printer.line("public static let facts = EnumFacts([")
        printer.indented { printer in
          for value in type.values { printer.line("(\"\(value.camel)\", \(value.number)),") }
        }
        printer.line("])")
      }
    }
    return printer.text
  }
}

struct SwiftClientUnion {
  private let names: SwiftClientNames
  private let type: UnionType

  init(_ names: SwiftClientNames, _ type: UnionType) { (self.names, self.type) = (names, type) }

  var text: String {
    var printer = CodePrinter()
    printer.inside(of: type.name.nested) { printer in
      printer.document(type.description)
      printer.block("public enum \(type.name.nested.last!): SchemaUnion") { printer in
        for arm in type.arms { printer.line("case \(name(arm))(\(names.type(arm.object)))") }
        printer.line("case unknown(UnknownArm)")
        printer.line()
        reading(&printer)
        printer.line()
        writing(&printer)
        printer.line()
        printer.line("public static let facts = UnionFacts(\"\(type.name.flat)\", [")
        printer.indented { printer in
          for arm in type.arms {
            printer.line("ArmFacts(\(arm.number), \"\(arm.tag)\", \(names.type(arm.object)).self),")
          }
        }
        printer.line("])")
      }
    }
    return printer.text
  }

  private func name(_ arm: UnionType.Arm) -> String { SwiftNames.member(Words(arm.tag).lowerCamel) }

  private func reading(_ printer: inout CodePrinter) {
    printer.block("public init(tag: String, members: Members) throws(DecodeError)") { printer in
      printer.line("switch tag {")
      for arm in type.arms {
        printer.line("case \"\(arm.tag)\": self = .\(name(arm))(try \(names.type(arm.object))(members: members))")
      }
      printer.line("default: self = .unknown(UnknownArm(tag: tag, members: members))")
      printer.line("}")
    }
  }

  private func writing(_ printer: inout CodePrinter) {
    printer.block("public func write(into members: inout Members) -> String") { printer in
      printer.line("switch self {")
      for arm in type.arms {
        printer.line("case .\(name(arm))(let arm): members.arm(arm, \"\(arm.tag)\")")
      }
      printer.line("case .unknown(let arm): members.arm(arm)")
      printer.line("}")
    }
  }
}

// What views of a COLLECTION are made of: the filter of its list as a shape of its own, whether an item is among those that
// it asks for, and where an item stands in each order of the list. No field that is not shown to everybody filters or
// orders anything, so none of this depends on who looks.

struct SwiftViews {
  let model: Model
  let resource: Resource

  private var list: Operation? { resource.operations.first { $0.kind == .list } }
  private var listFields: [Field] { list.map { model.object($0.input).fields } ?? [] }

  /// What the list is filtered by. A value that no item can have is no mistake here: nothing has it.
  private var filters: [Field] {
    listFields.filter { $0.number < Implicit.first }.map { field in
      var field = field
      field.constraints = Constraints()
      return field
    }
  }

  /// What the list is ordered by, each field once.
  private var orders: [Field] {
    guard let order = listFields.first(where: { $0.number == Implicit.order }),
      case .enumeration(let name) = order.type.base,
      let values = model.enums.first(where: { $0.name.flat == name })?.values
    else { return [] }
    return model.object(resource.name).fields.compactMap { field in
      values.firstIndex { $0.name == Words(field.name).upperSnake }.map { ($0, field) }
    }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private var filterName: TypeName {
    TypeName(flat: resource.name + "ListFilter", nested: [resource.name, "List", "Filter"])
  }

  /// The filter's shape, where there is one.
  var files: [GeneratedFile] {
    guard resource.kind == .collection, !filters.isEmpty else { return [] }
    let object = ObjectType(
      name: filterName,
      description: "Which items an observer of `\(resource.key)` follows: all that have what is given.",
      role: .value, fields: filters, group: resource.group)
    return [SwiftEmitter.file(object, model, SwiftNames(model))]
  }

  func write(_ printer: inout CodePrinter) {
    if !filters.isEmpty {
      printer.line()
      printer.block("public func matches(_ filter: \(filterName.swift)) -> Bool") { printer in
        for field in filters {
          printer.inline("if let wanted = filter.\(field.name), value.\(field.name) != wanted", "return false")
        }
        printer.line("return true")
      }
    }
    guard !orders.isEmpty else { return }
    printer.line()
    let names = orders.map { "\"\($0.name)\"" }.joined(separator: ", ")
    printer.line("public static let orders = [\(names)]")
    printer.block("public func place(in order: Int) -> SortKey") { printer in
      printer.line("switch order {")
      for (place, field) in orders.enumerated() {
        printer.line("case \(place): SortKey(value.\(field.name))")
      }
      printer.line("default: .nothing")
      printer.line("}")
    }
  }
}

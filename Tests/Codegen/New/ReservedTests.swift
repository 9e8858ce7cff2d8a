// No type of a schema may be called like one that the generated code itself stands on.

import Testing

@testable import Codegen

@Suite struct ReservedTests {
  @Test func `What generated Swift names and no schema declares is reserved`() {
    let model = SampleModel.model
    var ours = Set(
      (model.objects.map(\.name) + model.enums.map(\.name) + model.unions.map(\.name)).flatMap { $0.nested + [$0.flat] }
    )
    for resource in model.resources {
      ours.formUnion([resource.name, resource.name + "Handlers", resource.name + "Row"])
      if let resolver = resource.resolver { ours.insert(resolver) }
      ours.formUnion(resource.operations.map { Words($0.name).upperCamel })
    }
    // Every schema declares them itself.
    ours.formUnion(["Permission", "Role"])
    var seen: Set<String> = []
    for file in SwiftEmitter.files(model) {
      for line in file.text.split(separator: "\n") where !line.drop(while: \.isWhitespace).hasPrefix("//") {
        if line.contains("import ") { continue }
        let texts = line.split(separator: "\"", omittingEmptySubsequences: false)
        for code in texts.indices.filter({ $0 % 2 == 0 }).map({ texts[$0] }) {
          for word in code.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }) {
            let name = word.prefix { $0 != "." }
            if name.first?.isUppercase ?? false { seen.insert(String(name)) }
          }
        }
      }
    }
    let free = seen.subtracting(ours).filter { Reserved.language(ofType: $0) == nil }
    #expect(free.sorted() == [])
    #expect(seen.contains("JSONReader"), "the test reads what is written")
  }
}

// The sample with the protocol's real messages in place of the two that show emitters what a union is: clients speak that
// protocol, whatever the product, so they are compiled and run with both.

@testable import Codegen

extension SampleModel {
  static func withRealtime() throws -> Model {
    let schema = try LoadedSchema.load(.cascade, in: Fixture.root)
    guard let real = schema.model else { throw SchemaIsWrong(diagnostics: schema.diagnostics) }
    var model = model
    model.objects.removeAll { $0.group == "realtime" }
    model.unions.removeAll { $0.group == "realtime" }
    model.objects += real.objects.filter { $0.group == "realtime" }
    model.enums += real.enums.filter { $0.group == "realtime" }
    model.unions += real.unions.filter { $0.group == "realtime" }
    return model
  }

  struct SchemaIsWrong: Error {
    var diagnostics: Diagnostics
  }
}

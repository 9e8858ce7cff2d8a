// The OpenAPI document: as committed, without a complaint from an independent validator, and with examples that hold to
// their own schemas.

import Foundation
import Testing

@testable import Codegen

@Suite struct OpenAPIEmitterTests {
  @Test func `The document of the sample is as committed`() throws {
    try Golden.check(OpenAPIEmitter.files(SampleModel.model), in: "OpenAPI")
  }

  @Test(
    .enabled(if: TestRepository.hasPython, "scripts/bootstrap test makes build/python"),
    arguments: TestRepository.models)
  func `A validator that is not ours has nothing to say`(_ model: String) throws {
    #expect(try said(OpenAPIEmitterTests.validate, of: model) == "")
  }

  private static let validate = """
    import json
    from openapi_spec_validator import OpenAPIV31SpecValidator
    document = json.load(open("clients/openapi/openapi.json"))
    for error in OpenAPIV31SpecValidator(document).iter_errors():
        print(error)
    """

  @Test(
    .enabled(if: TestRepository.hasPython, "scripts/bootstrap test makes build/python"),
    arguments: TestRepository.models)
  func `Every example holds to its schema`(_ model: String) throws {
    #expect(try said(OpenAPIEmitterTests.examples, of: model) == "")
  }

  @Test(.enabled(if: TestRepository.hasPython, "scripts/bootstrap test makes build/python"))
  func `What a door would refuse does not hold to its schema`() throws {
    #expect(try said(OpenAPIEmitterTests.examples + OpenAPIEmitterTests.refusals, of: "sample") == "")
  }

  private static let examples = """
    import json
    from jsonschema import Draft202012Validator
    document = json.load(open("clients/openapi/openapi.json"))
    schemas = document["components"]["schemas"]
    def valid(schema, value):
        return Draft202012Validator({**schema, "components": document["components"]}).is_valid(value)
    def seen(value):
        if isinstance(value, dict):
            if "example" in value and "schema" in value:
                yield value["schema"], value["example"]
            if "examples" in value and "schema" in value:
                yield from ((value["schema"], example["value"]) for example in value["examples"].values())
            for inner in value.values():
                yield from seen(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from seen(inner)
    pairs = list(seen(document)) + [(s, e) for s in schemas.values() for e in s.get("examples", [])]
    assert len(pairs) > 20
    for schema, example in pairs:
        if not valid(schema, example):
            print("not valid:", json.dumps(schema)[:200], json.dumps(example))
    """

  private static let refusals = """

    for name in ("RoomCreateInput", "RoomPatch"):
        example = schemas[name]["examples"][0]
        assert not valid(schemas[name], {**example, "unknown": 1}), name
        assert not valid(schemas[name], {**example, "name": None}), name
    patch = schemas["RoomPatch"]
    assert valid(patch, {"limits": {"idle": None}}) and valid(patch, {"topic": None})
    assert not valid(patch, {"kind": "public"})
    assert not valid(schemas["RoomCreateInput"], {})
    """

  private func said(_ script: String, of model: String) throws -> String {
    let folder = try ScratchFolder(OpenAPIEmitter.files(try TestRepository.model(model)))
    let ran = try TestRepository.run([TestRepository.python, "-c", script], in: folder.url)
    #expect(ran.code == 0)
    return ran.said
  }

  @Test(arguments: TestRepository.models)
  func `Every operation is there once, with all that it may answer`(_ name: String) throws {
    let model = try TestRepository.model(name)
    let document = OpenAPIEmitter.document(model)
    let operations = model.resources.flatMap(\.operations)
    for operation in operations {
      let written = try #require(document["paths"]?[operation.pathText]?[operation.method.lowercased()])
      #expect(written["operationId"] == .string(operation.fullName))
      #expect(written["responses"]?["\(operation.successStatus)"] != nil)
      for error in model.errors where operation.errors.contains(error.name) {
        #expect(written["responses"]?["\(error.http)"] != nil)
      }
      #expect((written["x-unserved"] == true) == !operation.isServed)
      #expect((written["responses"]?["501"] != nil) == !operation.isServed)
    }
    guard case .object(let paths)? = document["paths"] else { return }
    let count = paths.members.reduce(0) { count, path in
      if case .object(let methods) = path.value { count + methods.members.count } else { count }
    }
    #expect(count == operations.count)
  }

  /// As it stands by itself a list in a query is `a=1&a=2`, which is how it is read.
  @Test func `A list in a query is a list, with its bound`() throws {
    let document = OpenAPIEmitter.document(try #require(try LoadedSchema.load(.notes, in: Fixture.root).model))
    let summary = document["paths"]?["/api/notebooks/{notebookId}/summary"]?["get"]
    guard case .array(let parameters)? = summary?["parameters"] else { throw Missing() }
    let list = try #require(parameters.first { $0["name"] == "priorities" })
    #expect(list["in"] == "query" && list["required"] == nil && list["style"] == nil && list["explode"] == nil)
    #expect(list["schema"]?["type"] == "array" && list["schema"]?["maxItems"] == .integer(4))
    #expect(list["schema"]?["items"]?["$ref"] == "#/components/schemas/NotePriority")
  }

  private struct Missing: Error {}

  @Test(arguments: TestRepository.models)
  func `No generated file is longer than 1500 lines`(_ name: String) throws {
    let model = try TestRepository.model(name)
    for file in OpenAPIEmitter.files(model) + ProtoEmitter.files(model) {
      #expect(file.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 1_500, "\(file.path)")
    }
  }

  @Test func `A patch is a merge patch, and one that needs a base says so`() {
    let document = OpenAPIEmitter.document(SampleModel.model)
    let patch = document["paths"]?["/api/rooms/{roomId}/playback-state"]?["patch"]
    #expect(patch?["requestBody"]?["content"]?["application/merge-patch+json"] != nil)
    #expect(patch?["parameters"] != nil)
    guard case .array(let parameters)? = patch?["parameters"] else { return }
    #expect(parameters.contains(["$ref": "#/components/parameters/IfMatchRequired"]))
  }

  @Test(arguments: [
    ("[a-z0-9][a-z0-9-]{1,39}", 0, "aa"), ("[^/]+", 3, "aaa"), ("\\d{4}-\\d{2}", 0, "0000-00"), ("x*", 0, "x"),
    ("[A-Z]?", 0, "A"), ("[\\]a]{2,}", 4, "]]]]"), ("a\\.b", 0, "a.b"), ("^.{3}$", 0, "aaa"),
  ])
  func `A pattern has an example`(_ pattern: String, _ least: Int, _ text: String) throws {
    #expect(PatternExample.text(pattern, atLeast: least) == text)
    #expect(text.firstMatch(of: try Regex("^(?:\(pattern))$")) != nil)
  }
}

@Suite struct OpenAPIFormatTests {
  @Test(arguments: [(0, 0), (0, 9), (7, 12), (0, 105), (99, 101), (86, 1_234), (100, 999), (1, 1_000)])
  func `A pattern takes the whole numbers between its bounds and no other`(_ least: Int, _ most: Int) throws {
    let pattern = try Regex("^\(WholePattern.between(least, most))$")
    for number in 0...1_500 {
      #expect(("\(number)".firstMatch(of: pattern) != nil) == (least...most).contains(number), "\(number)")
    }
    #expect("0\(most)".firstMatch(of: pattern) == nil)
  }

  @Test(
    arguments: [
      (nil, nil, ["0s", "-1.5s", "315576000000s"], ["1", "1.s", "01s", "315576000001s", "1.0000000000s"]),
      (0, nil, ["0s", "0.5s"], ["-1s"]),
      (1, 86_400, ["1s", "59.9s", "86400s", "86400.0s"], ["0.9s", "86400.1s", "-1s"]),
      (-10, -2, ["-2s", "-9.5s", "-10s"], ["-1s", "0s", "2s"]),
      (-1, 1, ["-1s", "-0.5s", "0s", "1s"], ["-1.1s", "2s"]),
    ] as [(Double?, Double?, [String], [String])])
  func `Lengths of time are held to their bounds`(
    _ least: Double?, _ most: Double?, _ taken: [String], _ refused: [String]
  ) throws {
    let pattern = try Regex(OpenAPIFormats.durations(least, most))
    for text in taken { #expect(text.firstMatch(of: pattern) != nil, "\(text)") }
    for text in refused { #expect(text.firstMatch(of: pattern) == nil, "\(text)") }
  }

  @Test func `A length of time is written without needless zeros`() {
    #expect(OpenAPIFormats.duration(nanoseconds: 1_500_000_000) == "1.5s")
    #expect(OpenAPIFormats.duration(nanoseconds: -250_000_000) == "-0.25s")
    #expect(OpenAPIFormats.duration(nanoseconds: 0) == "0s")
    #expect(OpenAPIFormats.duration(nanoseconds: 1) == "0.000000001s")
  }
}

extension JSONValue {
  fileprivate subscript(key: String) -> JSONValue? {
    if case .object(let object) = self { object[key] } else { nil }
  }
}

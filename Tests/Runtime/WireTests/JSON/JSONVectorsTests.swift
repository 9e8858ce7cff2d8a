// Other people's JSON: the files of JSONTestSuite, which lie beside the repository and not in it. `y_` must be read,
// `n_` must be refused, `i_` may be either; what we decided there is held to as well.

import Core
import Foundation
import Testing

@testable import Wire

@Suite struct JSONVectorsTests {
  private static let folder: String = {
    if let told = ProcessInfo.processInfo.environment["CASCADE_VECTORS"] { return told }
    let package = URL(filePath: #filePath).pathComponents.dropLast(5).joined(separator: "/")
    return package + "/../shared/vectors"
  }()
  private static let isHere = FileManager.default.fileExists(atPath: folder + "/json-parsing")
  private static let absent: Comment = "there are no vectors at ../shared/vectors nor at CASCADE_VECTORS"

  /// U+0000 is refused at every door of ours.
  private static let refusedByUs = ["y_object_escaped_null_in_key.json", "y_string_null_escape.json"]

  private static func files(_ part: String) throws -> [(name: String, text: Bytes)] {
    try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(part)").sorted().map { name in
      (name, Bytes(Array(try #require(FileManager.default.contents(atPath: "\(folder)/\(part)/\(name)")))))
    }
  }

  @Test(.enabled(if: isHere, absent)) func agreesWithAll() throws {
    let files = try Self.files("json-parsing")
    #expect(files.count > 300)
    for (name, text) in files {
      let error = refusal(of: text)
      switch name.prefix(2) {
      case "y_" where Self.refusedByUs.contains(name): #expect(error?.reason == .nulInString, "\(name)")
      case "y_": #expect(error == nil, "\(name)")
      case "n_": #expect(error != nil, "\(name)")
      default: #expect((error == nil) == name.hasPrefix("i_number"), "\(name) \(String(describing: error))")
      }
      if let error { #expect(error.offset <= text.count, "\(name)") }
    }
  }

  @Test(.enabled(if: isHere, absent)) func oddOnesAreReadOrRefused() throws {
    let files = try Self.files("json-transform")
    #expect(files.count > 15)
    for (name, text) in files {
      #expect((refusal(of: text) == nil) == (name.hasPrefix("number_") || name.hasPrefix("object_")), "\(name)")
    }
  }

  /// Passing over and reading must take the same texts.
  private func refusal(of text: Bytes) -> JSONError? {
    let skipped = text.refusal { json throws(JSONError) in try json.skip() }
    let read = text.refusal { json throws(JSONError) in _ = try JSONTree.read(from: &json) }
    #expect(skipped == read)
    return skipped
  }
}

extension Bytes {
  /// Why `read`, and the end behind it, refuse this text; nil when they do not.
  func refusal(_ read: (inout JSONReader) throws(JSONError) -> Void) -> JSONError? {
    var json = JSONReader(self)
    var violations = Violations()
    do throws(JSONError) {
      try read(&json)
      try json.finish(into: &violations)
      return nil
    } catch { return error }
  }
}

// Package.swift as SwiftPM understands it, fuzz targets included: only the parts that the rules ask about.

import Foundation

struct Manifest: Decodable {
  struct Target: Decodable {
    let name: String
    let type: String
    let path: String?
    let dependencies: [Dependency]

    /// Where its sources lie; SwiftPM's own convention where the manifest does not say.
    var folder: String { path ?? (type == "test" ? "Tests/\(name)" : "Sources/\(name)") }
  }

  /// `{"byName": ["Core", null]}`, and the same for `target` and `product`.
  struct Dependency: Decodable {
    let name: String

    init(from decoder: any Decoder) throws {
      let kinds = try decoder.singleValueContainer().decode([String: [Part?]].self)
      name = kinds.values.first?.first??.text ?? ""
    }

    private struct Part: Decodable {
      let text: String?

      init(from decoder: any Decoder) throws { text = try? decoder.singleValueContainer().decode(String.self) }
    }
  }

  let targets: [Target]

  init(json: String) {
    struct Root: Decodable { let targets: [Target] }
    targets = (try? JSONDecoder().decode(Root.self, from: Data(json.utf8)))?.targets ?? []
  }
}

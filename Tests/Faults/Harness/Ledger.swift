// What a database has of the remarks that were promised to writers, and what it must have.

import Core
import Foundation
import NotesGenerated
import TestDatabases
import Testing

/// The log of each notebook: what stands at which place.
struct Ledger {
  static let query = "SELECT notebook_id, sequence, event FROM note_events;"

  private(set) var logs: [String: [Int: String]] = [:]

  /// Rows of `query`. Two at one place are a failure.
  init(_ rows: [[String?]]) {
    for row in rows {
      let event = (try? JSONSerialization.jsonObject(with: Data((row[2] ?? "").utf8))) as? [String: Any]
      let remark = event?["remark"] as? String ?? event?["type"] as? String ?? ""
      let before = logs[row[0] ?? "", default: [:]].updateValue(remark, forKey: Int(row[1] ?? "") ?? 0)
      #expect(before == nil, "two at one place")
    }
  }

  var count: Int { logs.values.reduce(0) { $0 + $1.count } }

  /// The places of a remark.
  func places(of remark: String, _ notebook: ID<Notebook>) -> [Int] {
    (logs[notebook.description] ?? [:]).filter { $0.value == remark }.map(\.key)
  }

  /// Each promise is kept, no place is missing, and nothing is there twice.
  func keeps(_ promises: [Promise]) {
    for promise in promises {
      let there = logs[promise.notebook.description]?[promise.sequence]
      #expect(there == promise.remark, "\(promise) was acknowledged")
    }
    for (notebook, events) in logs {
      #expect(events.keys.sorted() == Array(1...events.count), "\(notebook) misses a place")
      #expect(Set(events.values).count == events.count, "\(notebook) has one twice")
    }
  }

  /// What observers were told is here.
  func has(_ told: [String: [Int: String]]) {
    for (notebook, events) in told {
      for (sequence, remark) in events {
        #expect(logs[notebook]?[sequence] == remark, "\(remark) was told at \(sequence)")
      }
    }
  }
}

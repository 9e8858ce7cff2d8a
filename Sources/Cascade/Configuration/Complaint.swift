// One thing wrong with what an operator wrote, and where. All of them are shown at once, so that nobody mends a
// configuration one line a start.

/// Where a value came from.
enum Source: Sendable, Equatable, CustomStringConvertible {
  case file(String, line: Int)
  case environment(String)
  case flag(String)

  var description: String {
    switch self {
    case .file(let path, let line): "\(path):\(line)"
    case .environment(let name), .flag(let name): name
    }
  }
}

/// A line for the operator.
struct Complaint: Error, Equatable, CustomStringConvertible {
  let description: String

  init(_ text: String) { description = text }
  init(_ source: Source, _ text: String) { description = "\(source): \(text)" }
}

/// All that is wrong.
struct Complaints: Error {
  let all: [Complaint]
}

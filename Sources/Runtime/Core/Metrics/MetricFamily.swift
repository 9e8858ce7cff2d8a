// All metrics of one name: what they mean, and one series for each set of labels.

struct MetricFamily {
  enum Kind: String { case counter, gauge, histogram }

  enum Series {
    case counter(Counter)
    case gauge(Gauge)
    case histogram(Histogram)
    case callback(@Sendable () -> Double)
  }

  let name: String
  let help: String
  let kind: Kind
  var series: [MetricLabels: Series] = [:]

  init(name: String, help: String, kind: Kind) {
    precondition(MetricFamily.isName(name), "\"\(name)\" is no name of a metric")
    precondition(!help.isEmpty, "\(name) has no help text")
    precondition((kind == .counter) == name.hasSuffix("_total"), "\(name): counters, and only they, end in _total")
    self.name = name
    self.help = help
    self.kind = kind
  }

  /// `[a-zA-Z_][a-zA-Z0-9_]*`; the colon that Prometheus allows is for its recording rules.
  static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return false }
    return name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
      default: false
      }
    }
  }
}

/// A set of labels as the exposition writes it, sorted by name: `method="GET",status="200"`.
struct MetricLabels: Hashable, Comparable {
  let text: String

  init(_ labels: Metrics.Labels, _ kind: MetricFamily.Kind) {
    let sorted = labels.map { (name: $0.key.description, value: $0.value) }.sorted { $0.name < $1.name }
    for (index, label) in sorted.enumerated() {
      precondition(
        MetricFamily.isName(label.name) && !label.name.hasPrefix("__"), "\"\(label.name)\" is no name of a label")
      precondition(kind != .histogram || label.name != "le", "\"le\" belongs to the buckets")
      precondition(index == 0 || sorted[index - 1].name != label.name, "\"\(label.name)\" stands twice")
    }
    var writer = ByteWriter()
    for (index, label) in sorted.enumerated() {
      if index > 0 { writer.append(UInt8(ascii: ",")) }
      writer.append(label.name)
      writer.append("=\"")
      writer.append(escaping: label.value, quotes: true)
      writer.append(UInt8(ascii: "\""))
    }
    text = writer.finish().text
  }

  static func < (left: MetricLabels, right: MetricLabels) -> Bool { left.text < right.text }
}

extension ByteWriter {
  /// Prometheus escapes backslash and line feed everywhere, quotes only within quotes.
  mutating func append(escaping text: String, quotes: Bool) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): append("\\\\")
      case UInt8(ascii: "\n"): append("\\n")
      case UInt8(ascii: "\"") where quotes: append("\\\"")
      default: append(byte)
      }
    }
  }
}

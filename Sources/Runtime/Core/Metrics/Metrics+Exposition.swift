// The text that Prometheus reads (exposition format 0.0.4): families by name, each with one HELP and one TYPE line, its
// series by labels. A histogram's count is made of the buckets that are written, so both always agree, whatever is being
// counted meanwhile.

extension Metrics {
  /// The media type of what `write` writes.
  public static let contentType: StaticString = "text/plain; version=0.0.4; charset=utf-8"

  /// Appends all metrics. Callbacks run here; a few read files of the kernel, so large servers call this off the loop.
  public func write(into writer: inout ByteWriter) {
    for family in families() {
      writer.append("# HELP \(family.name) ")
      writer.append(escaping: family.help, quotes: false)
      writer.append("\n# TYPE \(family.name) \(family.kind.rawValue)\n")
      for (labels, series) in family.series.sorted(by: { $0.key < $1.key }) {
        switch series {
        case .counter(let counter): writer.append(family.name, labels, "\(counter.value)")
        case .gauge(let gauge): writer.append(family.name, labels, "\(gauge.value)")
        case .callback(let read): writer.append(family.name, labels, number(read()))
        case .histogram(let histogram): writer.append(family.name, labels, histogram)
        }
      }
    }
  }
}

extension ByteWriter {
  fileprivate mutating func append(_ name: String, _ labels: MetricLabels, _ value: String) {
    append(name)
    if !labels.text.isEmpty {
      append(UInt8(ascii: "{"))
      append(labels.text)
      append(UInt8(ascii: "}"))
    }
    append(UInt8(ascii: " "))
    append(value)
    append(UInt8(ascii: "\n"))
  }

  fileprivate mutating func append(_ name: String, _ labels: MetricLabels, _ histogram: Histogram) {
    let separator = labels.text.isEmpty ? "" : ","
    var below: UInt64 = 0
    for (count, bound) in zip(histogram.counts, histogram.bounds + [.infinity]) {
      below += count
      append("\(name)_bucket{\(labels.text)\(separator)le=\"\(number(bound))\"} \(below)\n")
    }
    append("\(name)_sum", labels, number(histogram.sum))
    append("\(name)_count", labels, "\(below)")
  }
}

/// As Go prints it, which is what readers of the format expect: no ".0", and its words for what is not finite.
private func number(_ value: Double) -> String {
  if value.isNaN { return "NaN" }
  if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
  return value == value.rounded() && value.magnitude < 1e15 ? "\(Int(value))" : "\(value)"
}

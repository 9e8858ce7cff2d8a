// The registry: which metrics there are, under which names. Metrics are registered when a part of the server starts,
// with all their labels, and then used without ever coming back here; asking again for the same one gives the same one.
// A wrong name is a mistake in our code, so it stops the process where it is made.
//
// Registering and reading may happen on any thread.

/// The metrics of a server.
public final class Metrics: Sendable {
  public typealias Labels = KeyValuePairs<StaticString, String>

  /// What a callback's number is.
  public enum Kind: Sendable { case counter, gauge }

  /// The most series, over all families: labels must come from small sets.
  public static let maxSeries = 10_000

  private struct State {
    var families: [String: MetricFamily] = [:]
    var slab: MetricSlab?
    var series = 0
  }

  private let state = Monitor(State())
  private let loops: Int

  /// For a group of so many loops, whose indices are 0 to `loops` - 1.
  public init(loops: Int) { self.loops = loops }

  public func counter(_ name: StaticString, help: StaticString, labels: Labels = [:]) -> Counter {
    let series = register(name, help, .counter, labels, columns: 1) { .counter(Counter($0)) }
    guard case .counter(let counter) = series else { preconditionFailure("\(name) is read through a callback") }
    return counter
  }

  public func gauge(_ name: StaticString, help: StaticString, labels: Labels = [:]) -> Gauge {
    let series = register(name, help, .gauge, labels, columns: 1) { .gauge(Gauge($0)) }
    guard case .gauge(let gauge) = series else { preconditionFailure("\(name) is read through a callback") }
    return gauge
  }

  /// `buckets` are upper bounds, rising; the one for all that is above comes by itself.
  public func histogram(
    _ name: StaticString, help: StaticString, labels: Labels = [:], buckets: [Double] = Histogram.latencyBuckets
  ) -> Histogram {
    precondition(!buckets.isEmpty && buckets.count <= Histogram.maxBuckets, "\(name): 1 to 64 buckets")
    precondition(zip(buckets, buckets.dropFirst()).allSatisfy { $0 < $1 }, "\(name): buckets rise")
    precondition(buckets.allSatisfy(\.isFinite), "\(name): buckets are finite")
    let series = register(name, help, .histogram, labels, columns: Histogram.columns(for: buckets)) {
      .histogram(Histogram($0, bounds: buckets))
    }
    guard case .histogram(let histogram) = series, histogram.bounds == buckets else {
      preconditionFailure("\(name) has other buckets")
    }
    return histogram
  }

  /// A number that is asked for when metrics are read, on the thread that reads them.
  public func collect(
    _ name: StaticString, help: StaticString, kind: Kind, labels: Labels = [:],
    _ read: @escaping @Sendable () -> Double
  ) {
    _ = register(name, help, kind == .counter ? .counter : .gauge, labels, columns: 0) { _ in .callback(read) }
  }

  /// All families, by name.
  func families() -> [MetricFamily] {
    state.withLock { $0.families.values.sorted { $0.name < $1.name } }
  }

  private func register(
    _ name: StaticString, _ help: StaticString, _ kind: MetricFamily.Kind, _ labels: Labels, columns: Int,
    _ make: (MetricCells) -> MetricFamily.Series
  ) -> MetricFamily.Series {
    let labels = MetricLabels(labels, kind)
    return state.withLock { state in
      let name = name.description
      var family = state.families[name] ?? MetricFamily(name: name, help: help.description, kind: kind)
      precondition(family.kind == kind && family.help == help.description, "\(name) is registered otherwise")
      if let known = family.series[labels] { return known }
      precondition(state.series < Metrics.maxSeries, "more than \(Metrics.maxSeries) series")
      state.series += 1
      let series = make(cells(columns, &state))
      family.series[labels] = series
      state.families[name] = family
      return series
    }
  }

  private func cells(_ columns: Int, _ state: inout State) -> MetricCells {
    if let slab = state.slab, let column = slab.take(columns) {
      return MetricCells(slab, column: column, loops: loops)
    }
    let slab = MetricSlab(lanes: loops + 1)
    state.slab = slab
    return MetricCells(slab, column: slab.take(columns) ?? 0, loops: loops)
  }
}

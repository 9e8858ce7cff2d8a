// Where the numbers of metrics live. A slab is a table: a row (lane) for each loop and one for all other threads, a
// column for each number. A loop adds to its own row with a plain load and store, which nobody else writes, and rows
// are whole cache lines apart, so neither a lock nor another loop is ever in the way. Reading adds the rows up.
//
// `@unchecked Sendable` is right because all that is reached through the pointers are atomics, and the slab frees them
// after its last user.

public import Synchronization

@safe
final class MetricSlab: @unchecked Sendable {
  static var columns: Int { MetricCells.stride }

  let first: UnsafeMutablePointer<Atomic<UInt64>>
  private let count: Int
  private var used = 0

  init(lanes: Int) {
    count = lanes * MetricSlab.columns
    let memory = UnsafeMutableRawPointer.allocate(byteCount: count * 8, alignment: 128)
    unsafe first = memory.bindMemory(to: Atomic<UInt64>.self, capacity: count)
    for index in 0..<count { unsafe (first + index).initialize(to: Atomic(0)) }
  }

  deinit { unsafe first.deallocate() }

  /// The first of `wanted` columns that were free; nil when too few are left. Under the registry's lock.
  func take(_ wanted: Int) -> Int? {
    guard used + wanted <= MetricSlab.columns else { return nil }
    defer { used += wanted }
    return used
  }
}

/// A few neighbouring columns of a slab: the numbers of one metric.
@safe
@usableFromInline
struct MetricCells: @unchecked Sendable {
  @usableFromInline let first: UnsafeMutablePointer<Atomic<UInt64>>
  /// The rows of loops; the row before them belongs to everybody else.
  @usableFromInline let loops: Int
  private let slab: MetricSlab

  init(_ slab: MetricSlab, column: Int, loops: Int) {
    unsafe first = slab.first + column
    self.loops = loops
    self.slab = slab
  }

  /// Numbers in a row: 4 KiB, a multiple of every cache line.
  @inlinable static var stride: Int { 512 }

  /// From the loop's own thread; a loop without a row of its own (another group's) shares one.
  @inlinable
  func add(_ amount: UInt64, column: Int = 0, loop: Int) {
    guard UInt(bitPattern: loop) < UInt(bitPattern: loops) else { return add(amount, column: column) }
    let cell = unsafe first + (column &+ (loop &+ 1) &* MetricCells.stride)
    let sum = unsafe cell.pointee.load(ordering: .relaxed) &+ amount
    unsafe cell.pointee.store(sum, ordering: .relaxed)
  }

  /// From any thread.
  @inlinable
  func add(_ amount: UInt64, column: Int = 0) {
    unsafe first[column].wrappingAdd(amount, ordering: .relaxed)
  }

  @inlinable
  func store(_ value: UInt64, column: Int = 0, loop: Int) {
    let row = UInt(bitPattern: loop) < UInt(bitPattern: loops) ? loop &+ 1 : 0
    unsafe first[column &+ row &* MetricCells.stride].store(value, ordering: .relaxed)
  }

  @inlinable
  func store(_ value: UInt64, column: Int = 0) { unsafe first[column].store(value, ordering: .relaxed) }

  func sum(column: Int = 0) -> UInt64 {
    var sum: UInt64 = 0
    for row in 0...loops { sum &+= unsafe first[column + row * MetricCells.stride].load(ordering: .relaxed) }
    return sum
  }

  /// For columns that hold the bits of a `Double`.
  func add(_ amount: Double, column: Int, loop: Int) {
    guard (0..<loops).contains(loop) else { return add(amount, column: column) }
    let cell = unsafe first + (column + (loop + 1) * MetricCells.stride)
    let sum = unsafe Double(bitPattern: cell.pointee.load(ordering: .relaxed)) + amount
    unsafe cell.pointee.store(sum.bitPattern, ordering: .relaxed)
  }

  func add(_ amount: Double, column: Int) {
    let cell = unsafe first + column
    var old = unsafe cell.pointee.load(ordering: .relaxed)
    while true {
      let sum = (Double(bitPattern: old) + amount).bitPattern
      let (stored, current) = unsafe cell.pointee.compareExchange(expected: old, desired: sum, ordering: .relaxed)
      if stored { return }
      old = current
    }
  }

  func sumOfDoubles(column: Int) -> Double {
    var sum = 0.0
    for row in 0...loops {
      sum += unsafe Double(bitPattern: first[column + row * MetricCells.stride].load(ordering: .relaxed))
    }
    return sum
  }
}

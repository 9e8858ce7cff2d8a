// The timers of one loop: a four-ary heap ordered by moment and then by birth, over slots that are used again. A pure
// machine: it is told the time. Adding and cancelling cost O(log n); 100,000 live timers are ordinary.

/// Names one scheduled timer; naming one that has fired or was cancelled does nothing.
public struct TimerID: Sendable, Hashable {
  let slot: UInt32
  let generation: UInt32
}

struct TimerHeap {
  typealias Action = () -> Void

  private struct Slot {
    var generation: UInt32 = 0
    var place: Int32 = -1
    var action: Action?
  }

  private struct Entry {
    let at: MonotonicTime
    let order: UInt64
    let slot: UInt32

    func isBefore(_ other: Entry) -> Bool { at == other.at ? order < other.order : at < other.at }
  }

  private var slots: ContiguousArray<Slot> = []
  private var free: ContiguousArray<UInt32> = []
  private var heap: ContiguousArray<Entry> = []
  private var born: UInt64 = 0

  var count: Int { heap.count }
  var next: MonotonicTime? { heap.first?.at }

  mutating func add(at: MonotonicTime, _ action: @escaping Action) -> TimerID {
    let slot: UInt32
    if let reused = free.popLast() {
      slot = reused
    } else {
      slot = UInt32(slots.count)
      slots.append(Slot())
    }
    slots[Int(slot)].action = action
    born += 1
    heap.append(Entry(at: at, order: born, slot: slot))
    siftUp(heap.count - 1)
    return TimerID(slot: slot, generation: slots[Int(slot)].generation)
  }

  /// Whether the timer was still waiting.
  @discardableResult
  mutating func cancel(_ id: TimerID) -> Bool {
    let slot = Int(id.slot)
    guard slot < slots.count, slots[slot].generation == id.generation, slots[slot].place >= 0 else { return false }
    remove(at: Int(slots[slot].place))
    retire(id.slot)
    return true
  }

  /// The earliest action that is due, taken out of the heap.
  mutating func popDue(_ now: MonotonicTime) -> Action? {
    guard let first = heap.first, first.at <= now else { return nil }
    let action = slots[Int(first.slot)].action
    remove(at: 0)
    retire(first.slot)
    return action
  }

  private mutating func retire(_ slot: UInt32) {
    slots[Int(slot)].action = nil
    slots[Int(slot)].place = -1
    slots[Int(slot)].generation &+= 1
    free.append(slot)
  }

  private mutating func remove(at place: Int) {
    let last = heap.removeLast()
    guard place < heap.count else { return }
    heap[place] = last
    slots[Int(last.slot)].place = Int32(place)
    siftDown(place)
    siftUp(Int(slots[Int(last.slot)].place))
  }

  private mutating func siftUp(_ start: Int) {
    var place = start
    let moving = heap[place]
    while place > 0 {
      let parent = (place - 1) / 4
      guard moving.isBefore(heap[parent]) else { break }
      put(heap[parent], at: place)
      place = parent
    }
    put(moving, at: place)
  }

  private mutating func siftDown(_ start: Int) {
    var place = start
    let moving = heap[place]
    while true {
      let firstChild = place * 4 + 1
      guard firstChild < heap.count else { break }
      var best = firstChild
      for child in firstChild..<min(firstChild + 4, heap.count) where heap[child].isBefore(heap[best]) { best = child }
      guard heap[best].isBefore(moving) else { break }
      put(heap[best], at: place)
      place = best
    }
    put(moving, at: place)
  }

  private mutating func put(_ entry: Entry, at place: Int) {
    heap[place] = entry
    slots[Int(entry.slot)].place = Int32(place)
  }
}

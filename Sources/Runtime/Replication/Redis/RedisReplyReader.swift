// Replies out of a stream of bytes. hiredis reads the protocol; what it reads is put together here, within bounds that
// are ours: it would make an array of whatever length a peer announces, and wait for a string of any.
//
// The reader tells of each piece in the order of the wire, an array before what is in it, so a stack of open arrays is
// all that is needed. The object that it wants for each piece is this one, whatever the piece.

internal import CHiredis
internal import Core

/// Belongs to one connection, and so to its loop.
@safe
final class RedisReplyReader {
  private struct Open {
    var left: Int
    var replies: [RedisReply]
  }

  private let reader: UnsafeMutablePointer<redisReader>
  private let functions: UnsafeMutablePointer<redisReplyObjectFunctions>
  private let limits: RedisLimits
  private var open: [Open] = []
  /// Of all arrays of the reply that is under way.
  private var announced = 0
  private var whole: RedisReply?
  /// What the reply that is under way has brought so far.
  private var fed = 0

  init(_ limits: RedisLimits) {
    self.limits = limits
    unsafe functions = .allocate(capacity: 1)
    unsafe functions.initialize(
      to: redisReplyObjectFunctions(
        createString: { task, bytes, count in unsafe RedisReplyReader.string(task, bytes, count) },
        createArray: { task, count in unsafe RedisReplyReader.array(task, count) },
        createInteger: { task, number in unsafe RedisReplyReader.take(task, .integer(number)) },
        createNil: { task in unsafe RedisReplyReader.take(task, .null) },
        freeObject: { _ in }))
    guard let reader = unsafe chiredis_reader(functions, nil) else { preconditionFailure("no memory for a reader") }
    unsafe self.reader = unsafe reader
    unsafe reader.pointee.privdata = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit {
    unsafe redisReaderFree(reader)
    unsafe functions.deallocate()
  }

  /// Takes bytes in and hands on each reply that they complete, until `body` wants no more.
  func read(_ bytes: Span<UInt8>, _ body: (RedisReply) -> Bool) throws(RedisError) {
    fed += bytes.count
    let status = unsafe bytes.withUnsafeBytes { bytes in
      unsafe redisReaderFeed(reader, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard status == REDIS_OK else { throw RedisError(.broken, "Redis: its replies cannot be kept") }
    while let reply = try next() {
      fed = unsafe chiredis_unread(reader)
      if !body(reply) { return }
    }
    if fed > limits.maxReplyBytes {
      throw RedisError(.broken, "Redis: a reply is larger than \(limits.maxReplyBytes) bytes")
    }
  }

  private func next() throws(RedisError) -> RedisReply? {
    var object: UnsafeMutableRawPointer?
    guard unsafe redisReaderGetReply(reader, &object) == REDIS_OK else {
      throw RedisError(.broken, "Redis: what comes is no reply of Redis's, or too large")
    }
    guard let reply = whole else { return nil }
    whole = nil
    announced = 0
    return reply
  }

  // MARK: What hiredis calls

  private typealias Task = UnsafePointer<redisReadTask>
  private typealias Made = UnsafeMutableRawPointer

  private static func owner(_ task: Task?) -> RedisReplyReader? {
    guard let own = unsafe task?.pointee.privdata else { return nil }
    return unsafe Unmanaged<RedisReplyReader>.fromOpaque(own).takeUnretainedValue()
  }

  private static func string(_ task: Task?, _ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Made? {
    let raw = unsafe UnsafeRawBufferPointer(start: bytes, count: count)
    switch unsafe task?.pointee.type {
    case REDIS_REPLY_ERROR: return unsafe take(task, .error(String(decoding: raw, as: UTF8.self)))
    case REDIS_REPLY_STATUS: return unsafe take(task, .status(String(decoding: raw, as: UTF8.self)))
    default: return unsafe take(task, .bytes(Bytes([UInt8](raw))))
    }
  }

  private static func array(_ task: Task?, _ count: Int32) -> Made? {
    guard let reader = unsafe owner(task) else { return nil }
    // Nil makes hiredis give the stream up.
    guard count <= reader.limits.maxReplyElements - reader.announced else { return nil }
    reader.announced += Int(count)
    guard count > 0 else { return unsafe take(task, .array([])) }
    reader.open.append(Open(left: Int(count), replies: []))
    return unsafe task?.pointee.privdata
  }

  private static func take(_ task: Task?, _ reply: RedisReply) -> Made? {
    guard let reader = unsafe owner(task) else { return nil }
    reader.take(reply)
    return unsafe task?.pointee.privdata
  }

  private func take(_ reply: RedisReply) {
    var reply = reply
    while let last = open.indices.last {
      open[last].replies.append(reply)
      open[last].left -= 1
      guard open[last].left == 0 else { return }
      reply = .array(open.removeLast().replies)
    }
    whole = reply
  }
}

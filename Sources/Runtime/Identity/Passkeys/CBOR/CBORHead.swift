// One item of CBOR as libcbor's streaming decoder tells it: a whole scalar, or what a container promises to hold. That
// decoder allocates nothing. `cbor_load`, which does, believes a length of 2^60 that nine bytes declare, asks malloc for
// eight bytes for each, and knows no depth but its own 2,048.

internal import CCBOR

enum CBORHead: Equatable {
  case unsigned(UInt64)
  /// -1 less this.
  case negative(UInt64)
  /// A string's length; its bytes are all there.
  case bytes(Int)
  case text(Int)
  /// What is declared, to be believed by nobody.
  case array(Int)
  case map(Int)
  case boolean(Bool)
  case null
  case refused(CBORError.Reason)

  /// The item that stands at `offset`, and how many bytes it has: for a container those of its head alone.
  static func read(_ input: [UInt8], at offset: Int) throws(CBORError) -> (head: CBORHead, length: Int) {
    guard offset < input.count else { throw CBORError(.truncated, at: offset) }
    var head = CBORHead.refused(.malformed)
    let result = unsafe input.withUnsafeBufferPointer { bytes in
      unsafe withUnsafePointer(to: callbacks) { calls in
        unsafe withUnsafeMutablePointer(to: &head) {
          unsafe cbor_stream_decode(bytes.baseAddress?.advanced(by: offset), bytes.count - offset, calls, $0)
        }
      }
    }
    switch result.status {
    case CBOR_DECODER_FINISHED: break
    case CBOR_DECODER_NEDATA: throw CBORError(.truncated, at: input.count)
    default: throw CBORError(.malformed, at: offset)
    }
    if case .refused(let reason) = head { throw CBORError(reason, at: offset) }
    guard result.read == head.shortestLength else { throw CBORError(.notShortest, at: offset) }
    return (head, result.read)
  }

  /// Bytes that the item has when nothing is wasted.
  private var shortestLength: Int {
    switch self {
    case .unsigned(let number), .negative(let number): CBORHead.headLength(number)
    case .bytes(let count), .text(let count): CBORHead.headLength(UInt64(count)) + count
    case .array(let count), .map(let count): CBORHead.headLength(UInt64(truncatingIfNeeded: count))
    case .boolean, .null, .refused: 1
    }
  }

  private static func headLength(_ number: UInt64) -> Int {
    switch number {
    case ..<24: 1
    case ...0xff: 2
    case ...0xffff: 3
    case ...0xffff_ffff: 5
    default: 9
    }
  }

  // MARK: What libcbor calls

  private static func tell(_ context: UnsafeMutableRawPointer?, _ head: CBORHead) {
    unsafe context?.assumingMemoryBound(to: CBORHead.self).pointee = head
  }

  private static let callbacks: cbor_callbacks = {
    var calls = cbor_callbacks()
    unsafe calls.uint8 = { unsafe tell($0, .unsigned(UInt64($1))) }
    unsafe calls.uint16 = { unsafe tell($0, .unsigned(UInt64($1))) }
    unsafe calls.uint32 = { unsafe tell($0, .unsigned(UInt64($1))) }
    unsafe calls.uint64 = { unsafe tell($0, .unsigned($1)) }
    unsafe calls.negint8 = { unsafe tell($0, .negative(UInt64($1))) }
    unsafe calls.negint16 = { unsafe tell($0, .negative(UInt64($1))) }
    unsafe calls.negint32 = { unsafe tell($0, .negative(UInt64($1))) }
    unsafe calls.negint64 = { unsafe tell($0, .negative($1)) }
    unsafe calls.byte_string = { unsafe tell($0, .bytes($2)) }
    unsafe calls.string = { unsafe tell($0, .text($2)) }
    unsafe calls.array_start = { unsafe tell($0, .array($1)) }
    unsafe calls.map_start = { unsafe tell($0, .map($1)) }
    unsafe calls.boolean = { unsafe tell($0, .boolean($1)) }
    unsafe calls.null = { unsafe tell($0, .null) }
    unsafe calls.undefined = { unsafe tell($0, .refused(.unsupported)) }
    unsafe calls.float2 = { context, _ in unsafe tell(context, .refused(.unsupported)) }
    unsafe calls.float4 = { context, _ in unsafe tell(context, .refused(.unsupported)) }
    unsafe calls.float8 = { context, _ in unsafe tell(context, .refused(.unsupported)) }
    unsafe calls.tag = { context, _ in unsafe tell(context, .refused(.tag)) }
    unsafe calls.byte_string_start = { unsafe tell($0, .refused(.indefiniteLength)) }
    unsafe calls.string_start = { unsafe tell($0, .refused(.indefiniteLength)) }
    unsafe calls.indef_array_start = { unsafe tell($0, .refused(.indefiniteLength)) }
    unsafe calls.indef_map_start = { unsafe tell($0, .refused(.indefiniteLength)) }
    unsafe calls.indef_break = { unsafe tell($0, .refused(.indefiniteLength)) }
    return calls
  }()
}

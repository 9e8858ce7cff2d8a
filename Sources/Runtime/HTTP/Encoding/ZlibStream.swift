// One zlib stream, either way, that is used again and again: setting one up costs more than a small message. The only
// place that knows zlib. Output goes through a piece of memory of its own and is bounded by the caller, so a few bytes
// cannot become a few gigabytes. It belongs to one loop at a time.

internal import CZlib
import Core

/// Why data could not be unpacked.
enum InflateFailure: Error, Equatable {
  case corrupt
  /// The output is longer than the caller takes.
  case tooLarge
}

@safe final class ZlibStream {
  enum Format {
    /// Deflate without a wrapper, as WebSocket has it; the window is 2^bits bytes.
    case raw(windowBits: Int32)
    case gzip

    fileprivate var windowBits: Int32 {
      switch self {
      case .raw(let bits): -bits
      case .gzip: 15 + 16
      }
    }
  }

  enum Flush {
    case none, sync, finish
  }

  /// What one call gets out at most before it is copied away.
  private static let scratchBytes = 16 * 1024

  private let stream: UnsafeMutablePointer<z_stream>
  private let scratch: UnsafeMutablePointer<UInt8>
  private let compresses: Bool

  private init(compresses: Bool, _ setUp: (UnsafeMutablePointer<z_stream>) -> Int32) {
    self.compresses = compresses
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    unsafe scratch = .allocate(capacity: ZlibStream.scratchBytes)
    let code = unsafe setUp(stream)
    precondition(code == Z_OK, "zlib refuses only wrong parameters and missing memory")
  }

  convenience init(compressing format: Format, level: Int32) {
    unsafe self.init(compresses: true) { unsafe czlib_deflate_init($0, level, format.windowBits) }
  }

  convenience init(decompressing format: Format) {
    unsafe self.init(compresses: false) { unsafe czlib_inflate_init($0, format.windowBits) }
  }

  deinit {
    _ = unsafe compresses ? deflateEnd(stream) : inflateEnd(stream)
    unsafe stream.deallocate()
    unsafe scratch.deallocate()
  }

  /// Forgets all that went through; the next byte begins a new stream.
  func reset() { _ = unsafe compresses ? deflateReset(stream) : inflateReset(stream) }

  func compress(_ input: Span<UInt8>, _ flush: Flush, into output: inout ByteWriter) {
    let flag =
      switch flush {
      case .none: Z_NO_FLUSH
      case .sync: Z_SYNC_FLUSH
      case .finish: Z_FINISH
      }
    unsafe input.withUnsafeBufferPointer { input in
      unsafe offer(input)
      repeat {
        makeRoom()
        _ = unsafe deflate(stream, flag)
        output.append(produced)
      } while unsafe stream.pointee.avail_out == 0
    }
  }

  /// Where the reading of a compressed stream stands after a piece of it.
  enum Place {
    case inside
    /// Between two blocks of a raw stream.
    case atBlock
    case atEnd
  }

  /// Unpacks all of `input`, members one after the other; puts out `limit` bytes at most.
  func decompress(
    _ input: Span<UInt8>, limit: Int, into output: inout ByteWriter
  ) throws(InflateFailure) -> Place {
    let most = output.count + limit
    let code: Result<Place, InflateFailure> = unsafe input.withUnsafeBufferPointer { input in
      unsafe offer(input)
      while true {
        makeRoom()
        let code = unsafe inflate(stream, Z_NO_FLUSH)
        guard output.count + produced.count <= most else { return .failure(.tooLarge) }
        guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR else { return .failure(.corrupt) }
        output.append(produced)
        let isDone = unsafe stream.pointee.avail_in == 0
        if code == Z_STREAM_END {
          if isDone { return .success(.atEnd) }
          unsafe inflateReset(stream)
        } else if unsafe isDone && stream.pointee.avail_out > 0 {
          return .success(unsafe stream.pointee.data_type & 128 != 0 ? .atBlock : .inside)
        } else if unsafe code == Z_BUF_ERROR && stream.pointee.avail_out > 0 {
          return .failure(.corrupt)
        }
      }
    }
    return try code.get()
  }

  private func offer(_ input: UnsafeBufferPointer<UInt8>) {
    precondition(input.count <= Int(UInt32.max), "zlib counts in 32 bits")
    unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
    unsafe stream.pointee.avail_in = UInt32(input.count)
  }

  private func makeRoom() {
    unsafe stream.pointee.next_out = scratch
    unsafe stream.pointee.avail_out = UInt32(ZlibStream.scratchBytes)
  }

  private var produced: Span<UInt8> {
    @_lifetime(borrow self)
    get {
      let count = unsafe ZlibStream.scratchBytes - Int(stream.pointee.avail_out)
      let span = unsafe Span(_unsafeStart: scratch, count: count)
      return unsafe _overrideLifetime(span, borrowing: self)
    }
  }
}

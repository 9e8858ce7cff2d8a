// nghttp2's callbacks, three lines each: recover the session, find the exchange, tell it. One table serves all sessions.
// All of them run inside `nghttp2_session_mem_recv` or `mem_send`, on the connection's loop.

internal import CNGHTTP2
internal import Core

@safe
struct HTTP2Callbacks: @unchecked Sendable {
  /// Made once and never changed: any thread may hand it to nghttp2.
  static let shared = HTTP2Callbacks()

  let pointer: OpaquePointer?
  /// A malformed request costs us a stream and a reset.
  private static let malformedCost = 2.0

  private init() {
    var callbacks: OpaquePointer?
    unsafe nghttp2_session_callbacks_new(&callbacks)
    unsafe nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks) { _, frame, data in
      let session = unsafe HTTP2Callbacks.session(data)
      return unsafe session.headersBegin(
        frame!.pointee.hd.stream_id, isRequest: frame!.pointee.headers.cat == NGHTTP2_HCAT_REQUEST)
    }
    unsafe nghttp2_session_callbacks_set_on_header_callback(callbacks) {
      _, _, name, nameCount, value, valueCount, _, data in
      // Called for every field of every request: the session, which is waiting for us, is not retained.
      unsafe Unmanaged<HTTP2Session>.fromOpaque(data!)._withUnsafeGuaranteedRef { session in
        session.header(
          unsafe Span(_unsafeStart: name!, count: nameCount), unsafe Span(_unsafeStart: value!, count: valueCount))
      }
      return 0
    }
    unsafe nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks) { _, frame, data in
      let header = unsafe frame!.pointee.hd
      unsafe HTTP2Callbacks.session(data).frameReceived(header)
      return 0
    }
    unsafe nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks) { _, _, stream, bytes, count, data in
      unsafe HTTP2Callbacks.session(data).dataReceived(stream, Span(_unsafeStart: bytes!, count: count))
      return 0
    }
    unsafe nghttp2_session_callbacks_set_on_invalid_frame_recv_callback(callbacks) { _, _, _, data in
      unsafe HTTP2Callbacks.session(data).spend(HTTP2Callbacks.malformedCost)
      return 0
    }
    unsafe nghttp2_session_callbacks_set_on_frame_send_callback(callbacks) { _, frame, data in
      let header = unsafe frame!.pointee.hd
      if header.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0 && header.type <= NGHTTP2_HEADERS.rawValue {
        unsafe HTTP2Callbacks.session(data).exchange(header.stream_id)?.answerSent()
      }
      return 0
    }
    unsafe nghttp2_session_callbacks_set_on_stream_close_callback(callbacks) { _, stream, _, data in
      unsafe HTTP2Callbacks.session(data).streamClosed(stream)
      return 0
    }
    unsafe nghttp2_session_callbacks_set_send_data_callback(callbacks) { _, _, header, count, source, data in
      let session = unsafe HTTP2Callbacks.session(data)
      let exchange = unsafe Unmanaged<HTTP2Exchange>.fromOpaque(source!.pointee.ptr).takeUnretainedValue()
      exchange.sendPieces(session.connection, unsafe Span(_unsafeStart: header!, count: 9), count)
      return 0
    }
    unsafe pointer = callbacks
  }

  private static func session(_ data: UnsafeMutableRawPointer?) -> HTTP2Session {
    unsafe Unmanaged<HTTP2Session>.fromOpaque(data!).takeUnretainedValue()
  }
}

/// What each callback means.
extension HTTP2Session {
  func headersBegin(_ stream: Int32, isRequest: Bool) -> Int32 {
    if isRequest {
      let exchange = HTTP2Exchange(self, stream)
      add(exchange)
      unsafe nghttp2_session_set_stream_user_data(session, stream, Unmanaged.passUnretained(exchange).toOpaque())
      current = exchange
    } else {
      current = exchange(stream)
      current?.trailersBegin()
    }
    return 0
  }

  func header(_ name: Span<UInt8>, _ value: Span<UInt8>) { current?.add(name, value) }

  func frameReceived(_ frame: nghttp2_frame_hd) {
    let ends = frame.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
    switch UInt32(frame.type) {
    case NGHTTP2_HEADERS.rawValue:
      guard let exchange = current else { return }
      current = nil
      if exchange.headComplete(endsStream: ends) { ready.append(exchange) }
    case NGHTTP2_DATA.rawValue:
      if !sawData && !ends { spend(1) }
      sawData = false
      if ends { exchange(frame.stream_id)?.bodyComplete() }
    default: spend(1)
    }
  }

  func dataReceived(_ stream: Int32, _ bytes: Span<UInt8>) {
    sawData = true
    if let exchange = exchange(stream) {
      exchange.bodyReceived(bytes)
    } else {
      consume(stream, bytes.count)
    }
  }

  func streamClosed(_ stream: Int32) {
    guard let exchange = exchange(stream) else { return }
    remove(exchange)
    exchange.streamClosed()
  }

  func exchange(_ stream: Int32) -> HTTP2Exchange? {
    guard let data = unsafe nghttp2_session_get_stream_user_data(session, stream) else { return nil }
    return unsafe Unmanaged<HTTP2Exchange>.fromOpaque(data).takeUnretainedValue()
  }

  /// Opens the peer's windows by what was taken.
  func consume(_ stream: Int32, _ count: Int) {
    guard unsafe session != nil else { return }
    unsafe nghttp2_session_consume(session, stream, count)
    pumpSoon()
  }
}

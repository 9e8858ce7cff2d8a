// nghttp2's callbacks, three lines each: recover the session, find the exchange, tell it. One table serves all sessions.
// All of them run inside `nghttp2_session_mem_recv` or `mem_send`, on the connection's loop.

internal import CNGHTTP2
internal import Core
internal import Net

@safe
struct HTTP2Callbacks: @unchecked Sendable {
  /// Made once and never changed: any thread may hand it to nghttp2.
  static let shared = HTTP2Callbacks()

  let pointer: OpaquePointer?
  /// A malformed request costs us a stream and a reset.
  static let malformedCost = 2.0

  private init() {
    var callbacks: OpaquePointer?
    unsafe nghttp2_session_callbacks_new(&callbacks)
    unsafe nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks) { _, frame, data in
      let stream = unsafe frame!.pointee.hd.stream_id
      let isRequest = unsafe frame!.pointee.headers.cat == NGHTTP2_HCAT_REQUEST
      unsafe HTTP2Callbacks.session(data)._withUnsafeGuaranteedRef { $0.headersBegin(stream, isRequest: isRequest) }
      return 0
    }
    unsafe nghttp2_session_callbacks_set_on_header_callback(callbacks) {
      _, _, name, nameCount, value, valueCount, _, data in
      unsafe HTTP2Callbacks.session(data)._withUnsafeGuaranteedRef { session in
        session.header(
          unsafe Span(_unsafeStart: name!, count: nameCount), unsafe Span(_unsafeStart: value!, count: valueCount))
      }
      return 0
    }
    unsafe nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks) { _, frame, data in
      let header = unsafe frame!.pointee.hd
      unsafe HTTP2Callbacks.session(data)._withUnsafeGuaranteedRef { $0.frameReceived(header) }
      return 0
    }
    unsafe nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks) { _, _, stream, bytes, count, data in
      unsafe HTTP2Callbacks.session(data)._withUnsafeGuaranteedRef { session in
        session.dataReceived(stream, unsafe Span(_unsafeStart: bytes!, count: count))
      }
      return 0
    }
    unsafe nghttp2_session_callbacks_set_on_invalid_frame_recv_callback(callbacks) { _, _, _, data in
      unsafe HTTP2Callbacks.session(data)._withUnsafeGuaranteedRef { $0.invalidFrame() }
      return 0
    }
    unsafe nghttp2_session_callbacks_set_on_frame_send_callback(callbacks) { _, frame, data in
      let header = unsafe frame!.pointee.hd
      if header.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0 && header.type <= NGHTTP2_HEADERS.rawValue {
        unsafe HTTP2Callbacks.session(data)._withUnsafeGuaranteedRef { $0.answerSent(header.stream_id) }
      } else if UInt32(header.type) == NGHTTP2_GOAWAY.rawValue {
        let code = unsafe frame!.pointee.goaway.error_code
        unsafe HTTP2Callbacks.session(data)._withUnsafeGuaranteedRef { $0.goAwaySent(code) }
      }
      return 0
    }
    unsafe nghttp2_session_callbacks_set_on_stream_close_callback(callbacks) { _, stream, _, data in
      unsafe HTTP2Callbacks.session(data)._withUnsafeGuaranteedRef { $0.streamClosed(stream) }
      return 0
    }
    // nghttp2 sends one frame of data after the other without coming back to us in between: it stops when told to.
    unsafe nghttp2_session_callbacks_set_send_data_callback(callbacks) { _, _, header, count, source, data in
      unsafe HTTP2Callbacks.session(data)._withUnsafeGuaranteedRef { session in
        guard session.connection.hasRoom else { return NGHTTP2_ERR_WOULDBLOCK.rawValue }
        unsafe Unmanaged<HTTP2Exchange>.fromOpaque(source!.pointee.ptr)._withUnsafeGuaranteedRef { exchange in
          exchange.sendPieces(session.connection, unsafe Span(_unsafeStart: header!, count: 9), count)
        }
        return 0
      }
    }
    unsafe pointer = callbacks
  }

  /// Not retained: the session waits for nghttp2 to return, and so outlives each callback.
  private static func session(_ data: UnsafeMutableRawPointer?) -> Unmanaged<HTTP2Session> {
    unsafe Unmanaged<HTTP2Session>.fromOpaque(data!)
  }
}

/// What each callback means.
extension HTTP2Session {
  func headersBegin(_ stream: Int32, isRequest: Bool) {
    if isRequest {
      let exchange = HTTP2Exchange(self, stream)
      let unretained = unsafe Unmanaged.passUnretained(exchange)
      unsafe nghttp2_session_set_stream_user_data(session, stream, unretained.toOpaque())
      unsafe current = unretained
      add(exchange)
    } else {
      unsafe current = exchange(stream)
      unsafe current?._withUnsafeGuaranteedRef { $0.trailersBegin() }
    }
  }

  func header(_ name: Span<UInt8>, _ value: Span<UInt8>) {
    unsafe current?._withUnsafeGuaranteedRef { $0.add(name, value) }
  }

  func frameReceived(_ frame: nghttp2_frame_hd) {
    let ends = frame.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
    switch UInt32(frame.type) {
    case NGHTTP2_HEADERS.rawValue:
      unsafe current?._withUnsafeGuaranteedRef { if $0.headComplete(endsStream: ends) { ready.append($0) } }
      unsafe current = nil
    case NGHTTP2_DATA.rawValue:
      if !sawData && !ends { spend(1) }
      sawData = false
      if ends { unsafe exchange(frame.stream_id)?._withUnsafeGuaranteedRef { $0.bodyComplete() } }
    default: spend(1)
    }
  }

  func dataReceived(_ stream: Int32, _ bytes: Span<UInt8>) {
    sawData = true
    guard let exchange = unsafe exchange(stream) else { return consume(stream, bytes.count) }
    unsafe exchange._withUnsafeGuaranteedRef { $0.bodyReceived(bytes) }
  }

  func answerSent(_ stream: Int32) { unsafe exchange(stream)?._withUnsafeGuaranteedRef { $0.answerSent() } }

  func streamClosed(_ stream: Int32) {
    guard let exchange = unsafe exchange(stream)?.takeUnretainedValue() else { return }
    // The head that is being read may be another's.
    if unsafe current?.toOpaque() == Unmanaged.passUnretained(exchange).toOpaque() { unsafe current = nil }
    remove(exchange)
    exchange.streamClosed()
  }

  /// The stream's exchange, which `streams` keeps alive as long as nghttp2 knows it.
  private func exchange(_ stream: Int32) -> Unmanaged<HTTP2Exchange>? {
    guard let data = unsafe nghttp2_session_get_stream_user_data(session, stream) else { return nil }
    return unsafe Unmanaged<HTTP2Exchange>.fromOpaque(data)
  }

  /// Opens the peer's windows by what was taken.
  func consume(_ stream: Int32, _ count: Int) {
    guard unsafe session != nil else { return }
    unsafe nghttp2_session_consume(session, stream, count)
    pumpSoon()
  }
}

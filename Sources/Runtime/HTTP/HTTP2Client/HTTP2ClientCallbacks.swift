// nghttp2's callbacks for the calling side; they run inside `mem_recv` and `mem_send`, on the connection's loop.

internal import CNGHTTP2
internal import Core

@safe
struct HTTP2ClientCallbacks: @unchecked Sendable {
  /// Made once and never changed: any thread may hand it to nghttp2.
  static let shared = HTTP2ClientCallbacks()

  let pointer: OpaquePointer?

  private init() {
    var callbacks: OpaquePointer?
    unsafe nghttp2_session_callbacks_new(&callbacks)
    unsafe nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks) { _, frame, data in
      unsafe HTTP2ClientCallbacks.client(data).headersBegin(frame!.pointee.hd.stream_id)
      return 0
    }
    unsafe nghttp2_session_callbacks_set_on_header_callback(callbacks) {
      _, _, name, nameCount, value, valueCount, _, data in
      unsafe HTTP2ClientCallbacks.client(data).header(
        Span(_unsafeStart: name!, count: nameCount), Span(_unsafeStart: value!, count: valueCount))
      return 0
    }
    unsafe nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks) { _, frame, data in
      let header = unsafe frame!.pointee.hd
      let ends = header.type <= NGHTTP2_HEADERS.rawValue && header.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
      unsafe HTTP2ClientCallbacks.client(data).frameReceived(UInt32(header.type), header.stream_id, ends: ends)
      return 0
    }
    unsafe nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks) { _, _, stream, bytes, count, data in
      unsafe HTTP2ClientCallbacks.client(data).dataReceived(stream, Span(_unsafeStart: bytes!, count: count))
      return 0
    }
    unsafe nghttp2_session_callbacks_set_on_stream_close_callback(callbacks) { _, stream, code, data in
      unsafe HTTP2ClientCallbacks.client(data).streamClosed(stream, code)
      return 0
    }
    unsafe pointer = callbacks
  }

  private static func client(_ data: UnsafeMutableRawPointer?) -> HTTP2Client {
    unsafe Unmanaged<HTTP2Client>.fromOpaque(data!).takeUnretainedValue()
  }
}

// libcurl's multi-socket interface on a loop: curl says which sockets to watch and when to ring, we tell it what became
// ready. It keeps the connections of one loop; nothing is shared between loops.
//
// curl calls back only from within our calls to it. It must not be called from its own callbacks, so whoever might be
// within one asks `isInside` first.

internal import CCurl
internal import Core

@safe
final class CurlMulti {
  private let raw: UnsafeMutableRawPointer
  private let loop: Loop
  private var watchers: [Int32: FileWatcher] = [:]
  private var timer: TimerID?
  private var ringSoon = false
  private var depth = 0
  private var transfers: [UnsafeMutableRawPointer: (CURLcode) -> Void] = unsafe [:]
  private var isOpen = true

  init(on loop: Loop, maxConnections: Int, maxPerHost: Int) {
    CurlEasy.setUp()
    self.loop = loop
    guard let raw = unsafe curl_multi_init() else { preconditionFailure("no memory for a client") }
    unsafe self.raw = raw
    unsafe ccurl_multi_set_long(raw, CURLMOPT_MAXCONNECTS, maxConnections)
    unsafe ccurl_multi_set_long(raw, CURLMOPT_MAX_TOTAL_CONNECTIONS, maxConnections)
    unsafe ccurl_multi_set_long(raw, CURLMOPT_MAX_HOST_CONNECTIONS, maxPerHost)
    // Streams that share a connection may each send 32 MB, curl's window, to a reader that rests: each has its own.
    unsafe ccurl_multi_set_long(raw, CURLMOPT_PIPELINING, Int(CURLPIPE_NOTHING))
    unsafe ccurl_multi_set_callbacks(
      raw,
      { _, socket, what, context, _ in
        unsafe CurlMulti.from(context).watch(socket, what)
        return 0
      },
      { _, milliseconds, context in
        unsafe CurlMulti.from(context).ring(after: milliseconds)
        return 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit { close() }

  /// Closes every connection. All transfers are out; none may come.
  func close() {
    guard isOpen else { return }
    precondition(handles == 0, "a transfer is still in")
    isOpen = false
    _ = within { unsafe curl_multi_cleanup(raw) }
    for watcher in watchers.values { watcher.close() }
    watchers = [:]
    if let timer { loop.cancel(timer) }
    timer = nil
    ringSoon = false
  }

  /// Whether curl is on the stack.
  var isInside: Bool { depth > 0 }
  var handles: Int { unsafe transfers.count }
  /// Sockets that are watched now.
  var sockets: Int { watchers.count }

  /// `whenDone` is called outside of curl; the transfer is then still in, and to be removed.
  func add(_ easy: CurlEasy, whenDone: @escaping (CURLcode) -> Void) {
    unsafe transfers[easy.raw] = whenDone
    let code = within { unsafe curl_multi_add_handle(raw, easy.raw) }
    precondition(code == CURLM_OK, "libcurl refuses a transfer with \(code.rawValue)")
  }

  /// Takes a transfer out; one in the midst of an exchange loses its connection, or its stream.
  func remove(_ easy: CurlEasy) {
    let code = within { unsafe curl_multi_remove_handle(raw, easy.raw) }
    precondition(code == CURLM_OK, "libcurl does not let go of a transfer: \(code.rawValue)")
    unsafe transfers[easy.raw] = nil
  }

  func rest(_ easy: CurlEasy, receiving: Bool, sending: Bool) -> CURLcode {
    within { easy.rest(receiving: receiving, sending: sending) }
  }

  private func within<Result>(_ call: () -> Result) -> Result {
    precondition(depth == 0, "libcurl is called from its own callback")
    depth += 1
    defer { depth -= 1 }
    return call()
  }

  // MARK: What curl asks for

  private static func from(_ context: UnsafeMutableRawPointer!) -> CurlMulti {
    unsafe Unmanaged<CurlMulti>.fromOpaque(context).takeUnretainedValue()
  }

  private func watch(_ socket: Int32, _ what: Int32) {
    if what == CURL_POLL_REMOVE {
      watchers.removeValue(forKey: socket)?.close()
      return
    }
    let watcher: FileWatcher
    if let known = watchers[socket] {
      watcher = known
    } else {
      // Only a descriptor that is no socket cannot be watched, and curl brings none.
      guard let new = FileWatcher(socket, on: loop) else { preconditionFailure("a socket cannot be watched") }
      new.whenReady { [unowned self] ready in
        drive(
          socket, (ready.contains(.read) ? CURL_CSELECT_IN : 0) | (ready.contains(.write) ? CURL_CSELECT_OUT : 0))
      }
      watchers[socket] = new
      watcher = new
    }
    watcher.watch([what & CURL_POLL_IN != 0 ? .read : [], what & CURL_POLL_OUT != 0 ? .write : []])
  }

  /// "At once" comes with every new and every resumed transfer: it waits for the end of the turn, not for a timer.
  private func ring(after milliseconds: Int) {
    if let timer { loop.cancel(timer) }
    timer = nil
    let wasSoon = ringSoon
    ringSoon = milliseconds == 0
    if milliseconds > 0 {
      timer = loop.schedule(after: .milliseconds(milliseconds)) { [unowned self] in
        timer = nil
        drive(CURL_SOCKET_BAD, 0)
      }
    } else if ringSoon && !wasSoon {
      loop.atEndOfTurn { [weak self] in
        guard let self, ringSoon else { return }
        ringSoon = false
        drive(CURL_SOCKET_BAD, 0)
      }
    }
  }

  // MARK: What we tell curl

  /// A socket that is none means "the timer rang".
  private func drive(_ socket: Int32, _ ready: Int32) {
    var running: Int32 = 0
    _ = within { unsafe curl_multi_socket_action(raw, socket, ready, &running) }
    reportDone()
  }

  /// Collected first, because a message dies with the removal of its transfer.
  private func reportDone() {
    var done: [(UnsafeMutableRawPointer, CURLcode)] = unsafe []
    var left: Int32 = 0
    while let message = unsafe curl_multi_info_read(raw, &left) {
      guard unsafe message.pointee.msg == CURLMSG_DONE else { continue }
      unsafe done.append((message.pointee.easy_handle, message.pointee.data.result))
    }
    for index in unsafe done.indices {
      let (easy, code) = unsafe done[index]
      unsafe transfers[easy]?(code)
    }
  }
}

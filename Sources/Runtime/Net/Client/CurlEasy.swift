// One transfer of libcurl, as an owned handle with typed settings. It lives on the loop of its multi handle and must be
// out of that before it is freed.

internal import CCurl

@safe
final class CurlEasy {
  let raw: UnsafeMutableRawPointer
  /// Of one setting: curl reads it as long as the handle lives.
  private var lines: UnsafeMutablePointer<curl_slist>?

  /// libcurl wants to be set up once in a process, before its first handle.
  private static let ready: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  static func setUp() { precondition(ready, "libcurl cannot be set up") }

  init?() {
    guard let raw = unsafe curl_easy_init() else { return nil }
    unsafe self.raw = raw
  }

  deinit {
    unsafe curl_easy_cleanup(raw)
    unsafe curl_slist_free_all(lines)
  }

  func set(_ option: CURLoption, _ value: Int) {
    CurlEasy.check(unsafe ccurl_set_long(raw, option, value), option)
  }

  func set(_ option: CURLoption, size: Int) {
    CurlEasy.check(unsafe ccurl_set_size(raw, option, Int64(size)), option)
  }

  func set(_ option: CURLoption, _ value: String) {
    CurlEasy.check(unsafe ccurl_set_text(raw, option, value), option)
  }

  func set(_ calls: ccurl_callbacks, context: UnsafeMutableRawPointer) {
    unsafe ccurl_set_callbacks(raw, calls, context)
  }

  /// Lines in curl's own form: "Name: value", "Name;" for an empty value, "Name:" to leave out what curl would add.
  func set(fields lines: [String]) { set(CURLOPT_HTTPHEADER, list: lines) }

  func set(_ option: CURLoption, list: [String]) {
    precondition(unsafe lines == nil, "a transfer has one list")
    for line in list { unsafe lines = curl_slist_append(lines, line) }
    CurlEasy.check(unsafe ccurl_set_list(raw, option, lines), option)
  }

  func watch(
    _ heard: curl_debug_callback, _ asked: curl_xferinfo_callback, context: UnsafeMutableRawPointer
  ) {
    unsafe ccurl_set_watchers(raw, heard, asked, context)
  }

  /// Blocks until it is over: for a thread that may wait.
  func perform() -> CURLcode { unsafe curl_easy_perform(raw) }

  /// Says which directions rest; unresting one delivers what curl kept.
  func rest(receiving: Bool, sending: Bool) -> CURLcode {
    unsafe curl_easy_pause(raw, (receiving ? CURLPAUSE_RECV : 0) | (sending ? CURLPAUSE_SEND : 0))
  }

  /// A setting is refused only by a libcurl that was built without what we need.
  private static func check(_ code: CURLcode, _ option: CURLoption) {
    precondition(code == CURLE_OK, "libcurl refuses option \(option.rawValue) with \(code.rawValue)")
  }
}

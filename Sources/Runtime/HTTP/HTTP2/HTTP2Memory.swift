// Where the sessions of one loop have their memory from (CNGHTTP2/shim.h says how). Whoever holds a session holds this.

internal import CNGHTTP2

@safe
final class HTTP2Memory {
  private let pool: UnsafeMutablePointer<cnghttp2_pool>

  init() { unsafe pool = cnghttp2_pool_new() }

  deinit { unsafe cnghttp2_pool_free(pool) }

  /// In the form that nghttp2 wants.
  var functions: nghttp2_mem { unsafe cnghttp2_mem(pool) }
}

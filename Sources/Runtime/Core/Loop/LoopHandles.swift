// The libuv handles that every loop has: the inbox's bell, the hooks around polling, the one timer, and an idle handle
// that keeps libuv from sleeping while jobs are left. libuv owns them until their close callback, so they are plain
// memory that is freed there.

internal import CUV

@safe
struct LoopHandles {
  private typealias Pointer<Handle> = UnsafeMutablePointer<Handle>

  private let loop: UnsafeMutablePointer<uv_loop_t>
  let async: UnsafeMutablePointer<uv_async_t>
  private let prepare: UnsafeMutablePointer<uv_prepare_t>
  private let check: UnsafeMutablePointer<uv_check_t>
  private let timer: UnsafeMutablePointer<uv_timer_t>
  private let idle: UnsafeMutablePointer<uv_idle_t>

  init(_ loop: UnsafeMutablePointer<uv_loop_t>) {
    unsafe self.loop = loop
    unsafe async = .allocate(capacity: 1)
    unsafe prepare = .allocate(capacity: 1)
    unsafe check = .allocate(capacity: 1)
    unsafe timer = .allocate(capacity: 1)
    unsafe idle = .allocate(capacity: 1)
  }

  func start(_ owner: Loop) {
    unsafe uv_async_init(loop, async) { unsafe LoopHandles.owner($0!.pointee.data).inboxRang() }
    unsafe uv_prepare_init(loop, prepare)
    unsafe uv_check_init(loop, check)
    unsafe uv_timer_init(loop, timer)
    unsafe uv_idle_init(loop, idle)
    let data = unsafe Unmanaged.passUnretained(owner).toOpaque()
    unsafe async.pointee.data = data
    unsafe prepare.pointee.data = data
    unsafe check.pointee.data = data
    unsafe timer.pointee.data = data
    unsafe uv_prepare_start(prepare) { unsafe LoopHandles.owner($0!.pointee.data).beforePoll() }
    unsafe uv_check_start(check) { unsafe LoopHandles.owner($0!.pointee.data).runReady() }
  }

  /// Rounded up: a timer may be late, never early.
  func arm(after wait: Duration) {
    let nanoseconds = max(0, wait.nanoseconds)
    let milliseconds = UInt64(nanoseconds / 1_000_000 + (nanoseconds % 1_000_000 > 0 ? 1 : 0))
    unsafe uv_update_time(loop)
    unsafe uv_timer_start(timer, { unsafe LoopHandles.owner($0!.pointee.data).timerRang() }, milliseconds, 0)
  }

  func setBusy(_ busy: Bool) {
    if busy {
      unsafe uv_idle_start(idle) { _ in }
    } else {
      unsafe uv_idle_stop(idle)
    }
  }

  func close() {
    unsafe closeAndFree(async)
    unsafe closeAndFree(prepare)
    unsafe closeAndFree(check)
    unsafe closeAndFree(timer)
    unsafe closeAndFree(idle)
  }

  private static func owner(_ data: UnsafeMutableRawPointer!) -> Loop {
    unsafe Unmanaged<Loop>.fromOpaque(data).takeUnretainedValue()
  }
}

/// Closes a handle that was allocated alone and frees it when libuv has let go.
func closeAndFree<Handle>(_ handle: UnsafeMutablePointer<Handle>) {
  let raw = unsafe UnsafeMutableRawPointer(handle).assumingMemoryBound(to: uv_handle_t.self)
  unsafe uv_close(raw) { unsafe UnsafeMutableRawPointer($0!).deallocate() }
}

// What the operating system says of this process and grants to it: environment, age, signals, descriptors. Called by the
// main thread, before there are others.

internal import Core
internal import Glibc

enum ProcessFacts {
  /// "NAME=VALUE" as the process was started. From the kernel's copy, which no other thread can change.
  static var environment: [String] {
    guard let content = try? SmallFile.read("/proc/self/environ", limit: 4 << 20) else { return [] }
    return content.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  /// How long ago the process was started, to the 10 ms that the kernel keeps.
  static var age: Duration? {
    guard let stat = try? SmallFile.read("/proc/self/stat", limit: 4_096) else { return nil }
    // Behind the name, which may itself hold spaces and parentheses; the start is the 20th field from there.
    let text = String(decoding: stat, as: UTF8.self)
    guard let close = text.lastIndex(of: ")") else { return nil }
    let fields = text[text.index(after: close)...].split(separator: " ")
    guard fields.count > 19, let ticks = Int(fields[19]) else { return nil }
    var now = timespec()
    guard unsafe clock_gettime(CLOCK_BOOTTIME, &now) == 0 else { return nil }
    let started = Duration.milliseconds(ticks * 1_000 / sysconf(Int32(_SC_CLK_TCK)))
    return Duration.seconds(now.tv_sec) + .nanoseconds(now.tv_nsec) - started
  }

  /// Lets the process have as many descriptors as it may; answers how many those are.
  static func raiseDescriptorLimit() -> Int {
    let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    var limit = rlimit()
    guard unsafe getrlimit(resource, &limit) == 0 else { return 0 }
    limit.rlim_cur = limit.rlim_max
    unsafe setrlimit(resource, &limit)
    unsafe getrlimit(resource, &limit)
    return Int(clamping: limit.rlim_cur)
  }

  /// A peer that is gone is told by the write, not by a signal that would end the process. And whoever started us may
  /// have left the signals that we obey blocked; the threads that we start inherit what is set here.
  static func prepareSignals() {
    signal(SIGPIPE, SIG_IGN)
    var obeyed = sigset_t()
    unsafe sigemptyset(&obeyed)
    for signal in [SIGTERM, SIGINT, SIGHUP] { unsafe sigaddset(&obeyed, signal) }
    unsafe pthread_sigmask(SIG_UNBLOCK, &obeyed, nil)
  }
}

// What the kernel knows of this process, under the names that every Prometheus client uses. Read when metrics are read:
// a few small files under /proc, none of which is on a disk.

internal import Glibc

extension Metrics {
  /// Adds memory, processor time, descriptors and start time of the process.
  public func collectProcess() {
    collect("process_cpu_seconds_total", help: "Processor time used, user and system.", kind: .counter) {
      ProcessReading.now.cpuSeconds
    }
    collect("process_resident_memory_bytes", help: "Resident memory.", kind: .gauge) {
      ProcessReading.now.residentBytes
    }
    collect("process_virtual_memory_bytes", help: "Virtual memory.", kind: .gauge) {
      ProcessReading.now.virtualBytes
    }
    collect("process_start_time_seconds", help: "When the process started, in seconds since 1970.", kind: .gauge) {
      ProcessReading.startTime
    }
    collect("process_open_fds", help: "Open file descriptors.", kind: .gauge) { ProcessReading.openDescriptors }
    collect("process_max_fds", help: "The most file descriptors that may be open.", kind: .gauge) {
      ProcessReading.maxDescriptors
    }
  }
}

/// The numbers of /proc/self/stat that we want; NaN where they cannot be read.
struct ProcessReading {
  var cpuSeconds = Double.nan
  var residentBytes = Double.nan
  var virtualBytes = Double.nan
  /// Since the machine started.
  var startSeconds = Double.nan

  static var now: ProcessReading { ProcessReading(stat: text(of: "/proc/self/stat")) }

  /// Fields are counted from behind the name, which may itself hold spaces and parentheses.
  init(stat: String) {
    guard let close = stat.lastIndex(of: ")") else { return }
    let fields = stat[stat.index(after: close)...].split(separator: " ").map { Double($0) ?? .nan }
    guard fields.count > 21 else { return }
    let ticks = Double(sysconf(Int32(_SC_CLK_TCK)))
    cpuSeconds = (fields[11] + fields[12]) / ticks
    startSeconds = fields[19] / ticks
    virtualBytes = fields[20]
    residentBytes = fields[21] * Double(sysconf(Int32(_SC_PAGESIZE)))
  }

  static let startTime: Double = {
    let boot = text(of: "/proc/stat").split(separator: "\n").first { $0.hasPrefix("btime ") }
    return (boot.flatMap { Double($0.dropFirst(6)) } ?? .nan) + now.startSeconds
  }()

  static var openDescriptors: Double {
    guard let folder = unsafe opendir("/proc/self/fd") else { return .nan }
    defer { unsafe closedir(folder) }
    // Not counted: ".", "..", and the descriptor that is reading them.
    var count = -3.0
    while unsafe readdir(folder) != nil { count += 1 }
    return count
  }

  static var maxDescriptors: Double {
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return .nan }
    return limit.rlim_cur == .max ? .infinity : Double(limit.rlim_cur)
  }

  private static func text(of path: String) -> String {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return String(decoding: text, as: UTF8.self) }
      text += buffer[..<count]
    }
  }
}

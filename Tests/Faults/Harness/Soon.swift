// As `eventually`, for tests whose clients run in this process: it keeps no thread from them while it waits.

import Foundation

/// Asks until it holds, for `seconds` at most.
func soon(within seconds: Double, _ holds: () -> Bool) async -> Bool {
  let end = Date(timeIntervalSinceNow: seconds)
  while Date() < end {
    if holds() { return true }
    try? await Task.sleep(for: .milliseconds(5))
  }
  return holds()
}

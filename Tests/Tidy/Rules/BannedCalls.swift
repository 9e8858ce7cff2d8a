// Calls that this code base does not make, each with the one to make in its place. Looked for in masked code.

import Foundation

struct Ban {
  /// ICU's syntax; `(?<![\w.])` means "a call of the global function".
  let pattern: String
  let folder: String
  /// Files that may, each with its reason.
  let except: [String: String]
  let instead: String

  init(_ pattern: String, in folder: String = "Sources/", except: [String: String] = [:], instead: String) {
    self.pattern = pattern
    self.folder = folder
    self.except = except
    self.instead = instead
  }
}

enum BannedCalls {
  static let all: [Ban] = [
    Ban(
      #"\bTask\s*(?:<[^>]*>\s*)?(?:\.\s*immediate\w*\s*)?[({]"#,
      except: ["Sources/Runtime/Core/Loop/Loop+Tasks.swift": "this is Loop.spawn"],
      instead: "Loop.spawn: only its tasks stay on their loop"),
    Ban(#"\bTask\s*\.\s*(?:immediateD|d)etached\b"#, instead: "Loop.spawn: a detached task runs in the global pool"),
    Ban(#"\basync\s+let\b"#, instead: "await one after the other, or Loop.spawn for each"),
    Ban(#"\bTask\s*\.\s*sleep\b"#, instead: "loop.sleep(for:), which is one timer of the loop"),
    Ban(#"^\s*(?:(?:public|package|private|final)\s+)*actor\s"#, instead: "a plain class that belongs to one Loop"),
    Ban(#"(?<![\w.])(?:debugPrint|print|dump|NSLog|puts|perror)\("#, in: "Sources/Runtime/", instead: "Log"),
    Ban(
      #"(?<![\w.])(?<!func )(?:u?sleep|nanosleep)\((?!for:|until:)"#,
      instead: "loop.sleep(for:) or loop.schedule(after:)"),
    Ban(#"\btry!"#, instead: "throws, or precondition with the reason"),
    Ban(#"\bas!"#, instead: "a type that needs no cast"),
    Ban(#"\bDispatch(?:Queue|Semaphore|Group|WorkItem|Source)\b"#, instead: "Loop or WorkerPool"),
    Ban(#"\b(?:NSLock|NSRecursiveLock|os_unfair_lock)\b"#, instead: "what a loop owns needs no lock; else Monitor"),
    Ban(
      #"\b(?:pthread|uv)_(?:mutex|rwlock|cond|spin|sem)_\w+\("#,
      except: ["Sources/Runtime/Core/Workers/Monitor.swift": "this is the one lock with a condition"],
      instead: "what a loop owns needs no lock; else Monitor"),
    Ban(#"\bMutex\s*[<(]"#, instead: "Monitor: the thread sanitizer does not see into Mutex"),
    Ban(
      #"(?<![\w.])_?exit\("#, in: "Sources/Runtime/",
      instead: "throw, or precondition: only the executable ends the process"),
    Ban(#"(?<![\w.])(?:system|popen)\("#, instead: "a child process of Net, which has no shell in between"),
    Ban(
      #"\bMirror\s*\("#,
      except: ["Sources/Runtime/Core/Log/Secret.swift": "it shows reflection less than there is"],
      instead: "say what is meant: no reflection"),
    Ban(#"@resultBuilder\b|#externalMacro\b"#, instead: "plain calls: no result builders, no macros"),
    Ban(
      #"\b(?:class|struct|enum|actor|protocol)\s+\w*(?:Manager|Helpers?|Utils?|Utility|Impl)\b"#,
      instead: "a noun for what it is"),
  ]

  static func check(_ files: [SourceFile], bans: [Ban] = all) -> [Finding] {
    bans.flatMap { ban in
      files.filter { $0.path.hasPrefix(ban.folder) && ban.except[$0.path] == nil }.flatMap { file in
        file.code.matches(of: ban.pattern).map { match in
          let call = match.whole.trimmingCharacters(in: .whitespacesAndNewlines)
          return Finding(path: file.path, line: match.line, message: "\(call) is banned; instead: \(ban.instead)")
        }
      }
    }
  }

  /// Exceptions for files that no longer need them.
  static func stale(_ files: [SourceFile], bans: [Ban] = all) -> [Finding] {
    bans.flatMap { ban in
      ban.except.keys.filter { path in
        files.first { $0.path == path }.map { $0.code.matches(of: ban.pattern).isEmpty } ?? true
      }.map { Finding(path: $0, line: 1, message: "needs no exception any more from the ban of \(ban.pattern)") }
    }
  }
}

"""Plants defects in a copy of the store's source, builds it once, and sees that the simulator finds each within 1,000 seeds.

The production code has no hook for this: a mutant is a place in its source and what stands there instead, chosen by the
environment of the process. The copy is build/mutants; what is not changed there are links. Usage: mutants.py [NAME ...]
"""

import os
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
COPY = ROOT / "build" / "mutants"
RUNTIME = pathlib.Path("Sources/Runtime")
# What mutants stand in; a file's place is unique among them.
FOLDERS = ["State", "Replication"]
SEEDS = 1000

# (name, file, what stands there, what stands there instead, and so on). PLANTED is true where the mutant is chosen.
MUTANTS = [
    ("shows before it is durable", "Committing/Committer.swift",
     "    do throws(StorageError) {\n      let outcomes = try await group.run(on: database) {",
     "    if PLANTED { for plan in plans { for (_, commit) in plan.decided {\n"
     "      if let commit, commit.revision > plan.scope.state.cursor.revision { plan.scope.publish(commit) } } } }\n"
     "    do throws(StorageError) {\n      let outcomes = try await group.run(on: database) {"),
    ("answers before it is durable", "Committing/Committer.swift",
     "      let outcomes = try await group.run(on: database) { place,",
     "      if PLANTED, plans.count == 1 { return show(plans[0]) }\n"
     "      let outcomes = try await group.run(on: database) { place,"),
    ("writes on what is old", "Committing/GroupWrite.swift",
     "guard row.integer(0) == Int64(part.base.revision), row.text(1)", "guard PLANTED || row.integer(0) == Int64(part.base.revision), row.text(1)"),
    ("answers another revision", "Committing/Committer.swift",
     "      pending.end(.durable(commit.map { Cursor(plan.base.epoch, $0.revision) }))",
     "      pending.end(.durable(commit.map { PLANTED ? plan.scope.state.cursor : Cursor(plan.base.epoch, $0.revision) }))"),
    ("leaves a row out", "Committing/ScopeJournal.swift",
     "    for change in commit.changes {\n      if let after",
     "    for change in PLANTED && commit.changes.count > 1 ? Array(commit.changes.dropLast()) : commit.changes {\n      if let after"),
    ("loses outbox rows", "Committing/ScopeJournal.swift",
     "    if keepsOutbox {\n", "    if keepsOutbox && !(PLANTED && commit.revision % 4 == 0) {\n"),
    ("remembers no calls", "Committing/Committer.swift",
     "      if let (key, result) = pending.operation {", "      if !PLANTED, let (key, result) = pending.operation {"),
    ("looks for a lost commit without its lock", "Committing/GroupWrite.swift",
     "let row = try await transaction.run([create ?? journal.lock(id, isPatient: true)])[0]",
     "let row = PLANTED ? SQLRows() : try await transaction.run([create ?? journal.lock(id, isPatient: true)])[0]"),
    ("takes a lost commit for undone", "Committing/GroupWrite.swift",
     "      return !found.isEmpty\n", "      return !PLANTED && !found.isEmpty\n"),
    ("takes a lost judgement for one", "Committing/Committer+Failing.swift",
     "      if part.statements.isEmpty {\n        again(plan)", "      if part.statements.isEmpty {\n        if PLANTED { show(plan) } else { again(plan) }"),
    ("writes behind a scope's end", "Committing/Pending.swift",
     "      if isEnding {", "      if !PLANTED && isEnding {"),
    ("loads no marks", "Committing/ScopeJournal.swift",
     "for mark in marks?.resources ?? [] {", "for mark in PLANTED ? [] : marks?.resources ?? [] {"),
    ("catches up across histories", "Committing/Committer+CatchingUp.swift",
     "guard head?.text(1) == scope.state.cursor.epoch.text,", "guard PLANTED || head?.text(1) == scope.state.cursor.epoch.text,"),
    ("misses what is pruned", "Committing/Committer+CatchingUp.swift",
     "    return head?.integer(0) ?? 0 <= scope.state.cursor.revision", "    return PLANTED || head?.integer(0) ?? 0 <= scope.state.cursor.revision"),
    ("shows what was decided first", "Committing/Committer.swift",
     "    underway[place] = (anew, part(of: anew, mark, at: .now))\n    return underway[place].part",
     "    let newest = part(of: anew, mark, at: .now)\n    underway[place] = (PLANTED ? plan : anew, newest)\n    return newest"),
    ("forgets what was put off anew", "Committing/Committer.swift",
     "    waiting.insert(contentsOf: anew.deferred.map { (plan.scope, $0) }, at: 0)",
     "    if !PLANTED { waiting.insert(contentsOf: anew.deferred.map { (plan.scope, $0) }, at: 0) }"),
    ("never compares", "Store/ScopeHome.swift",
     "    guard !ids.isEmpty else { return }", "    guard !PLANTED, !ids.isEmpty else { return }"),
    ("tells less than before", "Store/ScopeHome.swift",
     "seen.revision > scope.state.cursor.revision {", "!PLANTED, seen.revision > scope.state.cursor.revision {"),
    ("has two of one scope", "Store/ScopeHome.swift",
     "guard let known = scopes[loaded.id], !known.isEnded else", "guard !PLANTED, let known = scopes[loaded.id], !known.isEnded else",
     "    if loading[id] != nil {\n      if let scope", "    if !PLANTED, loading[id] != nil {\n      if let scope"),
    ("lets go of what is observed", "Store/ScopeHome.swift",
     "    where !scope.isObserved && scope.lastUsed", "    where (PLANTED || !scope.isObserved) && scope.lastUsed"),
    ("finds what is being created", "Store/ScopeHome.swift",
     "      if scope.isNew {\n", "      if PLANTED { return scope }\n      if scope.isNew {\n"),
    ("keeps old slices", "Observing/LiveScope.swift",
     "    slices.removeAll(keepingCapacity: true)\n", "    if !PLANTED || commit.revision % 5 != 0 { slices.removeAll(keepingCapacity: true) }\n"),
    ("resumes in another history", "Observing/Observer.swift",
     "if let since, since.epoch == head.epoch,", "if let since, PLANTED || since.epoch == head.epoch,"),
    ("resumes with other rights", "Values/ResumePlace.swift",
     "    since.epoch == cursor.epoch ?", "    PLANTED || since.epoch == cursor.epoch ?"),
    ("resumes one too far", "Observing/Observer.swift",
     "since: since.revision)", "since: PLANTED ? min(since.revision + 1, head.revision) : since.revision)"),
    ("says another version", "Observing/Observer.swift",
     "version: scope.state.version(of: observation.facts),",
     "version: PLANTED ? scope.state.cursor.revision : scope.state.version(of: observation.facts),"),
    ("shows what may not be seen", "Observing/Observer.swift",
     "      guard now != observation.viewer else", "      guard !PLANTED, now != observation.viewer else"),
    ("leaves an observation out", "Observing/Observer.swift",
     "    let slices = observations.compactMap {", "    let slices = (PLANTED && head % 4 == 0 ? Array(observations.dropLast()) : observations).compactMap {"),
    ("tells from one too late", "History/History.swift",
     "commits[(first + revision - floor)...]", "commits[min(first + revision - floor + (PLANTED ? 1 : 0), commits.count)...]"),
    ("merges the first for the last", "History/History.swift",
     "      touched[place].after = change.after", "      if !PLANTED { touched[place].after = change.after }"),
    ("counts from a wrong base", "Draft.swift",
     "key: place.key, base: base.version(of: place.facts),", "key: place.key, base: PLANTED ? base.cursor.revision : base.version(of: place.facts),"),
    ("hides nothing", "Observing/ChangeEncoder.swift",
     "        for touched in change.touched { entry(touched, key, into: &json) }",
     "        for touched in change.touched where !PLANTED || touched.after != nil { entry(touched, key, into: &json) }"),
    # Replication by Redis.
    ("the relay skips a row", "Outbox/OutboxPass.swift",
     "    let commits = all.compactMap(\\.commit)\n",
     "    let commits = all.filter { !PLANTED || $0.revision % 4 != 0 }.compactMap(\\.commit)\n"),
    ("deletes what it could not send", "Outbox/OutboxPass.swift",
     "        return (outcome, [])\n", "        return (outcome, PLANTED ? OutboxPass.deletes(all, commits.map { _ in .integer(1) }) : [])\n"),
    ("deletes what Redis refuses", "Outbox/OutboxPass.swift",
     "      if row.commit != nil, rest.popFirst()?.integer == nil {", "      if row.commit != nil, rest.popFirst()?.integer == nil, !PLANTED {"),
    ("never looks into the outbox", "Outbox/OutboxRelay.swift",
     "guard isThere, !isClosed, !isPolling else", "guard !PLANTED, isThere, !isClosed, !isPolling else"),
    ("believes a head after a failover", "Commits/RedisReplicatorParts.swift",
     "  var isTrusted: Bool { ", "  var isTrusted: Bool { PLANTED || "),
    ("does not compare when it listens anew", "Commits/RedisReplicatorParts.swift",
     "    guard !isMissedSaid else", "    guard !PLANTED, !isMissedSaid else"),
    ("takes a stream with a gap", "Commits/CommitStream.swift",
     "guard commit.cursor.revision == (", "guard PLANTED || commit.cursor.revision == ("),
    ("listens to nothing after a reconnect", "Redis/RedisSubscriber.swift",
     "    for channel in wanted.sorted() {", "    for channel in PLANTED ? [] : wanted.sorted() {"),
    ("does not tell Redis its script again", "Redis/RedisScript.swift",
     "    if case .error(let message) = reply { message", "    if case .error(let message) = reply { !PLANTED && message"),
    ("waits for ever for a reply", "Redis/RedisConnection.swift",
     "  package func deadlinePassed() { ", "  package func deadlinePassed() { if PLANTED { return }; "),
    ("takes silence for life", "Redis/RedisSubscriber.swift",
     "    if let pingedAt, connection.lastHeard < pingedAt {", "    if !PLANTED, let pingedAt, connection.lastHeard < pingedAt {"),
]


def link(target: pathlib.Path, source: pathlib.Path) -> None:
    if not target.exists():
        target.symlink_to(source)


def plant() -> None:
    """Writes the copy anew, all mutants in it."""
    COPY.mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / "Package.swift", COPY / "Package.swift")
    for name in ["Tests", "Codegen", "clients", "Benchmarks"]:
        link(COPY / name, ROOT / name)
    runtime = COPY / "Sources" / "Runtime"
    runtime.mkdir(parents=True, exist_ok=True)
    for folder in (ROOT / "Sources").iterdir():
        if folder.name != "Runtime":
            link(COPY / "Sources" / folder.name, folder)
    for folder in (ROOT / "Sources" / "Runtime").iterdir():
        # An older copy had a link there: what is planted must not be written through it.
        if folder.name in FOLDERS and (runtime / folder.name).is_symlink():
            (runtime / folder.name).unlink()
        if folder.name not in FOLDERS:
            link(runtime / folder.name, folder)
    texts = {
        file: file.read_text() for folder in FOLDERS for file in sorted((ROOT / RUNTIME / folder).rglob("*.swift"))}
    for number, (name, path, *edits) in enumerate(MUTANTS):
        file = next(file for folder in FOLDERS if (file := ROOT / RUNTIME / folder / path) in texts)
        for old, new in zip(edits[::2], edits[1::2]):
            if (count := texts[file].count(old)) != 1:
                sys.exit(f"mutants: “{name}”: this must stand once in {path}, and stands there {count} times:\n{old}")
            texts[file] = texts[file].replace(old, new.replace("PLANTED", f"(planted == {number})"))
    for folder in FOLDERS:
        texts[ROOT / RUNTIME / folder / "Planted.swift"] = (
            "internal import Glibc\n\n"
            'let planted: Int = unsafe getenv("CASCADE_MUTANT").flatMap { unsafe Int(String(cString: $0)) } ?? -1\n')
    for file, text in texts.items():
        copy = COPY / file.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        if not copy.exists() or copy.read_text() != text:
            copy.write_text(text)


def run(arguments: list[str], mutant: int) -> str | None:
    """The first divergence; nil where there was none."""
    simulator = COPY / ".build" / "debug" / "Simulator"
    environment = dict(os.environ, CASCADE_MUTANT=str(mutant))
    done = subprocess.run(
        [simulator, "--seeds", str(SEEDS), "--first-only", *arguments], env=environment, capture_output=True, text=True)
    if done.returncode < 0:
        return f"the store stops itself ({-done.returncode})"
    return next((line for line in done.stdout.splitlines() if line.startswith("seed ")), None)


def main() -> None:
    plant()
    if subprocess.run(["swift", "build", "--package-path", COPY, "--product", "Simulator"]).returncode != 0:
        sys.exit("mutants: the copy does not build")
    sound = run([], -1)
    if sound is not None:
        sys.exit(f"mutants: without any the simulator finds {sound}")
    missed = 0
    edges = ["dropsAFrame", "swapsTwoFrames", "repeatsAFrame", "checksNoBase", "resumesAcrossRights"]
    chosen = [(name, number, []) for number, (name, *_) in enumerate(MUTANTS)]
    chosen += [(name, -1, ["--mutation", name]) for name in edges]
    for name, number, arguments in chosen:
        if sys.argv[1:] and name not in sys.argv[1:]:
            continue
        found = run(arguments, number)
        missed += found is None
        print(f"{name:50} {'NOT FOUND' if found is None else found[:150]}", flush=True)
    print(f"mutants: {missed} not found within {SEEDS} seeds" if missed else "mutants: all found")
    sys.exit(1 if missed else 0)


main()

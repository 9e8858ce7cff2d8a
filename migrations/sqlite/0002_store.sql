-- 0002_store, written by `codegen migrate`. It runs in one transaction, with foreign keys off.

CREATE TABLE "events" (
  "scope_id" TEXT NOT NULL,
  "revision" INTEGER NOT NULL,
  "mark" TEXT NOT NULL,
  "at" INTEGER NOT NULL,
  "body" BLOB NOT NULL,
  PRIMARY KEY ("scope_id", "revision")
) STRICT, WITHOUT ROWID;
CREATE INDEX "events_by_at" ON "events" ("at");
CREATE TABLE "operations" (
  "caller" TEXT NOT NULL,
  "operation_id" TEXT NOT NULL,
  "digest" BLOB NOT NULL,
  "scope_id" TEXT,
  "revision" INTEGER,
  "result" BLOB NOT NULL,
  "at" INTEGER NOT NULL,
  PRIMARY KEY ("caller", "operation_id")
) STRICT, WITHOUT ROWID;
CREATE INDEX "operations_by_at" ON "operations" ("at");
CREATE TABLE "outbox" (
  "partition" INTEGER NOT NULL,
  "scope_id" TEXT NOT NULL,
  "revision" INTEGER NOT NULL,
  "epoch" TEXT NOT NULL,
  PRIMARY KEY ("partition", "scope_id", "revision")
) STRICT, WITHOUT ROWID;
CREATE TABLE "scopes" (
  "id" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "epoch" TEXT NOT NULL,
  "revision" INTEGER NOT NULL,
  "marks" BLOB,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;

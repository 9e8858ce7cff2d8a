-- 0002_store, written by `codegen migrate`. It runs in one transaction.

CREATE TABLE "events" (
  "scope_id" text COLLATE "C" NOT NULL,
  "revision" bigint NOT NULL,
  "mark" text COLLATE "C" NOT NULL,
  "at" bigint NOT NULL,
  "body" bytea NOT NULL,
  PRIMARY KEY ("scope_id", "revision")
);
CREATE TABLE "operations" (
  "caller" text COLLATE "C" NOT NULL,
  "operation_id" text COLLATE "C" NOT NULL,
  "digest" bytea NOT NULL,
  "scope_id" text COLLATE "C",
  "revision" bigint,
  "result" bytea NOT NULL,
  "at" bigint NOT NULL,
  PRIMARY KEY ("caller", "operation_id")
);
CREATE TABLE "outbox" (
  "partition" bigint NOT NULL,
  "scope_id" text COLLATE "C" NOT NULL,
  "revision" bigint NOT NULL,
  "epoch" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("partition", "scope_id", "revision")
);
CREATE TABLE "scopes" (
  "id" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "epoch" text COLLATE "C" NOT NULL,
  "revision" bigint NOT NULL,
  "marks" bytea,
  PRIMARY KEY ("id")
);
CREATE INDEX "events_by_at" ON "events" ("at");
CREATE INDEX "operations_by_at" ON "operations" ("at");

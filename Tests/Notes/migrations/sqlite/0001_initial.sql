-- 0001_initial, written by `codegen migrate`. It runs in one transaction, with foreign keys off.

CREATE TABLE "events" (
  "scope_id" TEXT NOT NULL,
  "revision" INTEGER NOT NULL,
  "mark" TEXT NOT NULL,
  "at" INTEGER NOT NULL,
  "body" BLOB NOT NULL,
  PRIMARY KEY ("scope_id", "revision")
) STRICT, WITHOUT ROWID;
CREATE INDEX "events_by_at" ON "events" ("at");
CREATE TABLE "note_events" (
  "notebook_id" TEXT NOT NULL,
  "sequence" INTEGER NOT NULL,
  "version" INTEGER NOT NULL,
  "author" TEXT NOT NULL,
  "at" INTEGER NOT NULL,
  "event" TEXT NOT NULL CHECK (json_valid("event")),
  PRIMARY KEY ("notebook_id", "sequence"),
  CONSTRAINT "note_events_notebook_id_ref" FOREIGN KEY ("notebook_id") REFERENCES "notebooks" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE TABLE "notebooks" (
  "id" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "title" TEXT NOT NULL,
  "slug" TEXT,
  "is_shared" INTEGER NOT NULL DEFAULT 0 CHECK ("is_shared" IN (0, 1)),
  "shelf" INTEGER NOT NULL DEFAULT 1,
  "max_notes" INTEGER NOT NULL DEFAULT 100,
  "page" TEXT NOT NULL CHECK (json_valid("page")),
  "topics" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("topics")),
  "passphrase" TEXT,
  "has_passphrase" INTEGER NOT NULL CHECK ("has_passphrase" IN (0, 1)),
  "remarks" TEXT,
  "owner_name" TEXT NOT NULL,
  "created_at" INTEGER NOT NULL,
  "note_count" INTEGER NOT NULL,
  "size" INTEGER NOT NULL,
  "is_archived" INTEGER NOT NULL CHECK ("is_archived" IN (0, 1)),
  "cover" TEXT,
  PRIMARY KEY ("id"),
  CONSTRAINT "notebooks_title_length" CHECK (length("title") BETWEEN 1 AND 100),
  CONSTRAINT "notebooks_slug_length" CHECK (length("slug") <= 40),
  CONSTRAINT "notebooks_shelf_values" CHECK ("shelf" IN (1, 2, 3, 4)),
  CONSTRAINT "notebooks_max_notes_range" CHECK ("max_notes" BETWEEN 1 AND 1000),
  CONSTRAINT "notebooks_remarks_length" CHECK (length("remarks") <= 500),
  CONSTRAINT "notebooks_cover_length" CHECK (length("cover") <= 32)
) STRICT, WITHOUT ROWID;
CREATE INDEX "notebooks_by_owner_name_created_at" ON "notebooks" ("owner_name", "created_at");
CREATE UNIQUE INDEX "notebooks_unique_slug" ON "notebooks" ("slug");
CREATE TABLE "notes" (
  "notebook_id" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "title" TEXT NOT NULL,
  "content" TEXT NOT NULL CHECK (json_valid("content")),
  "priority" INTEGER NOT NULL DEFAULT 2,
  "parent_id" TEXT,
  "labels" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("labels")),
  "steps" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("steps")),
  "figures" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("figures")),
  "shares" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("shares")),
  "earlier_priorities" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("earlier_priorities")),
  "is_pinned" INTEGER NOT NULL DEFAULT 0 CHECK ("is_pinned" IN (0, 1)),
  "weight" REAL NOT NULL DEFAULT 80.0,
  "serial" INTEGER,
  "due_at" INTEGER,
  "estimate" INTEGER,
  "quota" INTEGER NOT NULL DEFAULT 65536,
  "link" TEXT,
  "contact" TEXT,
  "color" TEXT,
  "language" TEXT,
  "rank" TEXT NOT NULL,
  "is_locked" INTEGER NOT NULL CHECK ("is_locked" IN (0, 1)),
  "read_count" INTEGER NOT NULL,
  "created_at" INTEGER NOT NULL,
  "author" TEXT NOT NULL,
  PRIMARY KEY ("notebook_id", "id"),
  CONSTRAINT "notes_title_length" CHECK (length("title") BETWEEN 1 AND 200),
  CONSTRAINT "notes_priority_values" CHECK ("priority" IN (1, 2, 3)),
  CONSTRAINT "notes_weight_range" CHECK ("weight" BETWEEN 40.0 AND 400.0),
  CONSTRAINT "notes_estimate_range" CHECK ("estimate" BETWEEN 0 AND 86400000000),
  CONSTRAINT "notes_quota_range" CHECK ("quota" BETWEEN 0 AND 1048576),
  CONSTRAINT "notes_link_length" CHECK (length("link") <= 2048),
  CONSTRAINT "notes_contact_length" CHECK (length("contact") <= 254),
  CONSTRAINT "notes_color_length" CHECK (length("color") <= 7),
  CONSTRAINT "notes_language_length" CHECK (length("language") <= 35),
  CONSTRAINT "notes_notebook_id_parent_id_ref" FOREIGN KEY ("notebook_id", "parent_id") REFERENCES "notes" ("notebook_id", "id") DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "notes_notebook_id_ref" FOREIGN KEY ("notebook_id") REFERENCES "notebooks" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX "notes_by_due_at" ON "notes" ("due_at");
CREATE UNIQUE INDEX "notes_unique_notebook_id_rank" ON "notes" ("notebook_id", "rank");
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
CREATE TABLE "pens" (
  "id" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "bill" TEXT,
  PRIMARY KEY ("id"),
  CONSTRAINT "pens_name_length" CHECK (length("name") BETWEEN 1 AND 50),
  CONSTRAINT "pens_bill_length" CHECK (length("bill") <= 4096)
) STRICT, WITHOUT ROWID;
CREATE TABLE "scopes" (
  "id" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "epoch" TEXT NOT NULL,
  "revision" INTEGER NOT NULL,
  "marks" BLOB,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;

-- 0001_initial, written by `codegen migrate`. It runs in one transaction.

CREATE TABLE "events" (
  "scope_id" text COLLATE "C" NOT NULL,
  "revision" bigint NOT NULL,
  "mark" text COLLATE "C" NOT NULL,
  "at" bigint NOT NULL,
  "body" bytea NOT NULL,
  PRIMARY KEY ("scope_id", "revision")
);
CREATE TABLE "note_events" (
  "notebook_id" text COLLATE "C" NOT NULL,
  "sequence" bigint NOT NULL,
  "version" bigint NOT NULL,
  "author" text COLLATE "C" NOT NULL,
  "at" bigint NOT NULL,
  "event" jsonb NOT NULL,
  PRIMARY KEY ("notebook_id", "sequence")
);
CREATE TABLE "notebooks" (
  "id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "slug" text COLLATE "C",
  "is_shared" boolean NOT NULL DEFAULT false,
  "shelf" smallint NOT NULL DEFAULT 1,
  "max_notes" bigint NOT NULL DEFAULT 100,
  "page" jsonb NOT NULL,
  "topics" jsonb NOT NULL DEFAULT '[]',
  "passphrase" text COLLATE "C",
  "has_passphrase" boolean NOT NULL,
  "remarks" text COLLATE "C",
  "owner_name" text COLLATE "C" NOT NULL,
  "created_at" bigint NOT NULL,
  "note_count" bigint NOT NULL,
  "size" bigint NOT NULL,
  "is_archived" boolean NOT NULL,
  "cover" text COLLATE "C",
  PRIMARY KEY ("id"),
  CONSTRAINT "notebooks_title_length" CHECK (length("title") BETWEEN 1 AND 100),
  CONSTRAINT "notebooks_slug_length" CHECK (length("slug") <= 40),
  CONSTRAINT "notebooks_shelf_values" CHECK ("shelf" IN (1, 2, 3, 4)),
  CONSTRAINT "notebooks_max_notes_range" CHECK ("max_notes" BETWEEN 1 AND 1000),
  CONSTRAINT "notebooks_remarks_length" CHECK (length("remarks") <= 500),
  CONSTRAINT "notebooks_cover_length" CHECK (length("cover") <= 32)
);
CREATE TABLE "notes" (
  "notebook_id" text COLLATE "C" NOT NULL,
  "id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "content" jsonb NOT NULL,
  "priority" smallint NOT NULL DEFAULT 2,
  "parent_id" text COLLATE "C",
  "labels" jsonb NOT NULL DEFAULT '[]',
  "steps" jsonb NOT NULL DEFAULT '[]',
  "figures" jsonb NOT NULL DEFAULT '[]',
  "shares" jsonb NOT NULL DEFAULT '[]',
  "earlier_priorities" jsonb NOT NULL DEFAULT '[]',
  "is_pinned" boolean NOT NULL DEFAULT false,
  "weight" double precision NOT NULL DEFAULT 80.0,
  "serial" bigint,
  "due_at" bigint,
  "estimate" bigint,
  "quota" bigint NOT NULL DEFAULT 65536,
  "link" text COLLATE "C",
  "contact" text COLLATE "C",
  "color" text COLLATE "C",
  "language" text COLLATE "C",
  "rank" text COLLATE "C" NOT NULL,
  "is_locked" boolean NOT NULL,
  "read_count" bigint NOT NULL,
  "created_at" bigint NOT NULL,
  "author" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("notebook_id", "id"),
  CONSTRAINT "notes_title_length" CHECK (length("title") BETWEEN 1 AND 200),
  CONSTRAINT "notes_priority_values" CHECK ("priority" IN (1, 2, 3)),
  CONSTRAINT "notes_weight_range" CHECK ("weight" BETWEEN 40.0 AND 400.0),
  CONSTRAINT "notes_estimate_range" CHECK ("estimate" BETWEEN 0 AND 86400000000),
  CONSTRAINT "notes_quota_range" CHECK ("quota" BETWEEN 0 AND 1048576),
  CONSTRAINT "notes_link_length" CHECK (length("link") <= 2048),
  CONSTRAINT "notes_contact_length" CHECK (length("contact") <= 254),
  CONSTRAINT "notes_color_length" CHECK (length("color") <= 7),
  CONSTRAINT "notes_language_length" CHECK (length("language") <= 35)
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
CREATE TABLE "pens" (
  "id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "bill" text COLLATE "C",
  PRIMARY KEY ("id"),
  CONSTRAINT "pens_name_length" CHECK (length("name") BETWEEN 1 AND 50),
  CONSTRAINT "pens_bill_length" CHECK (length("bill") <= 4096)
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
CREATE INDEX "notebooks_by_owner_name_created_at" ON "notebooks" ("owner_name", "created_at");
CREATE UNIQUE INDEX "notebooks_unique_slug" ON "notebooks" ("slug");
CREATE INDEX "notes_by_due_at" ON "notes" ("due_at");
CREATE UNIQUE INDEX "notes_unique_notebook_id_rank" ON "notes" ("notebook_id", "rank");
CREATE INDEX "operations_by_at" ON "operations" ("at");
ALTER TABLE "note_events" ADD CONSTRAINT "note_events_notebook_id_ref" FOREIGN KEY ("notebook_id") REFERENCES "notebooks" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "notes" ADD CONSTRAINT "notes_notebook_id_parent_id_ref" FOREIGN KEY ("notebook_id", "parent_id") REFERENCES "notes" ("notebook_id", "id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "notes" ADD CONSTRAINT "notes_notebook_id_ref" FOREIGN KEY ("notebook_id") REFERENCES "notebooks" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

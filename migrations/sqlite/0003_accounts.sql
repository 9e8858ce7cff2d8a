-- 0003_accounts, written by `codegen migrate`. It runs in one transaction, with foreign keys off.

CREATE TABLE "logins" (
  "user_id" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "password_hash" TEXT,
  "password_changed_at" INTEGER,
  "reset_hash" TEXT,
  "reset_expires_at" INTEGER,
  PRIMARY KEY ("user_id"),
  CONSTRAINT "logins_user_id_ref" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX "logins_unique_name" ON "logins" ("name");
CREATE TABLE "session_keys" (
  "user_id" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "hash" TEXT NOT NULL,
  "spent" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("spent")),
  PRIMARY KEY ("user_id", "id"),
  CONSTRAINT "session_keys_user_id_id_ref" FOREIGN KEY ("user_id", "id") REFERENCES "sessions" ("user_id", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "session_keys_user_id_ref" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

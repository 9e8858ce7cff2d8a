-- 0003_accounts, written by `codegen migrate`. It runs in one transaction.

CREATE TABLE "logins" (
  "user_id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "password_hash" text COLLATE "C",
  "password_changed_at" bigint,
  "reset_hash" text COLLATE "C",
  "reset_expires_at" bigint,
  PRIMARY KEY ("user_id")
);
CREATE TABLE "session_keys" (
  "user_id" text COLLATE "C" NOT NULL,
  "id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "hash" text COLLATE "C" NOT NULL,
  "spent" jsonb NOT NULL DEFAULT '[]',
  PRIMARY KEY ("user_id", "id")
);
CREATE UNIQUE INDEX "logins_unique_name" ON "logins" ("name");
ALTER TABLE "logins" ADD CONSTRAINT "logins_user_id_ref" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "session_keys" ADD CONSTRAINT "session_keys_user_id_id_ref" FOREIGN KEY ("user_id", "id") REFERENCES "sessions" ("user_id", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "session_keys" ADD CONSTRAINT "session_keys_user_id_ref" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- 0003_accounts, written by `codegen migrate`. It runs in one transaction, with foreign keys off.

CREATE TABLE "api_key_hashes" (
  "user_id" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "hash" TEXT NOT NULL,
  PRIMARY KEY ("user_id", "id"),
  CONSTRAINT "api_key_hashes_user_id_id_ref" FOREIGN KEY ("user_id", "id") REFERENCES "api_keys" ("user_id", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "api_key_hashes_user_id_ref" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE TABLE "api_keys" (
  "user_id" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "scope" INTEGER NOT NULL,
  "created_at" INTEGER NOT NULL,
  "last_used_at" INTEGER,
  "expires_at" INTEGER,
  PRIMARY KEY ("user_id", "id"),
  CONSTRAINT "api_keys_name_length" CHECK (length("name") BETWEEN 1 AND 64),
  CONSTRAINT "api_keys_scope_values" CHECK ("scope" IN (1, 2, 3)),
  CONSTRAINT "api_keys_user_id_ref" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX "api_keys_by_expires_at" ON "api_keys" ("expires_at");
CREATE TABLE "audit_entries" (
  "id" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "at" INTEGER NOT NULL,
  "actor" TEXT,
  "address" TEXT,
  "door" INTEGER NOT NULL,
  "operation" TEXT NOT NULL,
  "outcome" TEXT NOT NULL,
  "request_id" TEXT NOT NULL,
  "scope_id" TEXT,
  "subjects" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("subjects")),
  PRIMARY KEY ("id"),
  CONSTRAINT "audit_entries_door_values" CHECK ("door" IN (1, 2, 3, 4))
) STRICT, WITHOUT ROWID;
CREATE INDEX "audit_entries_by_actor_at" ON "audit_entries" ("actor", "at");
CREATE INDEX "audit_entries_by_at" ON "audit_entries" ("at");
CREATE INDEX "audit_entries_by_scope_id_at" ON "audit_entries" ("scope_id", "at");
CREATE TABLE "linked_identities" (
  "user_id" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "issuer" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "created_at" INTEGER NOT NULL,
  PRIMARY KEY ("user_id", "id"),
  CONSTRAINT "linked_identities_user_id_ref" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX "linked_identities_unique_issuer_subject" ON "linked_identities" ("issuer", "subject");
CREATE TABLE "logins" (
  "user_id" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "password_hash" TEXT,
  "password_changed_at" INTEGER,
  "reset_hash" TEXT,
  "reset_expires_at" INTEGER,
  "second_factors" TEXT,
  "opaque_record" TEXT,
  "opaque_version" INTEGER,
  PRIMARY KEY ("user_id"),
  CONSTRAINT "logins_user_id_ref" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX "logins_unique_name" ON "logins" ("name");
CREATE TABLE "opaque_secrets" (
  "scope_id" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "number" INTEGER NOT NULL,
  "sealed" TEXT NOT NULL,
  "created_at" INTEGER NOT NULL,
  PRIMARY KEY ("scope_id", "id")
) STRICT, WITHOUT ROWID;
CREATE TABLE "passkey_keys" (
  "user_id" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "credential_id" TEXT NOT NULL,
  "public_key" TEXT NOT NULL,
  "algorithm" INTEGER NOT NULL,
  "sign_count" INTEGER NOT NULL,
  "is_user_verified" INTEGER NOT NULL CHECK ("is_user_verified" IN (0, 1)),
  "is_backup_eligible" INTEGER NOT NULL CHECK ("is_backup_eligible" IN (0, 1)),
  "transports" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("transports")),
  PRIMARY KEY ("user_id", "id"),
  CONSTRAINT "passkey_keys_user_id_id_ref" FOREIGN KEY ("user_id", "id") REFERENCES "passkeys" ("user_id", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "passkey_keys_user_id_ref" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX "passkey_keys_unique_credential_id" ON "passkey_keys" ("credential_id");
CREATE TABLE "passkeys" (
  "user_id" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "is_backed_up" INTEGER NOT NULL CHECK ("is_backed_up" IN (0, 1)),
  "is_discoverable" INTEGER CHECK ("is_discoverable" IN (0, 1)),
  "model" TEXT,
  "created_at" INTEGER NOT NULL,
  "last_used_at" INTEGER,
  PRIMARY KEY ("user_id", "id"),
  CONSTRAINT "passkeys_name_length" CHECK (length("name") BETWEEN 1 AND 64),
  CONSTRAINT "passkeys_user_id_ref" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE TABLE "preferences" (
  "user_id" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "theme" INTEGER NOT NULL DEFAULT 1,
  "language" TEXT,
  "subtitle_language" TEXT,
  "audio_language" TEXT,
  "shows_danmaku" INTEGER NOT NULL DEFAULT 1 CHECK ("shows_danmaku" IN (0, 1)),
  "shows_invitations" INTEGER NOT NULL DEFAULT 1 CHECK ("shows_invitations" IN (0, 1)),
  "shows_room_events" INTEGER NOT NULL DEFAULT 1 CHECK ("shows_room_events" IN (0, 1)),
  "shows_announcements" INTEGER NOT NULL DEFAULT 1 CHECK ("shows_announcements" IN (0, 1)),
  "mails_invitations" INTEGER NOT NULL DEFAULT 0 CHECK ("mails_invitations" IN (0, 1)),
  "mails_room_events" INTEGER NOT NULL DEFAULT 0 CHECK ("mails_room_events" IN (0, 1)),
  "mails_announcements" INTEGER NOT NULL DEFAULT 0 CHECK ("mails_announcements" IN (0, 1)),
  PRIMARY KEY ("user_id"),
  CONSTRAINT "preferences_theme_values" CHECK ("theme" IN (1, 2, 3)),
  CONSTRAINT "preferences_language_length" CHECK (length("language") <= 35),
  CONSTRAINT "preferences_subtitle_language_length" CHECK (length("subtitle_language") <= 35),
  CONSTRAINT "preferences_audio_language_length" CHECK (length("audio_language") <= 35),
  CONSTRAINT "preferences_user_id_ref" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE TABLE "runtime_settings" (
  "scope_id" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "is_registration_open" INTEGER CHECK ("is_registration_open" IN (0, 1)),
  "are_guests_allowed" INTEGER CHECK ("are_guests_allowed" IN (0, 1)),
  "title" TEXT,
  "about" TEXT,
  "motd" TEXT,
  PRIMARY KEY ("scope_id"),
  CONSTRAINT "runtime_settings_title_length" CHECK (length("title") BETWEEN 1 AND 64),
  CONSTRAINT "runtime_settings_about_length" CHECK (length("about") <= 500),
  CONSTRAINT "runtime_settings_motd_length" CHECK (length("motd") <= 1000)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE "sign_in_providers" (
  "scope_id" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "kind" INTEGER NOT NULL,
  "issuer" TEXT,
  "display_name" TEXT NOT NULL,
  "client_id" TEXT NOT NULL,
  "client_secret" TEXT,
  "has_client_secret" INTEGER NOT NULL CHECK ("has_client_secret" IN (0, 1)),
  "scopes" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("scopes")),
  "is_enabled" INTEGER NOT NULL DEFAULT 1 CHECK ("is_enabled" IN (0, 1)),
  "is_listed" INTEGER NOT NULL DEFAULT 1 CHECK ("is_listed" IN (0, 1)),
  "newcomers" INTEGER NOT NULL DEFAULT 1,
  "created_at" INTEGER NOT NULL,
  PRIMARY KEY ("scope_id", "id"),
  CONSTRAINT "sign_in_providers_kind_values" CHECK ("kind" IN (1, 2, 3, 4)),
  CONSTRAINT "sign_in_providers_issuer_length" CHECK (length("issuer") BETWEEN 1 AND 512),
  CONSTRAINT "sign_in_providers_display_name_length" CHECK (length("display_name") BETWEEN 1 AND 64),
  CONSTRAINT "sign_in_providers_client_id_length" CHECK (length("client_id") BETWEEN 1 AND 256),
  CONSTRAINT "sign_in_providers_newcomers_values" CHECK ("newcomers" IN (1, 2, 3))
) STRICT, WITHOUT ROWID;
CREATE INDEX "users_by_deleted_at" ON "users" ("deleted_at");
